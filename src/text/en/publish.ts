import type { Parts } from '../parts';

/** What pages written from a brief say where no script runs. */
export const publish = {
  events: 'What happened',
  placeTitle: (place: string, title: string) => `${place} – ${title}`,
  /** What a shared picture shows. */
  mapOf: (name: string) => `Map: ${name}`,
  /** On the page of a place. */
  onMap: 'See it on the map, beside the article',
  /** The list of a site's briefs, and the way to it. */
  briefs: {
    own: 'Open a file of your own',
    title: 'Maps',
    lead: 'Articles beside the places they speak of',
    all: 'All maps',
  },
  basis: 'In the editor’s words',
  labelled: <Thing>(label: string | Thing, thing: Thing): Parts<Thing> => [label, ': ', thing],
};

export type PublishWords = typeof publish;
