/**
 * What is said of a chosen place: the article's words and the editor's, what happened there and when, how far it lies
 * from others, where it is, and the sources; with it the distances of the story and the meaning of the marks. A page
 * loads all of it with its brief and shows its map without, as dateline-facts.js. It imports nothing of dateline.js but
 * types and small things: what it needs is handed to it.
 */

import type { Kit } from './kit';
import { Meanings } from './meanings';
import { Panel } from './panel';
import { StoryDistances } from './story-distances';

/** The templates, by what a page has already. */
export function factsWith(kit: Kit) {
  return {
    panel: new Panel(kit),
    story: new StoryDistances(kit),
    meanings: new Meanings(kit),
  };
}
