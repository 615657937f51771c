import { assert, json, jsonValue, property } from 'fast-check';
import { expect, it } from 'vitest';
import { JsonPlaces } from '../../../src/brief/source/json-places';
import { placeAt } from '../../../src/brief/source/text-places';

/** Every value of a JSON value, with its pointer. */
function* walk(value: unknown, pointer = ''): Generator<[pointer: string, value: unknown]> {
  yield [pointer, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    yield* walk(member, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  }
}

it.each([undefined, 1, '\t'])('finds every value of any JSON, indented by %o', (indent) => {
  assert(
    property(jsonValue(), (value) => {
      const text = JSON.stringify(value, null, indent);
      const places = new JsonPlaces(text);
      expect(places.wrong).toBeNull();
      for (const [pointer, member] of walk(JSON.parse(text))) {
        const rest = text.slice(places.offsetOf(pointer));
        expect(rest.startsWith(JSON.stringify(member, null, indent).slice(0, 1))).toBe(true);
        if (typeof member !== 'object') expect(rest.startsWith(JSON.stringify(member))).toBe(true);
      }
    }),
  );
});

it('finds fault with a text exactly where JSON.parse does', () => {
  assert(
    property(json(), (text) => {
      for (const broken of [text.slice(0, -1), `${text},`, text.replace(/[:,]/, ';')]) {
        const isJson = (() => {
          try {
            JSON.parse(broken);
            return true;
          } catch {
            return false;
          }
        })();
        expect(new JsonPlaces(broken).wrong === null).toBe(isJson);
      }
    }),
  );
});

it.each([
  ['{\n  "a": 1,\n}', '3:1'],
  ['{\n  "a": x\n}', '2:8'],
  ['{\n  "a": "b\n"}', '2:8'],
  ['{"a": "\\q"}', '1:7'],
  ['{"a": 1} 2', '1:10'],
  ["{'a': 1}", '1:2'],
  ['{"a": 01}', '1:8'],
  ['[1 2]', '1:4'],
  ['', '1:1'],
])('%j goes wrong at %s', (text, place) => {
  const { line, column } = placeAt(text, new JsonPlaces(text).wrong ?? -1);
  expect(`${line}:${column}`).toBe(place);
});

it('names what should hold a member that is missing, and the last of two of one name', () => {
  const text = '{"a": [{"b": 1}], "a": [{"c": 2}]}';
  const places = new JsonPlaces(text);
  expect(places.offsetOf('/a/0/x/y')).toBe(text.lastIndexOf('{'));
  expect(places.offsetOf('/a')).toBe(text.lastIndexOf('['));
});
