import type { PublishWords } from '../en/publish';

export const publish: PublishWords = {
  events: 'Qué ocurrió',
  placeTitle: (place, title) => `${place} – ${title}`,
  mapOf: (name) => `Mapa: ${name}`,
  onMap: 'Verlo en el mapa, junto al artículo',
  briefs: {
    own: 'Abrir un archivo propio',
    title: 'Mapas',
    lead: 'Artículos junto a los lugares de los que hablan',
    all: 'Todos los mapas',
  },
  basis: 'En palabras de la redacción',
  labelled: (label, thing) => [label, ': ', thing],
};
