import type { Issues } from './issues';
import { at, isAbsent, type JsonObject, own } from './json';
import { nearest } from './near';

/** So many names that are not ours are looked at: each feature may have its own. */
const MOST = 1_000;

interface Members {
  readonly read: readonly string[];
  /** Not read here, and no slip of what is: part of a standard, or of a later brief. */
  readonly others?: readonly string[];
}

/** What has a meaning where. */
const MEMBERS = {
  root: {
    read: ['type', 'features', 'bbox', 'article', 'kinds', 'topics'],
    others: ['articles', 'byline', 'corrections', 'crs', 'sources', 'summary', 'units', 'updated'],
  },
  article: {
    read: ['title', 'href', 'text', 'sha256', 'published', 'lang', 'publisher', 'url'],
    others: ['byline'],
  },
  feature: { read: ['type', 'id', 'geometry', 'properties', 'bbox'] },
  properties: {
    read: [
      'name',
      'kind',
      'statedBy',
      'excerpts',
      'mentions',
      'description',
      'when',
      'topics',
      'distancesTo',
      'coordinateUncertaintyInMeters',
      'approximate',
      'sources',
      'location',
      'marker-color',
      'stroke',
      'stroke-width',
      'stroke-opacity',
      'fill',
      'fill-opacity',
    ],
    others: ['images', 'marker-size', 'marker-symbol', 'status', 'title'],
  },
  quote: {
    read: ['exact', 'prefix', 'suffix', 'topics'],
    others: ['article', 'translation', 'type'],
  },
  source: { read: ['name', 'url'], others: ['accessed'] },
  kind: { read: ['label', 'glyph', 'color'] },
  topic: { read: ['label'] },
} as const satisfies Record<string, Members>;

const PROPERTIES: ReadonlySet<string> = new Set(MEMBERS.properties.read);

export type Level = keyof typeof MEMBERS;

/**
 * Hears slips in the names of members: `excerpt` for `excerpts`. A name that is merely unknown is anybody's own, and a
 * newer brief must still open: nothing is said of it.
 */
export class Slips {
  readonly #issues: Issues;
  /** The member that is meant, by level and name: features are many, and their names the same. */
  readonly #meant = new Map<string, string | null>();

  constructor(issues: Issues) {
    this.#issues = issues;
  }

  hear(object: JsonObject, level: Level, pointer: string): void {
    for (const key of Object.keys(object)) {
      if (level === 'feature' && PROPERTIES.has(key)) {
        this.#issues.warn(
          at(pointer, key),
          `“${key}” is not read here; it belongs in "properties"`,
        );
        continue;
      }
      const meant = this.#meantBy(key, level);
      // Beside the member itself it is another one of somebody's own.
      if (meant === null || !isAbsent(own(object, meant))) continue;
      this.#issues.warn(at(pointer, key), `“${key}” is not read; did you mean “${meant}”?`);
    }
  }

  #meantBy(key: string, level: Level): string | null {
    const id = `${level} ${key}`;
    const known = this.#meant.get(id);
    if (known !== undefined) return known;
    if (this.#meant.size >= MOST) return null;
    const meant = slipOf(key, level);
    this.#meant.set(id, meant);
    return meant;
  }
}

/** Which of the members that are missing stands under a name that is nearly theirs. */
export function slipFor(object: JsonObject, member: string): string {
  const key = nearest(
    member,
    Object.keys(object).filter((other) => other !== member),
  );
  return key === null ? '' : `; did you mean “${member}” by “${key}”?`;
}

function slipOf(key: string, level: Level): string | null {
  const { read, others = [] }: Members = MEMBERS[level];
  if (read.includes(key) || others.includes(key)) return null;
  const meant = nearest(key, [...read, ...others]);
  return meant !== null && read.includes(meant) ? meant : null;
}
