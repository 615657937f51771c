import type { PublishWords } from '../en/publish';

export const publish: PublishWords = {
  events: 'Ce qui s’est passé',
  placeTitle: (place, title) => `${place} – ${title}`,
  mapOf: (name) => `Carte : ${name}`,
  onMap: 'Voir sur la carte, à côté de l’article',
  basis: 'Selon la rédaction',
  labelled: (label, thing) => [label, ' : ', thing],
};
