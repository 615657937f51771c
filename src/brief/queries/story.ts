import { firstSentence } from '../article/first-sentence';
import { articleLines, type Line } from '../article/lines';
import { passagesOf } from '../article/passages';
import type { Brief, Place } from '../brief';
import { excerptsOf } from '../quotes/naming';
import { placeIndex } from './place-index';

/** A stretch of the article that speaks of places: whole sentences of one line. Offsets in UTF-16 code units. */
export interface StoryPassage {
  readonly start: number;
  readonly end: number;
  /** Ids of the places that it speaks of, at least one; first the one to read about. */
  readonly placeIds: readonly string[];
}

/** What is said of a place at this point of the text. */
interface Told {
  readonly start: number;
  readonly end: number;
  readonly placeId: string;
  /** By its name, and not only by what the editor relates to it. */
  readonly isNamed: boolean;
  /** In an excerpt, which can be read beside the map. */
  readonly isQuoted: boolean;
}

/** Longer than this no sentence is: a text without stops is cut. */
const LONGEST = 2000;

/**
 * The article as a story for the map: its passages in the order of the text, none over another. A sentence is one, or
 * several sentences that an excerpt holds together; what speaks of no place is none. A passage speaks of the places that
 * it names; where it names none, of those that the editor relates to it. An event stands for the place where it happened.
 */
export function storyOf(brief: Brief): readonly StoryPassage[] {
  const { article } = brief;
  if (!article?.text) return [];
  const { text } = article;
  const told = toldOf(brief);
  let next = 0;
  /** Told in an earlier line, and going on in this one. */
  let open: readonly Told[] = [];
  return articleLines(article).flatMap((line) => {
    const here = [...open];
    for (let each = told[next]; each && each.start < line.end; each = told[++next]) here.push(each);
    const inLine = here.filter(({ end }) => end > line.start);
    open = inLine.filter(({ end }) => end > line.end);
    // The headline stands above everything, and is not read through.
    return inLine.length === 0 || line.kind === 'headline' ? [] : passagesIn(text, line, inLine);
  });
}

/** In the order of the text. */
function toldOf(brief: Brief): readonly Told[] {
  const { byId } = placeIndex(brief);
  const at = ({ id, location }: Place) => (location !== null && byId.has(location) ? location : id);
  const mentions = passagesOf(brief).mentions.flatMap(({ start, end, placeId }) => {
    const place = byId.get(placeId);
    return place ? [{ start, end, placeId: at(place), isNamed: true, isQuoted: false }] : [];
  });
  const excerpts = brief.places.flatMap((place) => {
    const { naming, related } = excerptsOf(brief, place);
    const quoted =
      (isNamed: boolean) =>
      ({ start, end }: { start: number; end: number }) => ({
        start,
        end,
        placeId: at(place),
        isNamed,
        isQuoted: true,
      });
    return [...naming.map(quoted(true)), ...related.map(quoted(false))];
  });
  return [...mentions, ...excerpts].sort((a, b) => a.start - b.start);
}

/** The passages of a line; `told` is what touches it, in order. */
function passagesIn(text: string, line: Line, told: readonly Told[]): readonly StoryPassage[] {
  const edges = [...sentencesIn(text, line), line.end];
  const passages: StoryPassage[] = [];
  let [from, next, reach] = [line.start, 0, 0];
  let inside: Told[] = [];
  for (const edge of edges) {
    for (let each = told[next]; each && each.start < edge; each = told[++next]) {
      inside.push(each);
      reach = Math.max(reach, each.end);
    }
    // What goes on holds the sentences together.
    if (reach > edge && edge < line.end) continue;
    if (inside.length > 0) passages.push({ ...trimmed(text, from, edge), placeIds: idsOf(inside) });
    inside = [];
    from = edge;
  }
  return passages;
}

function idsOf(told: readonly Told[]): readonly string[] {
  const named = told.filter(({ isNamed }) => isNamed);
  const spoken = named.length > 0 ? named : told;
  const first = spoken.filter(({ isQuoted }) => isQuoted);
  return [...new Set([...first, ...spoken].map(({ placeId }) => placeId))];
}

/** Where the sentences of a line begin, but for the first. */
function* sentencesIn(text: string, { start, end }: Line): Generator<number> {
  for (let from = start; from < end; ) {
    const ahead = text.slice(from, Math.min(end, from + LONGEST));
    from += firstSentence(ahead).text.length;
    if (from < end) yield from;
  }
}

function trimmed(text: string, from: number, to: number): Pick<StoryPassage, 'start' | 'end'> {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  return { start, end: start + words.trim().length };
}
