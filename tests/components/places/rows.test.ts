import { expect, it, vi } from 'vitest';
import type { Page, Range, Row } from '../../../src/collection/port';
import { Rows } from '../../../src/components/places/rows';

const row = (index: number, name = `Row ${index}`): Row => ({
  ...{ index, id: `r${index}`, name, isNameless: false, kind: 'place' },
  ...{ position: null, matches: [], snippet: null },
});

/** A list of so many that answers when it is told to. */
function list(total: number, name?: string) {
  const asked: { range: Range; signal: AbortSignal; answer: () => void }[] = [];
  const ask = (range: Range, signal: AbortSignal) =>
    new Promise<Page>((resolve, reject) => {
      const end = Math.min(total, range.end);
      const rows = Array.from({ length: end - range.start }, (_, at) =>
        row(range.start + at, name),
      );
      signal.addEventListener('abort', () => reject(signal.reason));
      asked.push({ range, signal, answer: () => resolve({ total, start: range.start, rows }) });
    });
  return { ask, asked };
}

it('asks once for the rows in view, and has none before they come', async () => {
  const { ask, asked } = list(1000);
  const changed = vi.fn();
  const rows = new Rows(ask, changed);
  rows.want({ start: 40, end: 60 });
  rows.want({ start: 41, end: 61 });
  expect(asked.map(({ range }) => range.start)).toEqual([0, 50]);
  expect([rows.total, rows.at(45)]).toEqual([null, null]);
  for (const { answer } of asked) answer();
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(2));
  expect([rows.total, rows.at(45)?.name, rows.at(55)?.name]).toEqual([1000, 'Row 45', 'Row 55']);
});

it('stops asking for rows that were scrolled past', async () => {
  const { ask, asked } = list(1000);
  const rows = new Rows(ask, () => {});
  rows.want({ start: 0, end: 10 });
  rows.want({ start: 500, end: 510 });
  expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  rows.want({ start: 0, end: 10 });
  expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, true, false]);
});

it('keeps the rows of a list that grows until newer ones come, and none of another list', async () => {
  const [old, longer] = [list(10), list(20, 'New')];
  const rows = new Rows(old.ask, () => {});
  rows.want({ start: 0, end: 10 });
  old.asked[0]?.answer();
  await vi.waitFor(() => expect(rows.total).toBe(10));
  rows.renew(longer.ask, false);
  expect(rows.at(3)?.name).toBe('Row 3');
  rows.want({ start: 0, end: 10 });
  longer.asked[0]?.answer();
  await vi.waitFor(() => expect(rows.at(3)?.name).toBe('New'));
  rows.renew(old.ask, true);
  expect(rows.at(3)).toBeNull();
});

it('forgets what was seen long ago', async () => {
  const asked = vi.fn();
  const rows = new Rows(
    async ({ start, end }) => {
      asked(start);
      return {
        total: 1e6,
        start,
        rows: Array.from({ length: end - start }, (_, at) => row(start + at)),
      };
    },
    () => {},
  );
  for (let start = 0; start < 5000; start += 50) {
    rows.want({ start, end: start + 1 });
    await vi.waitFor(() => expect(rows.at(start)).not.toBeNull(), { interval: 1 });
  }
  expect(rows.at(0)).toBeNull();
  expect(asked).toHaveBeenCalledTimes(100);
});
