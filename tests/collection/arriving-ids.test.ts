import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PlaceIds } from '../../src/brief/read/place-ids';
import { ArrivingIds } from '../../src/collection/arriving-ids';

it('finds each of many ids, and no id that does not exist', () => {
  const ids = new ArrivingIds((number) => number);
  for (let at = 0; at < 5_000; at++) expect(ids.take(`event-${at}`)).toBeNull();
  expect(ids.numberOf('event-0')).toBe(0);
  expect(ids.numberOf('event-4999')).toBe(4_999);
  expect(ids.numberOf('event-5000')).toBeNull();
  expect(ids.take('event-17')).toBe(17);
});

it('gives the ids that the file gives, read whole', () => {
  const id = fc.constantFrom(undefined, 'a', 'b', 'place-1', 'place-2', 'place-2-2', 'place-3');
  fc.assert(
    fc.property(fc.array(id, { maxLength: 8 }), (given) => {
      const whole = new PlaceIds(given.map((id) => ({ id })));
      const arriving = new ArrivingIds((number) => number);
      const expected = given.map((id, index) => {
        const isTaken = id === undefined || whole.take(id, index) !== null;
        return isTaken ? whole.make(index) : id;
      });
      for (const [index, id] of given.entries()) {
        if (id === undefined || arriving.take(id) !== null) arriving.make(index);
      }
      const ids = given.map((_, number) => arriving.of(number));
      expect(new Set(ids).size).toBe(given.length);
      expect(ids).toEqual(expected);
      for (const [number, id] of ids.entries()) expect(arriving.numberOf(id)).toBe(number);
    }),
  );
});
