import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { depthOf, jsonDepth } from '../../src/state/parse-json';

describe('the depth of a text, and of what it says,', () => {
  it.each([
    ['1', 0],
    ['[]', 1],
    ['{"a":[1,{"b":2}]}', 3],
    ['["[[[[", "\\"[["]', 1],
  ])('%s is %i deep', (text, depth) => {
    expect(jsonDepth(text, 100)).toBe(depth);
    expect(depthOf(JSON.parse(text), 100)).toBe(depth);
  });

  it('counts no further than it was asked', () => {
    expect(jsonDepth('['.repeat(1_000_000), 50)).toBe(50);
    expect(depthOf(JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`), 50)).toBe(50);
  });

  it('agrees with a walk over what the text says', () => {
    const walk = (value: unknown): number =>
      typeof value === 'object' && value !== null
        ? 1 + Math.max(0, ...Object.values(value).map(walk))
        : 0;
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(jsonDepth(text, 1000)).toBe(walk(JSON.parse(text)));
        expect(depthOf(JSON.parse(text), 1000)).toBe(walk(JSON.parse(text)));
      }),
    );
  });
});
