import { onTestFinished, vi } from 'vitest';

export const TEMPLATE = 'https://tiles.test/{z}/{x}/{y}.png';
export type TileAnswer = 'good' | 'bad' | 'never';
export interface TileAt {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

const GREEN =
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><rect width="256" height="256" fill="green"/></svg>';

/** Answers for the server of `TEMPLATE`; `asked` holds what it was asked for, in order. */
export function serveTiles(first: (tile: TileAt) => TileAnswer) {
  const server = { answer: first, asked: [] as TileAt[] };
  const src = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src');
  const set = vi.spyOn(HTMLImageElement.prototype, 'src', 'set');
  set.mockImplementation(function (this: HTMLImageElement, address) {
    const [z, x, y] = address.match(/\d+/g)?.map(Number) ?? [];
    if (!address.startsWith('https://tiles.test/') || z === undefined) {
      src?.set?.call(this, address);
      return;
    }
    const tile = { z, x: x ?? 0, y: y ?? 0 };
    server.asked.push(tile);
    const answer = server.answer(tile);
    if (answer !== 'never') src?.set?.call(this, answer === 'good' ? GREEN : 'data:text/html,no');
  });
  onTestFinished(() => set.mockRestore());
  return server;
}
