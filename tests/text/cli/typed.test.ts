import { expect, it } from 'vitest';
import { typed } from '../../../src/text/cli/typed';

it.each([
  ['geo/überflutung-2', 'geo/überflutung-2'],
  ['my brief', '"my brief"'],
  ["it's", '"it\'s"'],
  ['$HOME', "'$HOME'"],
  ["$it's", "'$it'\\''s'"],
  ['-o', './-o'],
  ['', '""'],
])('%j is typed as %s', (path, line) => {
  expect(typed(path)).toBe(line);
});
