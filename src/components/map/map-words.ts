import type { Units } from '../../brief/brief';
import type { MapWords } from '../../map/map-words';
import type { ViewSummary } from '../../map/view/view-report';
import type { PageWords } from '../../text/en/page';
import { figuresOf } from '../../text/figures';
import type { LoadedLanguage } from '../../text/languages';
import { writeLength, writePoint } from '../../text/measures';
import { kindName, nameOf } from '../../text/names';

/** What the map itself says. */
export function mapWords(
  { page: words, world, crowds }: LoadedLanguage,
  units: Units | null,
): MapWords {
  return {
    ...words.map,
    crowds: crowds ?? null,
    world: world ? { lang: words.lang, names: world } : null,
    distance: (meters) => writeLength(meters, figuresOf(null, words, units)),
    kind: (kind) => kindName(kind, words),
    name: (place, kind) => nameOf(place, kind, words),
  };
}

/**
 * “5 of 12 places in view, 1,900 km across, around 52° N, 128° E”: exact enough for a step of half a view to change the
 * words.
 */
export function viewWords(summary: ViewSummary, words: PageWords, units: Units | null): string {
  const { places, all, metersAcross } = summary;
  const figures = figuresOf(null, words, units);
  const around = writePoint(summary, metersAcross / 2, figures);
  return words.map.seen(places, all, writeLength(metersAcross, figures), around);
}
