import { firstSentence } from '../article/first-sentence';
import { articleLines, type Line } from '../article/lines';
import { passagesOf } from '../article/passages';
import type { Article, Brief, Place, Quote } from '../brief';
import { excerptsOf } from '../quotes/naming';
import { placeIndex } from './place-index';

/** A stretch of an article that speaks of places: whole sentences of one line. Offsets in UTF-16 code units. */
export interface StoryPassage {
  /** Id of the article. */
  readonly article: string;
  readonly start: number;
  readonly end: number;
  /** Ids of the places that it speaks of, at least one; the one to read about comes first. */
  readonly placeIds: readonly string[];
}

/** What is said of a place at this point of the text. */
interface Told {
  readonly start: number;
  readonly end: number;
  readonly placeId: string;
  /** The article names the place here; otherwise the editor relates the passage to it. */
  readonly isNamed: boolean;
  /** The words are in an excerpt, which stands beside the map too. */
  readonly isQuoted: boolean;
}

/** No sentence is longer: a text without full stops is cut. */
const LONGEST = 2000;

/**
 * An article, the first if none is given, as a story for the map: its passages in the order of the text, without
 * overlaps. A passage is a sentence, or several that an excerpt holds together, that speaks of a place. It speaks of
 * the places that it names or, where it names none, of those that the editor relates to it. An event stands for the
 * place where it happened.
 */
export function storyOf(
  brief: Brief,
  article: Article | undefined = brief.articles[0],
): readonly StoryPassage[] {
  if (!article?.text) return [];
  const told = toldOf(brief, article);
  let next = 0;
  /** An excerpt that began in an earlier line and continues in this one. */
  let open: readonly Told[] = [];
  return articleLines(article).flatMap((line) => {
    const here = [...open];
    for (let each = told[next]; each && each.start < line.end; each = told[++next]) here.push(each);
    const inLine = here.filter(({ end }) => end > line.start);
    open = inLine.filter(({ end }) => end > line.end);
    // The headline is no passage: it stands above the article.
    return inLine.length === 0 || line.kind === 'headline' ? [] : passagesIn(article, line, inLine);
  });
}

/** In the order of the text. */
function toldOf(brief: Brief, article: Article): readonly Told[] {
  const { byId } = placeIndex(brief);
  const at = ({ id, location }: Place) => (location !== null && byId.has(location) ? location : id);
  const mentions = passagesOf(brief, article).mentions.flatMap(({ start, end, placeId }) => {
    const place = byId.get(placeId);
    return place ? [{ start, end, placeId: at(place), isNamed: true, isQuoted: false }] : [];
  });
  const excerpts = brief.places.flatMap((place) => {
    const { naming, related } = excerptsOf(brief, place);
    const quoted = (quotes: readonly Quote[], isNamed: boolean) =>
      quotes
        .filter((quote) => quote.article === article.id)
        .map(({ start, end }) => ({ start, end, placeId: at(place), isNamed, isQuoted: true }));
    return [...quoted(naming, true), ...quoted(related, false)];
  });
  return [...mentions, ...excerpts].sort((a, b) => a.start - b.start);
}

/** The passages of a line; `told` is what touches it, in order. */
function passagesIn(
  { id, text }: Article,
  line: Line,
  told: readonly Told[],
): readonly StoryPassage[] {
  const words = text ?? '';
  const edges = [...sentencesIn(words, line), line.end];
  const passages: StoryPassage[] = [];
  let [from, next, reach] = [line.start, 0, 0];
  let inside: Told[] = [];
  for (const edge of edges) {
    for (let each = told[next]; each && each.start < edge; each = told[++next]) {
      inside.push(each);
      reach = Math.max(reach, each.end);
    }
    // An excerpt that continues makes one passage of the sentences.
    if (reach > edge && edge < line.end) continue;
    if (inside.length > 0) {
      passages.push({ article: id, ...trimmed(words, from, edge), placeIds: idsOf(inside) });
    }
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
