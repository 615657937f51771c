import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NO_FILTER } from '../../src/brief/queries/filter';
import { filterInHash, hashWithFilter } from '../../src/state/filter-hash';
import { read } from './make';

const never = (name: string, value: string) => {
  throw new Error(`${name}=${value}`);
};

it('says of any filter what it is, and leaves the page’s own parameters as they are written', () => {
  const brief = read();
  const time = fc.integer({ min: -4e12, max: 4e12 });
  const filter = fc.record({
    words: fc.string({ unit: 'grapheme' }).filter((words) => words.trim() !== '' || words === ''),
    kinds: fc.subarray([...brief.kinds.keys()]).map((ids) => new Set(ids)),
    topics: fc.subarray(brief.topics.map(({ id }) => id)).map((ids) => new Set(ids)),
    span: fc.option(
      fc
        .tuple(fc.option(time, { nil: -Infinity }), fc.option(time, { nil: Infinity }))
        .filter(([start, end]) => start < end && (Number.isFinite(start) || Number.isFinite(end)))
        .map(([start, end]) => ({ start, end })),
    ),
  });
  const page = fc.constantFrom('', '#section', '#/route?x=1', '#a=b%20c&d', '#x:~:text=y');
  fc.assert(
    fc.property(filter, page, fc.constantFrom('place', 'place-2'), (given, own, parameter) => {
      const hash = hashWithFilter(own, given, parameter);
      expect(filterInHash(hash, parameter, brief, never)).toEqual(given);
      expect(hashWithFilter(hash, NO_FILTER, parameter)).toBe(own);
    }),
  );
});
