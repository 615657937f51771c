import type { PublishWords } from '../en/publish';

export const publish: PublishWords = {
  events: 'Was geschah',
  placeTitle: (place, title) => `${place} – ${title}`,
  mapOf: (name) => `Karte: ${name}`,
  onMap: 'Auf der Karte ansehen, neben dem Artikel',
  briefs: {
    own: 'Eine eigene Datei öffnen',
    title: 'Karten',
    lead: 'Artikel neben den Orten, von denen sie handeln',
    all: 'Alle Karten',
  },
  basis: 'In den Worten der Redaktion',
  labelled: (label, thing) => [label, ': ', thing],
};
