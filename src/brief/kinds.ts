import type { Kind } from './brief';

/** The glyphs that the map room draws. */
export type GlyphId =
  | 'rocket'
  | 'sea'
  | 'star'
  | 'building'
  | 'flag'
  | 'region'
  | 'city'
  | 'route'
  | 'event'
  | 'bridge'
  | 'airport'
  | 'dot';

export type BuiltInKind =
  | 'launch-site'
  | 'cosmodrome'
  | 'sea-area'
  | 'capital'
  | 'government'
  | 'country'
  | 'region'
  | 'city'
  | 'route'
  | 'event'
  | 'border-crossing'
  | 'airport'
  | 'base'
  | 'site'
  | 'place';

/** The kind of a place that names none. */
export const FALLBACK_KIND: BuiltInKind = 'place';

const BUILT_IN: {
  readonly [Id in BuiltInKind]: { readonly label: string; readonly glyph: GlyphId };
} = {
  'launch-site': { label: 'Launch site', glyph: 'rocket' },
  cosmodrome: { label: 'Cosmodrome', glyph: 'rocket' },
  'sea-area': { label: 'Sea area', glyph: 'sea' },
  capital: { label: 'Capital', glyph: 'star' },
  government: { label: 'Government', glyph: 'building' },
  country: { label: 'Country', glyph: 'flag' },
  region: { label: 'Region', glyph: 'region' },
  city: { label: 'City', glyph: 'city' },
  route: { label: 'Route', glyph: 'route' },
  event: { label: 'Event', glyph: 'event' },
  'border-crossing': { label: 'Border crossing', glyph: 'bridge' },
  airport: { label: 'Airport', glyph: 'airport' },
  base: { label: 'Base', glyph: 'building' },
  site: { label: 'Site', glyph: 'dot' },
  place: { label: 'Place', glyph: 'dot' },
};

/** Each glyph is that of a built-in kind. */
export const GLYPHS: ReadonlySet<string> = new Set(
  Object.values(BUILT_IN).map(({ glyph }) => glyph),
);

/** The built-in kinds by id: a new map each time, for a brief to add its own to. */
export function builtInKinds(): Map<string, Kind> {
  const entries = Object.entries(BUILT_IN);
  return new Map(entries.map(([id, kind]) => [id, { id, ...kind, color: null }]));
}

/** A kind that nobody described: `test-range` becomes "Test range", with a dot. */
export function kindFromId(id: string): Kind {
  return { id, label: labelFromId(id), glyph: 'dot', color: null };
}

/** A label for a reader from an id: hyphens and underscores are spaces, the first letter is large. */
export function labelFromId(id: string): string {
  const words = id.replaceAll(/[-_\s]+/g, ' ').trim() || id;
  return words.replace(/^./u, (letter) => letter.toUpperCase());
}

/** Whether a label is a word of ours, and so English. */
export function isBuiltInLabel({ id, label }: Kind): boolean {
  return isBuiltIn(id) && BUILT_IN[id].label === label;
}

function isBuiltIn(id: string): id is BuiltInKind {
  return Object.hasOwn(BUILT_IN, id);
}
