import { inTime } from '../brief/in-time';
import type { Rare } from '../brief/read/rare/rare';

/** The readers of what few briefs have, such as words in several languages; null where they cannot be loaded. */
export async function loadRare(): Promise<Rare | null> {
  return inTime(import('../brief/read/rare/rare')).catch(() => null);
}
