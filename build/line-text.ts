import { DIGITS } from '../src/map/world/line-text.ts';
import type { Point } from './cut.ts';

/** Lines as text; src/map/world/line-text.ts reads it and describes the format. */
export function writeLines(lines: readonly (readonly Point[])[], x: number, y: number): string {
  let [atX, atY] = [x, y];
  return lines
    .map((line) => {
      const steps = line.map(([nextX, nextY]) => {
        const text = digits(signed(nextX - atX)) + digits(signed(nextY - atY));
        [atX, atY] = [nextX, nextY];
        return text;
      });
      return digits(line.length) + steps.join('');
    })
    .join('');
}

function signed(step: number): number {
  return step < 0 ? -2 * step - 1 : 2 * step;
}

function digits(value: number): string {
  let text = '';
  let left = value;
  do {
    const part = left & 31;
    left >>>= 5;
    text += DIGITS.charAt(left > 0 ? part + 32 : part);
  } while (left > 0);
  return text;
}
