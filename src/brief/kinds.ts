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

/** The kind of a place that does not name one. */
export const FALLBACK_KIND: BuiltInKind = 'place';

const BUILT_IN: Readonly<Record<BuiltInKind, GlyphId>> = {
  'launch-site': 'rocket',
  cosmodrome: 'rocket',
  'sea-area': 'sea',
  capital: 'star',
  government: 'building',
  country: 'flag',
  region: 'region',
  city: 'city',
  route: 'route',
  event: 'event',
  'border-crossing': 'bridge',
  airport: 'airport',
  base: 'building',
  site: 'dot',
  place: 'dot',
};

/** Every glyph belongs to a built-in kind. */
export const GLYPHS: ReadonlySet<string> = new Set(Object.values(BUILT_IN));

/** The built-in kinds by id: a new map each time, for a brief to add its own to. */
export function builtInKinds(): Map<string, Kind> {
  const entries = Object.entries(BUILT_IN);
  return new Map(entries.map(([id, glyph]) => [id, { ...kindFromId(id), glyph }]));
}

/** A kind that is not described: `test-range` becomes “Test range”, with a dot. */
export function kindFromId(id: string): Kind {
  return { id, label: labelFromId(id), glyph: 'dot', color: null };
}

/** A label made from an id: hyphens and underscores become spaces, the first letter a capital. */
export function labelFromId(id: string): string {
  const words = id.replaceAll(/[-_\s]+/g, ' ').trim() || id;
  return words.replace(/^./u, (letter) => letter.toUpperCase());
}

/** Whether a kind is ours and the editor has not relabelled it: each language then has a word for it. */
export function isBuiltIn({ id, label, local }: Kind): boolean {
  return !local && Object.hasOwn(BUILT_IN, id) && label === labelFromId(id);
}
