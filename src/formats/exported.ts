import type { Brief, Place } from '../brief/brief';

/** A brief in the form of somebody else. */
export interface Exported {
  readonly text: string;
  /** What the form has no room for, in sentences; empty where all was carried over. */
  readonly left: readonly string[];
}

/** The kind of a place, in the editor’s words. */
export function kindOf({ kinds }: Brief, { kind }: Place): string {
  return kinds.get(kind)?.label ?? kind;
}
