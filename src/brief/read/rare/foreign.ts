import type { When } from '../../brief';
import { isAbsent, type JsonObject, own } from '../../json';
import { plainText } from '../../text';
import { LIMITS } from '../limits';
import { DescriptionFinder, withoutMarkup } from './described';
import { NameFinder } from './name';
import { PlaceWordFinder } from './place-word';
import { WhenFinder } from './when';

/** Members by which a file says that it is a brief, even if their values are wrong. */
const OURS = ['article', 'articles', 'kinds', 'topics'];

/** Whether a file says that it is a brief. Its features are then read under a brief's names only. */
export function isBrief(root: JsonObject): boolean {
  return OURS.some((key) => own(root, key) !== undefined);
}

/** Reads what other people's files say of a place under names that are not a brief's. */
export class Foreign {
  readonly #names = new NameFinder();
  /** All null in a brief, which says everything under its own names. */
  readonly #words: PlaceWordFinder | null;
  readonly #dates: WhenFinder | null;
  readonly #descriptions: DescriptionFinder | null;

  /** `root` is the file without its features. */
  constructor(root: JsonObject) {
    const isOurs = isBrief(root);
    this.#words = isOurs ? null : new PlaceWordFinder();
    this.#dates = isOurs ? null : new WhenFinder();
    this.#descriptions = isOurs ? null : new DescriptionFinder();
  }

  name(properties: JsonObject): string | null {
    return this.#names.find(properties) ?? this.#words?.find(properties)?.name ?? null;
  }

  /** The date and the description of a place, as far as a brief's own members lack them. */
  said(properties: JsonObject): { readonly when?: When; readonly description?: string } {
    const isOurs = ['when', 'statedBy'].some((key) => !isAbsent(own(properties, key)));
    const when = isOurs ? undefined : this.#dates?.find(properties)?.when;
    const description = this.#description(properties);
    return { ...(when && { when }), ...(description && { description }) };
  }

  /** Null if there is none, or if the brief's own member has it as plain text. */
  #description(properties: JsonObject): string | null {
    if (!this.#descriptions) return null;
    const written = own(properties, 'description');
    const isFree = isAbsent(written) || written === '';
    const text = isFree ? this.#descriptions.find(properties)?.text : withoutMarkup(written);
    return plainText(text, LIMITS.description);
  }
}
