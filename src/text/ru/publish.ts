import type { PublishWords } from '../en/publish';

export const publish: PublishWords = {
  events: 'Что произошло',
  placeTitle: (place, title) => `${place} — ${title}`,
  mapOf: (name) => `Карта: ${name}`,
  onMap: 'Смотреть на карте рядом со статьёй',
  briefs: {
    own: 'Открыть свой файл',
    title: 'Карты',
    lead: 'Статьи рядом с местами, о которых они рассказывают',
    all: 'Все карты',
  },
  basis: 'Словами редакции',
  labelled: (label, thing) => [label, ': ', thing],
};
