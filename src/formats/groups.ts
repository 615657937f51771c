import type { Left } from './format';

/**
 * The kind of each place by the group that it stands in: a folder, a layer, a symbol. What all places share tells none
 * from another, and is counted as left out, as `what`.
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
