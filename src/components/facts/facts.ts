/**
 * What is said of a chosen place: the article's words and the editor's, what happened there and when, how far it lies
 * from others, where it is, and the sources; also the distances of the story and the meaning of the marks. A page loads
 * all of it with its brief, as dateline-facts.js, and does not keep the map waiting for it. It imports nothing of
 * dateline.js but types and small things: it is handed what it needs.
 */

import type { Kit } from './kit';
import { Meanings } from './meanings';
import { Panel } from './panel';
import { StoryDistances } from './story-distances';

/** The templates, made with what the page already has. */
export function factsWith(kit: Kit) {
  return {
    panel: new Panel(kit),
    story: new StoryDistances(kit),
    meanings: new Meanings(kit),
  };
}
