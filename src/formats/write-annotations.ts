import type { Article, Brief, Place, Quote } from '../brief/brief';
import type { Exported } from './exported';

/** How much context goes with a quote. */
const AROUND = 32;

/**
 * W3C Web Annotations (https://www.w3.org/TR/annotation-model/), as Recogito and Hypothesis read them: one for each
 * mention, which names a place, and one for each excerpt, which describes it.
 */
export function writeAnnotations(brief: Brief): Exported {
  const items = brief.places.flatMap((place) => [
    ...place.mentions.map((quote) => annotation(place, quote, brief, 'identifying')),
    ...place.excerpts.map((quote) => annotation(place, quote, brief, 'describing')),
  ]);
  const bare = brief.places.filter(
    ({ mentions, excerpts }) => mentions.length + excerpts.length === 0,
  );
  const page = { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', items };
  const left = bare.map(({ name }) => `“${name}” has no passage, and an annotation is of one.`);
  return { text: `${JSON.stringify(page, null, 2)}\n`, left };
}

function annotation(place: Place, quote: Quote, { articles }: Brief, purpose: string): object {
  const article = articles.find(({ id }) => id === quote.article);
  const { geometry, name } = place;
  return {
    id: `urn:dateline:${encodeURIComponent(place.id)}:${encodeURIComponent(quote.article)}:${quote.start}-${quote.end}:${purpose}`,
    type: 'Annotation',
    motivation: purpose === 'identifying' ? 'identifying' : 'linking',
    body: {
      type: 'Feature',
      purpose,
      id: `urn:dateline:${encodeURIComponent(place.id)}`,
      properties: { title: name },
      geometry,
    },
    target: { source: sourceOf(article), selector: selectorsOf(quote, article?.text ?? '') },
  };
}

function sourceOf(article: Article | undefined): string {
  return article?.url ?? article?.href ?? 'urn:dateline:article';
}

function selectorsOf({ exact, start, end }: Quote, text: string): readonly object[] {
  return [
    {
      type: 'TextQuoteSelector',
      exact,
      prefix: whole(text.slice(Math.max(0, start - AROUND), start)),
      suffix: whole(text.slice(end, end + AROUND)),
    },
    { type: 'TextPositionSelector', start: characters(text, start), end: characters(text, end) },
  ];
}

/** Without half characters at the ends. */
function whole(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}

/** The model counts characters, JavaScript code units. */
function characters(text: string, offset: number): number {
  let count = 0;
  for (const _ of text.slice(0, offset)) count += 1;
  return count;
}
