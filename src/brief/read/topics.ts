import type { Topic } from '../brief';
import { found } from '../fault';
import { at, isAbsent, isList, isObject, type JsonObject, own } from '../json';
import { labelFromId } from '../kinds';
import { plainText } from '../text';
import type { Issues } from './issues';
import { readLabel } from './kinds';
import { LIMITS } from './limits';
import { knownLanguages, type LocalReader } from './local';
import type { Slips } from './slips';

/** The topics of a brief while it is read: those of its table, or without one, those that features name. */
export class Topics {
  readonly #byId = new Map<string, Topic>();
  readonly #isOpen: boolean;

  constructor(root: JsonObject, local: LocalReader, slips: Slips | null, issues: Issues) {
    const table = own(root, 'topics');
    this.#isOpen = isAbsent(table);
    if (this.#isOpen) return;
    if (!isObject(table)) {
      issues.warn('/topics', 'topics-shape', { found: found(table) });
      this.#isOpen = true;
      return;
    }
    for (const [id, value] of Object.entries(table)) {
      if (isObject(value)) slips?.hear(value, 'topic', at('/topics', id));
      this.#read(id, value, local, issues);
    }
  }

  /** In the order of the file. */
  list(): readonly Topic[] {
    return [...this.#byId.values()];
  }

  /** A feature's topics, once each. One that is not in the table costs only itself. */
  ofFeature(properties: JsonObject, pointer: string, issues: Issues): readonly string[] {
    const value = own(properties, 'topics');
    if (isAbsent(value)) return [];
    const place = at(pointer, 'topics');
    if (!isList(value)) {
      issues.warn(place, 'place-topics-shape', { found: found(value) });
      return [];
    }
    return this.#idsIn(value, place, issues);
  }

  /** An excerpt's own topics, once each; null where it has none, and its place's apply. */
  ofExcerpt(selector: JsonObject, pointer: string, issues: Issues): readonly string[] | null {
    const value = own(selector, 'topics');
    if (isAbsent(value)) return null;
    const place = at(pointer, 'topics');
    if (!isList(value)) {
      issues.warn(place, 'excerpt-topics-shape', { found: found(value) });
      return null;
    }
    return this.#idsIn(value, place, issues);
  }

  #idsIn(value: readonly unknown[], place: string, issues: Issues): readonly string[] {
    const ids = new Set<string>();
    value.slice(0, LIMITS.topicsPerFeature).forEach((member, i) => {
      const id = plainText(member, LIMITS.id);
      if (id !== null && this.#knows(id)) {
        ids.add(id);
        return;
      }
      const meant = issues.isFullOfWarnings
        ? null
        : issues.hint((aids) => aids.didYouMean(id, this.#byId.keys()));
      issues.warn(at(place, i), 'topic-unknown', { found: found(member), meant });
    });
    if (value.length > LIMITS.topicsPerFeature) {
      const most = LIMITS.topicsPerFeature;
      issues.warn(place, 'topics-limit', { count: value.length, most });
    }
    return [...ids];
  }

  #knows(id: string): boolean {
    if (this.#byId.has(id)) return true;
    if (!this.#isOpen || this.#byId.size >= LIMITS.terms) return false;
    this.#byId.set(id, { id, label: labelFromId(id) });
    return true;
  }

  #read(id: string, value: unknown, local: LocalReader, issues: Issues): void {
    const pointer = at('/topics', id);
    if (this.#byId.size >= LIMITS.terms || id.length > LIMITS.id || id.trim() === '') {
      const limits = { most: LIMITS.terms, longest: LIMITS.id };
      issues.fault(pointer, 'topic-limit', { id: found(id), ...limits });
      return;
    }
    const label = isObject(value) ? readLabel(value, pointer, local) : null;
    const topic = { id, label: label?.text ?? labelFromId(id) };
    if (label === null) issues.warn(pointer, 'topic-label', topic);
    this.#byId.set(id, { ...topic, ...knownLanguages({ label }) });
  }
}
