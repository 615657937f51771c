import type { Rare } from '../brief/read/rare/rare';

/** What few briefs have, such as words in several languages; null where it cannot be loaded. */
export async function loadRare(): Promise<Rare | null> {
  return import('../brief/read/rare/rare').catch(() => null);
}
