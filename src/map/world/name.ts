import type { Atlas, LabelPoint } from './atlas';
import type { Palette } from './palette';

/** A name that may be put on the map, and how it is set. */
export interface Name {
  readonly id: string;
  readonly text: string;
  readonly at: readonly LabelPoint[];
  readonly priority: number;
  /** CSS pixels. */
  readonly size: number;
  readonly spacing: number;
  readonly water: boolean;
  /** How far beyond its own width in pixels the name may run: borders may be crossed a little, coasts too. */
  readonly slack: number;
  /** It is not shown below this zoom, even if it fits. */
  readonly minZoom: number;
  /** Towns stand beside a dot. */
  readonly dot?: 'town' | 'capital';
}

export function namesOf({ countries, seas }: Pick<Atlas, 'countries' | 'seas'>): Name[] {
  return [
    // Larger countries have larger names; the size is the same at every zoom, or names would seem to grow.
    ...countries.map(({ name, rank, at }) => ({
      id: `country:${name}`,
      text: name.toLocaleUpperCase('en'),
      at,
      priority: 2000 - rank,
      size: rank < 12 ? 12 : rank < 60 ? 11 : 10,
      spacing: rank < 12 ? 2.5 : rank < 60 ? 1.5 : 1,
      water: false,
      slack: rank < 12 ? 1 : 1.35,
      minZoom: 1.5 + rank / 40,
    })),
    // Countries come before waters: they tell best where one is.
    ...seas.map(({ name, rank, at }) => ({
      id: `sea:${name}`,
      text: name,
      at,
      priority: [990, 940, 850][rank] ?? 0,
      size: [14, 12, 11][rank] ?? 11,
      spacing: [2, 0.8, 0.3][rank] ?? 0,
      water: true,
      slack: 0.92,
      minZoom: [1, 2.5, 4][rank] ?? 4,
    })),
  ];
}

export function fontOf(name: Name, palette: Palette): string {
  return name.water ? `italic ${name.size}px ${palette.font}` : `${name.size}px ${palette.font}`;
}
