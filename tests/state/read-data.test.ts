import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { NO_TEXTS } from '../../src/brief/read/articles';
import { interpret } from '../../src/brief/read/interpret';
import { readData } from '../../src/state/open-brief';
import { aids } from '../../src/text/en/aids';
import { feature, file, type Json, point, texts } from '../brief/make';

const FLAGSHIP = 'geo/vostochny';

function plain(properties: Json): Json {
  const features = [{ type: 'Feature', geometry: point(1, 2), properties }];
  return { type: 'FeatureCollection', name: 'export', features };
}

it('asks for no aids where nothing looks wrong', () => {
  const data: unknown = JSON.parse(readFileSync(`${FLAGSHIP}/brief.geojson`, 'utf8'));
  const text = readFileSync(`${FLAGSHIP}/article.txt`, 'utf8');
  expect(interpret(data, texts(text), null)).toMatchObject({ faults: [], wantsAids: false });
  expect(interpret(plain({ name: 'A', anything: 1 }), NO_TEXTS, null).wantsAids).toBe(false);
});

it.each<[string, Json]>([
  [
    'a quote that is not in the article',
    file([feature('a', { excerpts: [{ exact: 'leadres met' }] })]),
  ],
  ['a slip in the name of a member', file([feature('a', { excerpt: [] })])],
  ['a type that is nearly one', file([{ ...feature('a'), type: 'Featur' }])],
  ['a root that is none', { type: 'FeatureCollection', feature: [] }],
  ['an article under another name', { ...plain({ name: 'A' }), artcle: {} }],
])('%s is told with what helps its author, and of the same brief', (_, data) => {
  const { brief, faults, explain } = readData(data, NO_TEXTS);
  const explained = explain(aids);
  expect(interpret(data, NO_TEXTS, aids)).toMatchObject({ brief, faults: explained });
  expect(explained.map(({ code }) => code)).not.toEqual([]);
  expect(explained).not.toEqual(faults);
});
