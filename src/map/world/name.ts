import type { WorldWords } from '../map-words';
import type { Atlas, LabelPoint } from './atlas';
import type { Palette } from './palette';

/** A name that may be put on the map, and how it is set. */
export interface Name {
  readonly id: string;
  readonly text: string;
  /** What it is in English, where it is written in another language. */
  readonly english?: string;
  readonly at: readonly LabelPoint[];
  readonly priority: number;
  /** CSS pixels. */
  readonly size: number;
  readonly spacing: number;
  readonly water: boolean;
  /** Of a water, which stands in italics where its script has any. */
  readonly upright?: boolean;
  /** How far beyond its own width in pixels the name may run: borders may be crossed a little, coasts too. */
  readonly slack: number;
  /** It is not shown below this zoom, even if it fits. */
  readonly minZoom: number;
  /** Towns stand beside a dot. */
  readonly dot?: 'town' | 'capital';
}

/** Names in another language than English; `names` is null until those that `Intl` does not know have come. */
export interface Tongue extends Pick<WorldWords, 'lang'> {
  readonly names: Readonly<Partial<Record<string, string>>> | null;
}

/** Scripts without italics; and the letters of the first are joined, and cannot be spaced. */
const ARABIC = /^(ar|fa|ur|ps)\b/;
const UPRIGHT = /^(ar|fa|ur|ps|he|zh|ja|ko)\b/;

/** After towns. */
const LAST = 500;

export function namesOf(
  { countries, seas }: Pick<Atlas, 'countries' | 'seas'>,
  tongue: Tongue | null = null,
): Name[] {
  const lang = tongue?.lang ?? 'en';
  const regions = tongue && regionNames(lang);
  const own = (english: string, code?: string) =>
    tongue?.names?.[english] ?? (code && regions?.of(code)) ?? english;
  // English is asked no language: that takes a browser longer than all else here.
  const upper = (text: string) => (tongue ? text.toLocaleUpperCase(lang) : text.toUpperCase());
  const spaced = (spacing: number) => (ARABIC.test(lang) ? 0 : spacing);
  const waters = tongue?.names === null ? [] : seas;
  return [
    // Larger countries have larger names; the size is the same at every zoom, or names would seem to grow.
    ...countries.map(({ name, code, rank, at }) => ({
      id: `country:${name}`,
      text: upper(own(name, code)),
      english: name,
      at,
      priority: hasLand(at) ? 2000 - rank : LAST,
      size: rank < 12 ? 12 : rank < 60 ? 11 : 10,
      spacing: spaced(rank < 12 ? 2.5 : rank < 60 ? 1.5 : 1),
      water: false,
      slack: rank < 12 ? 1 : 1.35,
      minZoom: 1.5 + rank / 40,
    })),
    // Countries come before waters: they tell best where one is.
    ...waters.map(({ name, rank, at }) => ({
      id: `sea:${name}`,
      text: own(name),
      english: name,
      at,
      priority: [990, 940, 850][rank] ?? 0,
      size: [14, 12, 11][rank] ?? 11,
      spacing: spaced([2, 0.8, 0.3][rank] ?? 0),
      water: true,
      upright: UPRIGHT.test(lang),
      slack: 0.92,
      minZoom: [1, 2.5, 4][rank] ?? 4,
    })),
  ];
}

/** Some are a point on this map, such as the Vatican: Rome is named before it. */
function hasLand(at: readonly LabelPoint[]): boolean {
  return at.some(([, , width]) => width > 0);
}

/** What a browser calls countries; null where it does not know the language. */
function regionNames(lang: string): Intl.DisplayNames | null {
  try {
    return new Intl.DisplayNames(lang, { type: 'region', style: 'short', fallback: 'none' });
  } catch {
    return null;
  }
}

/** The same in letters so many times as large. */
export function enlarged(name: Name, scale: number): Name {
  if (scale === 1) return name;
  return { ...name, size: name.size * scale, spacing: name.spacing * scale };
}

export function fontOf(name: Name, palette: Palette): string {
  return name.water && !name.upright
    ? `italic ${name.size}px ${palette.font}`
    : `${name.size}px ${palette.font}`;
}
