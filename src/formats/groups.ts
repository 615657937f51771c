import type { Left } from './format';

/**
 * The kind of each place by its group: a folder, a layer, a symbol. A group that all places share distinguishes none;
 * it is counted as left out, as `what`.
 */
export function kindsByGroup(
  names: readonly (string | null)[],
  what: string,
  left: Left,
): readonly (string | null)[] {
  const told = names.map((name) => name?.trim() || null);
  if (new Set(told).size > 1) return told;
  for (const name of told) if (name !== null) left.add(what, name);
  return told.map(() => null);
}
