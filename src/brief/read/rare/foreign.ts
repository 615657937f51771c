import type { When } from '../../brief';
import { isAbsent, type JsonObject, own } from '../../json';
import { NameFinder } from './name';
import { PlaceWordFinder } from './place-word';
import { WhenFinder } from './when';

/** Members by which a file says that it is a brief, even if their values are wrong. */
const OURS = ['article', 'articles', 'kinds', 'topics'];

/** Whether a file says that it is a brief, which is read as it is, whatever its features say beside. */
export function isBrief(root: JsonObject): boolean {
  return OURS.some((key) => own(root, key) !== undefined);
}

/** Reads what map makers say of a place under other names than a brief's. */
export class Foreign {
  readonly #names = new NameFinder();
  /** Both null in a brief, which says everything under its own names. */
  readonly #words: PlaceWordFinder | null;
  readonly #dates: WhenFinder | null;

  /** `root` is the file without its features. */
  constructor(root: JsonObject) {
    const isOurs = isBrief(root);
    this.#words = isOurs ? null : new PlaceWordFinder();
    this.#dates = isOurs ? null : new WhenFinder();
  }

  name(properties: JsonObject): string | null {
    return this.#names.find(properties) ?? this.#words?.find(properties)?.name ?? null;
  }

  when(properties: JsonObject): When | null {
    const isOurs = ['when', 'statedBy'].some((key) => !isAbsent(own(properties, key)));
    return (isOurs ? null : this.#dates?.find(properties)?.when) ?? null;
  }
}
