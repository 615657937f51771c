import type { Brief, Place, When } from '../brief/brief';
import type { GlyphId } from '../brief/kinds';
import { type Exported, kindOf } from './exported';

/** The classes of GeoNames, which Linked Places uses, by the glyph of a place’s kind. */
const CLASSES: Readonly<Partial<Record<GlyphId, string>>> = {
  flag: 'A',
  region: 'A',
  city: 'P',
  star: 'P',
  sea: 'H',
  route: 'R',
  airport: 'S',
  bridge: 'S',
  building: 'S',
  rocket: 'S',
};
const CONTEXT =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places-format/main/linkedplaces-context-v1.1.jsonld';

/** Linked Places Format 1.2 (https://github.com/LinkedPasts/linked-places-format): dates as they were written. */
export function writeLpf(brief: Brief): Exported {
  const left: string[] = [];
  const [article] = brief.articles;
  const base = article?.url ?? 'urn:dateline:';
  const features = brief.places.map((place) => {
    const fclass = CLASSES[(brief.kinds.get(place.kind)?.glyph ?? '') as GlyphId];
    if (place.geometry === null) left.push(`“${place.name}” has no position of its own.`);
    return {
      '@id': base.startsWith('urn:')
        ? `${base}${encodeURIComponent(place.id)}`
        : `${base}#place=${encodeURIComponent(place.id)}`,
      type: 'Feature',
      properties: { title: place.name, ...(fclass && { fclasses: [fclass] }) },
      ...(place.when && { when: whenOf(place.when) }),
      names: [
        {
          toponym: place.name,
          ...(article?.lang && { lang: article.lang }),
          citations: citationsOf(place, brief),
        },
      ],
      types: [{ label: kindOf(brief, place) }],
      ...(place.geometry && {
        geometry: { ...place.geometry, certainty: certaintyOf(place), ...uncertainty(place) },
      }),
      descriptions: descriptionsOf(place, brief),
    };
  });
  const text = JSON.stringify(
    { type: 'FeatureCollection', '@context': CONTEXT, features },
    null,
    2,
  );
  return { text: `${text}\n`, left };
}

/** An area that the editor drew is less certain than a point; a circle of kilometres too. */
function certaintyOf({ approximate, coordinateUncertaintyInMeters }: Place): string {
  if (approximate) return 'uncertain';
  return (coordinateUncertaintyInMeters ?? 0) > 5_000 ? 'less-certain' : 'certain';
}

function uncertainty({ coordinateUncertaintyInMeters: meters }: Place): object {
  return meters === null ? {} : { approximation: { '@type': 'Circle', tolerance: `${meters} m` } };
}

function whenOf({ text }: When): object {
  const [begin = '', end] = text.split('/');
  const side = (date: string) => ({ in: date });
  const isOpen = (date: string) => date === '' || date === '..';
  const start = isOpen(begin) ? {} : { start: side(begin) };
  const stop = end === undefined || isOpen(end) ? {} : { end: side(end) };
  return { timespans: [{ ...start, ...stop }] };
}

function citationsOf(place: Place, { articles }: Brief): readonly object[] {
  const ids = new Set([...place.mentions, ...place.excerpts].map(({ article }) => article));
  return articles
    .filter(({ id }) => ids.has(id))
    .map(({ title, url, published }) => ({
      label: title,
      ...(published && { year: Number.parseInt(published.text, 10) }),
      ...(url && { '@id': url }),
    }));
}

function descriptionsOf(place: Place, { articles }: Brief): readonly object[] {
  const lang = (id: string) => articles.find((article) => article.id === id)?.lang;
  const own = place.description === null ? [] : [{ value: place.description }];
  const quoted = place.excerpts.map(({ exact, article }) => {
    const tag = lang(article);
    return { value: `“${exact}”`, ...(tag && { lang: tag }) };
  });
  return [...own, ...quoted];
}
