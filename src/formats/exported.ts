import type { Brief, Place } from '../brief/brief';

/** A brief in another format. */
export interface Exported {
  readonly text: string;
  /** What the format has no room for, in sentences; empty where everything was carried over. */
  readonly left: readonly string[];
}

/** The kind of a place, in the editor’s words. */
export function kindOf({ kinds }: Brief, { kind }: Place): string {
  return kinds.get(kind)?.label ?? kind;
}
