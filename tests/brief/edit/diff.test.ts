import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../src/brief/edit/features';
import { History } from '../../../src/brief/edit/history';
import {
  addPassage,
  addPlace,
  movePlace,
  removePassage,
  removePlace,
  setGeometry,
  setProperty,
} from '../../../src/brief/edit/places';
import type { Change } from '../../../src/brief/edit/steps';
import { isObject } from '../../../src/brief/json';

const FLAGSHIP = readFileSync('geo/vostochny/brief.geojson', 'utf8');

/** What `git diff` would show of a change: the lines that are gone, and those that came. */
function diffOf(text: string, change: Change): readonly string[] {
  const document: unknown = JSON.parse(text);
  if (!isObject(document)) throw new TypeError('no object');
  const history = new History(text, document);
  history.do('a change', change);
  expect(JSON.parse(history.text)).toEqual(history.document);
  const [before, after] = [text.split('\n'), history.text.split('\n')];
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before.at(-1 - end) === after.at(-1 - end)
  )
    end += 1;
  return [
    ...before.slice(start, before.length - end).map((line) => `-${line}`),
    ...after.slice(start, after.length - end).map((line) => `+${line}`),
  ];
}

describe('In the flagship', () => {
  it.each<[string, Change, number, number]>([
    ['another word is a line', setProperty('vostochny', 'basis', 'Here they met.'), 1, 1],
    [
      'another position is a line',
      setGeometry('vostochny', { type: 'Point', coordinates: [128, 51] }),
      1,
      1,
    ],
    ['a new member is a line, and a comma', setProperty('vostochny', 'when', '2023-09-13'), 1, 2],
    [
      'a member less is its lines',
      setProperty('vostochny', 'coordinateUncertaintyInMeters', null),
      1,
      0,
    ],
    [
      'a passage more is a line, and a comma',
      addPassage('vostochny', 'mentions', { exact: 'Putin', suffix: ' said' }),
      1,
      2,
    ],
    ['a passage less is a line', removePassage('vostochny', 'mentions', 1), 1, 0],
  ])('%s', (_, change, gone, come) => {
    const lines = diffOf(FLAGSHIP, change);
    expect(lines.filter((line) => line.startsWith('-'))).toHaveLength(gone);
    expect(lines.filter((line) => line.startsWith('+'))).toHaveLength(come);
  });

  it('a place that moves up takes its lines along as they were written', () => {
    const document: unknown = JSON.parse(FLAGSHIP);
    const [first, second] = isObject(document) ? featuresOf(document) : [];
    const lines = diffOf(FLAGSHIP, movePlace(second?.key ?? '', first?.key ?? ''));
    const [gone, come] = ['-', '+'].map((sign) =>
      lines.filter((line) => line.startsWith(sign)).map((line) => line.slice(1).replace(/,$/, '')),
    );
    expect(come).not.toEqual([]);
    expect(come?.toSorted()).toEqual(gone?.toSorted());
  });

  it('a place that goes leaves the others to the letter', () => {
    const lines = diffOf(FLAGSHIP, removePlace('vostochny'));
    expect(lines).not.toEqual([]);
    expect(lines.every((line) => line.startsWith('-'))).toBe(true);
  });

  it('a new place is written as the others are', () => {
    const lines = diffOf(FLAGSHIP, addPlace({ name: 'Amur', mentions: [{ exact: 'Amur' }] }));
    expect(lines.map((line) => line.slice(1))).toEqual([
      '    },',
      '    {',
      '      "type": "Feature",',
      '      "id": "amur",',
      '      "properties": {',
      '        "name": "Amur",',
      '        "statedBy": "article",',
      '        "mentions": [',
      '          { "exact": "Amur" }',
      '        ]',
      '      },',
      '      "geometry": null',
    ]);
  });
});
