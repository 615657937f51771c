/**
 * The facts beside the words: what happened at a place and when, how far it lies from others, where it is, and the
 * sources. A page loads them with its brief and shows its map without them, as dateline-facts.js. It imports nothing of
 * dateline.js but types and small things: what it needs is handed to it.
 */

import type { Place } from '../../brief/brief';
import { renderEvents } from './events';
import type { Kit } from './kit';
import { Meanings } from './meanings';
import { renderDistances, renderLength, renderPosition } from './measures';
import { renderSources } from './sources';
import { StoryDistances } from './story-distances';
import type { Told } from './told';

/** The templates, by what a page has already. */
export function factsWith(kit: Kit) {
  return {
    facts: (place: Place, told: Told) => kit.html`
      ${renderEvents(kit, place, told)} ${renderDistances(kit, place, told)}
      ${renderLength(kit, place, told)} ${renderPosition(kit, place, told)}
    `,
    sources: (place: Place, told: Told) => renderSources(kit, place, told),
    story: new StoryDistances(kit),
    meanings: new Meanings(kit),
  };
}
