import type { PublishWords } from '../en/publish';

export const publish: PublishWords = {
  events: 'Что произошло',
  placeTitle: (place, title) => `${place} — ${title}`,
  mapOf: (name) => `Карта: ${name}`,
  onMap: 'Смотреть на карте рядом со статьёй',
  basis: 'Словами редакции',
  labelled: (label, thing) => [label, ': ', thing],
};
