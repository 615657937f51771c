import type { Parts } from '../parts';

/** What the pages say that are written from a brief, where no script runs. */
export const publish = {
  events: 'What happened',
  basis: 'In the editor’s words',
  labelled: <Thing>(label: string | Thing, thing: Thing): Parts<Thing> => [label, ': ', thing],
};

export type PublishWords = typeof publish;
