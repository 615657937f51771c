import type { JsonObject } from '../brief/json';
import { DescriptionFinder } from '../brief/read/rare/described';
import { plain } from '../brief/read/rare/plain';
import { WhenFinder } from '../brief/read/rare/when';

/** Finds in other people's properties what a brief has members for. */
export class Meant {
  readonly #descriptions = new DescriptionFinder();
  readonly #dates = new WhenFinder(plain);

  /** The brief's members, and which of the file's were used. What is not a date is reported where it is read. */
  in(properties: JsonObject): { readonly made: JsonObject; readonly used: ReadonlySet<string> } {
    const used = new Set<string>();
    const made: Record<string, unknown> = {};
    const described = this.#descriptions.find(properties);
    if (described) {
      used.add(described.key);
      made['description'] = described.text;
    }
    const when = this.#dates.find(properties) ?? this.#dates.unread(properties);
    if (when) {
      made['when'] = when.text;
      for (const key of when.keys) used.add(key);
    }
    return { made, used };
  }
}
