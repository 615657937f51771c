import type { Brief, Place, Quote } from '../brief';
import { localOf } from '../local-text';
import type { FoundIn, Hit, Stretch } from '../queries/found';
import { fold, stretchesOf } from './fold';
import { snippetOf } from './snippet';

/** A text of a brief that can be searched, and whose words it is. */
export interface Said {
  readonly text: string;
  readonly source: FoundIn;
  /** Id of the article that it is quoted from; null for the editor's words. */
  readonly article: string | null;
  readonly lang: string | null;
}

/** The same text, and the form in which it is searched. */
export interface Searched extends Said {
  readonly folded: string;
}

/** The name of a place. Empty for a place without one: it is shown by its kind, which is not searched. */
export function nameOf(place: Place, source: 'name' | 'event' = 'name'): Said {
  return { ...editors(place, 'name', source), ...(place.isNameless && { text: '' }) };
}

/** Everything else that is said of a place, in the order in which it is shown. */
export function saidOf({ articles }: Pick<Brief, 'articles'>, place: Place): readonly Said[] {
  const { local, excerpts, mentions, images = [] } = place;
  return [
    ...(local?.name?.all ?? []).map(({ text, lang }) => said(text, 'name', lang)),
    editors(place, 'description', 'editor'),
    ...excerpts.flatMap((quote) => quoted(articles, quote)),
    ...mentions.flatMap((quote) => quoted(articles, quote)),
    editors(place, 'basis', 'editor'),
    ...images.map((image) => said(image.caption ?? image.alt, 'editor')),
  ].filter(({ text }) => text !== '');
}

export function searchable(one: Said): Searched {
  return { ...one, folded: fold(one.text) };
}

/** Where all of these folded words are found, the name first; null where one is missing. The lowest rank fits best. */
export function hitIn(
  [name, ...others]: readonly Searched[],
  words: readonly string[],
): { readonly hit: Hit; readonly rank: number } | null {
  if (!name) return null;
  const missing = words.filter((word) => !name.folded.includes(word));
  if (!missing.every((word) => others.some(({ folded }) => folded.includes(word)))) return null;
  const marks = stretchesOf(name.text, words, name.folded);
  if (missing.length === 0) {
    return { hit: { name: marks, snippet: null }, rank: rankOf(name.text, marks) };
  }
  // The snippet comes from the text with most of the words that the name lacks.
  const score = ({ folded }: Searched) => missing.filter((word) => folded.includes(word)).length;
  const best = others.reduce((one, other) => (score(other) > score(one) ? other : one));
  const { text, folded, source, article, lang } = best;
  const part = snippetOf(text, stretchesOf(text, words, folded));
  return { hit: { name: marks, snippet: { ...part, source, article, lang } }, rank: 3 };
}

/** 0 for a name that begins with the words, 1 if they begin words of it, otherwise 2. */
function rankOf(text: string, marks: readonly Stretch[]): number {
  const [start = 0] = marks[0] ?? [];
  if (start === 0) return 0;
  return marks.every(([at]) => !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) ? 1 : 2;
}

function editors(place: Place, member: 'name' | 'description' | 'basis', source: FoundIn): Said {
  const { text, lang } = localOf(place, member);
  return said(text, source, lang);
}

function quoted(
  articles: Brief['articles'],
  { exact, article, translation }: Quote,
): readonly Said[] {
  const lang = articles.find(({ id }) => id === article)?.lang ?? null;
  const own = { ...said(exact, 'report', lang), article };
  return translation ? [own, said(translation.text, 'editor', translation.lang)] : [own];
}

function said(text: string, source: FoundIn, lang: string | null = null): Said {
  return { text, source, article: null, lang };
}
