import type { WorldWords } from '../map-words';
import type { Atlas, LabelPoint } from './atlas';
import type { Palette } from './palette';

/** A name for the map, and how it is set. */
export interface Name {
  readonly id: string;
  readonly text: string;
  /** The name in English, if it is written in another language. */
  readonly english?: string;
  readonly at: readonly LabelPoint[];
  readonly priority: number;
  /** CSS pixels. */
  readonly size: number;
  readonly spacing: number;
  readonly water: boolean;
  /** True for a water whose script has no italics. */
  readonly upright?: boolean;
  /** How far the name may run past the width that it has, in pixels: it may cross borders a little, and coasts too. */
  readonly slack: number;
  /** It is not shown below this zoom, even if it fits. */
  readonly minZoom: number;
  /** Towns stand beside a dot. */
  readonly dot?: 'town' | 'capital';
}

/** Names in a language other than English; `names` is null until those that `Intl` does not know have come. */
export interface Tongue extends Pick<WorldWords, 'lang'> {
  readonly names: Readonly<Partial<Record<string, string>>> | null;
}

/** Languages in Arabic script, whose joined letters cannot be spaced; and all whose scripts have no italics. */
const ARABIC = /^(ar|fa|ur|ps)\b/;
const UPRIGHT = /^(ar|fa|ur|ps|he|zh|ja|ko)\b/;

/** Comes after towns. */
const LAST = 500;

export function namesOf(
  { countries, seas }: Pick<Atlas, 'countries' | 'seas'>,
  tongue: Tongue | null = null,
): Name[] {
  const lang = tongue?.lang ?? 'en';
  const regions = tongue && regionNames(lang);
  const own = (english: string, code?: string) =>
    tongue?.names?.[english] ?? (code && regions?.of(code)) ?? english;
  // For English, no language is passed: that would take a browser longer than everything else here.
  const upper = (text: string) => (tongue ? text.toLocaleUpperCase(lang) : text.toUpperCase());
  const spaced = (spacing: number) => (ARABIC.test(lang) ? 0 : spacing);
  const waters = tongue?.names === null ? [] : seas;
  return [
    // Larger countries have larger names; their size is the same at every zoom, or they would seem to grow.
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
    // Countries come before waters: they best tell where one is.
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

/** Some countries, such as the Vatican, are a point on this map: Rome is named first. */
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

/** The same name in letters `scale` times as large. */
export function enlarged(name: Name, scale: number): Name {
  if (scale === 1) return name;
  return { ...name, size: name.size * scale, spacing: name.spacing * scale };
}

export function fontOf(name: Name, palette: Palette): string {
  return name.water && !name.upright
    ? `italic ${name.size}px ${palette.font}`
    : `${name.size}px ${palette.font}`;
}
