import { excerptsOf } from '../../brief/quotes/naming';
import { isolated } from '../../brief/script';
import { allPlaces, selectedPlace, shownPlaces } from '../../state/shown-places';
import type { State } from '../../state/store';
import { counted, countedExcerpts } from './wording';

/** What a screen reader should say of a change, in a few words; null where there is nothing to say. */
export function announcement(state: State, before: State | null): string | null {
  if (state.brief !== (before?.brief ?? null) && state.brief) {
    const places = allPlaces(state);
    const drawn = places.filter(({ geometry }) => geometry).length;
    const all = counted(places.length, 'place');
    if (drawn === places.length) return `${all} on the map`;
    return `${all}, ${drawn || 'none'} of them on the map`;
  }
  if (state.failure && state.failure !== before?.failure) return state.failure;
  if (state.selected !== (before?.selected ?? null)) {
    if (state.chosenBy === 'guide') return null;
    const { brief } = state;
    const place = selectedPlace(state);
    if (!brief || !place) return 'Nothing chosen';
    const name = isolated(place.name);
    return brief.article ? `${name}, ${countedExcerpts(excerptsOf(brief, place))}` : name;
  }
  if (state.brief && state.filter !== before?.filter) {
    return `${shownPlaces(state).length} of ${counted(allPlaces(state).length, 'place')}`;
  }
  return state.told === before?.told ? null : state.told;
}
