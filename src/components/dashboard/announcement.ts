import { isolated } from '../../brief/script';
import { shownExcerpts } from '../../state/shown-articles';
import { allPlaces, selectedPlace, shownPlaces } from '../../state/shown-places';
import type { State } from '../../state/state';
import type { PageWords } from '../../text/en/page';
import { placeName } from '../../text/names';

/** What a screen reader should say about a change, in a few words; null if there is nothing to say. */
export function announcement(state: State, before: State | null, words: PageWords): string | null {
  const { announced } = words;
  const { filter } = state;
  // A collection announces its own places while they arrive.
  if (state.given !== (before?.given ?? null) && state.brief && !state.collection) {
    const places = allPlaces(state);
    const drawn = places.filter(({ geometry }) => geometry).length;
    return announced.onMap(places.length, drawn);
  }
  if (state.failure && state.failure !== before?.failure) return state.failure;
  if (state.selected !== (before?.selected ?? null)) {
    if (state.chosenBy === 'guide' || state.chosenBy === 'story') return null;
    const { brief } = state;
    const place = selectedPlace(state);
    if (!brief || !place) return announced.nothingChosen;
    const name = isolated(placeName(place, brief, words));
    if (brief.articles.length === 0) return name;
    const { naming, related } = shownExcerpts(state, place);
    return announced.chosen(name, words.excerpts(naming.length, related.length));
  }
  const isTyped = filter.words !== before?.filter.words || filter.found !== before.filter.found;
  // For a collection, the element that asked for the number announces it.
  if (state.brief && !state.collection && filter !== before?.filter && !isTyped) {
    return announced.filtered(shownPlaces(state).length, allPlaces(state).length);
  }
  return state.told === before?.told ? null : state.told;
}
