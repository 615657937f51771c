import { summaryOf } from '../brief/article/summary';
import type { Article, Brief, Place } from '../brief/brief';
import { isEvent } from '../brief/queries/filter';
import { excerptsOf } from '../brief/quotes/naming';
import { writeWhen } from '../text/dates';
import type { PageWords } from '../text/en/page';
import { figuresOf } from '../text/figures';
import { kindName, placeName, standingWords } from '../text/names';

/** The words of a preview, of a place or a whole brief: for pictures, tags and lists, where there is little room. */
export interface PreviewText {
  /** What it is, and who says so. */
  readonly kind: string;
  readonly name: string;
  /** The article's words, verbatim, or else the editor's. */
  readonly said: string | null;
  readonly isQuote: boolean;
  /** The BCP 47 tag of what is quoted; null where it is unknown. */
  readonly lang: string | null;
  /** Whose words they are, a line for each. */
  readonly source: readonly string[];
}

/** The preview of a brief: its headline, and the editor's summary or else the first sentence of the article. */
export function briefPreview(brief: Brief, words: PageWords): PreviewText {
  const { article, summary } = brief;
  const first = article && summaryOf(article);
  const kind = onMap(brief, words);
  const isEditors = summary !== null;
  return {
    kind: isEditors ? `${kind} · ${words.whose.editorsSummary}` : kind,
    name: article?.title ?? '',
    said: summary?.text ?? first,
    isQuote: !isEditors && first !== null,
    lang: article?.lang ?? null,
    source: [published(article, words)],
  };
}

/** How many places a brief has, and how many of them the map shows. */
export function onMap(brief: Brief, words: PageWords): string {
  const places = brief.places.filter((place) => !isEvent(place));
  const shown = places.filter(({ geometry }) => geometry !== null);
  return words.announced.onMap(places.length, shown.length);
}

/**
 * The preview of a place: what the article says of it, or else the editor's note. Passages that the editor relates to the
 * place are left out, since there is no room to say that the article does not name it there.
 */
export function placePreview(brief: Brief, place: Place, words: PageWords): PreviewText {
  const kind = brief.kinds.get(place.kind);
  const { naming } = excerptsOf(brief, place);
  // A preview shows the headline anyway.
  const titles = brief.articles.map(({ title }) => title);
  const other = naming.find(({ exact }) => !titles.includes(exact.trim()));
  const found = other ?? naming[0];
  const article = brief.articles.find(({ id }) => id === found?.article) ?? brief.article;
  const quote = found?.exact ?? null;
  const says = [
    kind && kindName(kind, words),
    standingWords(brief, place, words),
    quote === null && place.description !== null && article ? words.whose.editorsNote : null,
  ];
  return {
    kind: says.filter(Boolean).join(' · '),
    name: placeName(place, brief, words),
    said: quote ?? place.description,
    isQuote: quote !== null,
    lang: quote === null ? null : (article?.lang ?? null),
    source: [article?.title ?? '', published(article, words)],
  };
}

function published(article: Article | null, words: PageWords): string {
  if (!article) return '';
  const date = article.published && writeWhen(article.published, figuresOf(article.lang, words));
  return [article.publisher, date].filter(Boolean).join(' · ');
}
