import { at, isAbsent, type JsonObject, own } from '../json';
import type { Issues } from './issues';
import { type Level, MEMBERS, type Members } from './members';

/** The most unknown names to look at: each feature may have its own. */
const MOST = 1_000;

const PROPERTIES: ReadonlySet<string> = new Set(MEMBERS.properties.read);

/**
 * Notices slips in the names of members, such as `excerpt` for `excerpts`. Other unknown names pass: authors have their
 * own, and newer briefs have more.
 */
export class Slips {
  readonly #issues: Issues;
  /** The member that a name stands for, or null, by level and name. Kept because features repeat them. */
  readonly #meant = new Map<string, string | null>();

  constructor(issues: Issues) {
    this.#issues = issues;
  }

  hear(object: JsonObject, level: Level, pointer: string): void {
    for (const key of Object.keys(object)) {
      if (level === 'feature' && PROPERTIES.has(key)) {
        this.#issues.warn(at(pointer, key), 'member-misplaced', { member: key });
        continue;
      }
      const meant = this.#meantBy(key, level);
      // Beside the member itself, the name is the author's own.
      if (meant === null || !isAbsent(own(object, meant))) continue;
      this.#issues.warn(at(pointer, key), 'member-unknown', { member: key, meant });
    }
  }

  #meantBy(key: string, level: Level): string | null {
    const { read, others = [] }: Members = MEMBERS[level];
    if (read.includes(key) || others.includes(key)) return null;
    const id = `${level} ${key}`;
    const known = this.#meant.get(id);
    if (known !== undefined) return known;
    if (this.#meant.size >= MOST) return null;
    const meant = this.#issues.hint((aids) => aids.memberMeantBy(key, level));
    this.#meant.set(id, meant);
    return meant;
  }
}
