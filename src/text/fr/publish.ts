import type { PublishWords } from '../en/publish';

export const publish: PublishWords = {
  events: 'Ce qui s’est passé',
  placeTitle: (place, title) => `${place} – ${title}`,
  mapOf: (name) => `Carte : ${name}`,
  onMap: 'Voir sur la carte, à côté de l’article',
  briefs: {
    own: 'Ouvrir un fichier à vous',
    title: 'Cartes',
    lead: 'Des articles à côté des lieux dont ils parlent',
    all: 'Toutes les cartes',
  },
  basis: 'Selon la rédaction',
  labelled: (label, thing) => [label, ' : ', thing],
};
