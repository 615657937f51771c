import type { When } from './brief';
import { isDate, partsOf } from './when-parts';

/**
 * Reads a date, a moment or an interval as EDTF writes them up to its level 1, and ISO 8601 in that: `2023`,
 * `2023-09-13`, `2023-09-13T11:43+09:00`, `2023-21`, `201X`, `2023-09-XX`, `Y17000`, `~ ? %` behind a date, two of
 * those with `/`, and an end that is open (`2023/..`) or not known (`2023/`). Such an end is infinite. Null for all
 * else, as a day that is not in the calendar, or an interval that ends before it starts.
 */
export function parseWhen(text: string): When | null {
  const parts = partsOf(text);
  if (parts === null) return null;
  const start = isDate(parts.from) ? parts.from.start : Number.NEGATIVE_INFINITY;
  const end = isDate(parts.to) ? parts.to.end : Number.POSITIVE_INFINITY;
  if (start < end || !isDate(parts.from) || !isDate(parts.to)) return { text, start, end };
  // Eastwards across the date line one arrives on the day before.
  return { text, start: parts.to.start, end: parts.from.end };
}
