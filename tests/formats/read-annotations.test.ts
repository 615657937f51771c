import { expect, it } from 'vitest';
import { readForeign } from '../../src/formats/foreign';
import { Left } from '../../src/formats/format';
import { readAnnotations } from '../../src/formats/read-annotations';

const body = { type: 'Feature', id: 'urn:p:1', purpose: 'identifying', properties: {} };
const quote = (exact: string, more: object = {}) => ({ type: 'TextQuoteSelector', exact, ...more });

function mentionsOf(target: unknown) {
  const left = new Left();
  const [place] = [...readAnnotations({ type: 'Annotation', body, target }, left)];
  return { mentions: (place?.['properties'] as { mentions?: unknown })?.mentions, left };
}

it('reads the quotes of all targets of an annotation, in their order', () => {
  const targets = ['Rome', 'the city'].map((exact) => ({ source: 'a', selector: quote(exact) }));
  expect(mentionsOf(targets).mentions).toEqual([{ exact: 'Rome' }, { exact: 'the city' }]);
});

it('reads the quote that another selector leads to', () => {
  const selector = { type: 'FragmentSelector', value: 'p3', refinedBy: quote('Rome') };
  expect(mentionsOf({ source: 'a', selector }).mentions).toEqual([{ exact: 'Rome' }]);
});

it('takes no quote for one of which only a part is meant', () => {
  const refinedBy = { type: 'TextPositionSelector', start: 0, end: 4 };
  const { mentions, left } = mentionsOf({
    source: 'a',
    selector: quote('Rome burns', { refinedBy }),
  });
  expect(mentions).toBeUndefined();
  expect(left.list()).toMatchObject([{ what: 'target', count: 1 }]);
});

it('keeps places apart that are called alike, by the addresses of their bodies', () => {
  const items = ['https://places.example/1', 'https://places.example/2'].flatMap((address) => [
    { type: 'Annotation', body: address, target: { selector: quote('Rome') } },
    { type: 'Annotation', body: { source: address }, target: { selector: quote('Rome') } },
  ]);
  expect([...readAnnotations(items, new Left())]).toMatchObject([
    { properties: { mentions: [{}, {}] } },
    { properties: { mentions: [{}, {}] } },
  ]);
});

it('tells of a page that follows', () => {
  const left = new Left();
  const items = [{ type: 'Annotation', body, target: { selector: quote('Rome') } }];
  const first = { type: 'AnnotationPage', items, next: 'https://a.example/2' };
  expect([...readAnnotations({ type: 'AnnotationCollection', first }, left)]).toHaveLength(1);
  expect(left.list()).toEqual([{ what: 'next', count: 1, example: 'https://a.example/2' }]);
});

it('reads what the API of Hypothesis gives out', async () => {
  const target = [{ source: 'https://a.example', selector: [quote('Rome', { prefix: 'in ' })] }];
  const rows = [{ id: 'x', uri: 'https://a.example', text: '', target }];
  const options = { url: 'a.json', mostBytes: 1e6 };
  const { data } = await readForeign(JSON.stringify({ total: 1, rows }), options);
  expect(data).toMatchObject({
    features: [{ properties: { name: 'Rome', mentions: [{ exact: 'Rome', prefix: 'in ' }] } }],
  });
});

it('tells of the notes of Hypothesis, which stand beside the target', () => {
  const left = new Left();
  const target = [{ source: 'a', selector: [quote('Rome')] }];
  const rows = [
    { id: 'x', text: 'The capital', tags: ['place', 'city'], target },
    { id: 'y', text: '', tags: [], target },
  ];
  expect([...readAnnotations({ total: 2, rows }, left)]).toHaveLength(1);
  expect(left.list()).toEqual([
    { what: 'text', count: 1, example: 'The capital' },
    { what: 'tags', count: 1, example: 'place, city' },
  ]);
});

it('has the position of any body that has one', () => {
  const geometry = { type: 'Point', coordinates: [12.5, 41.9] };
  const bodies = [
    { type: 'TextualBody', purpose: 'tagging', value: 'x' },
    { type: 'SpecificResource', purpose: 'geotagging', geometry },
  ];
  const one = { type: 'Annotation', body: bodies, target: { selector: quote('Rome') } };
  expect([...readAnnotations(one, new Left())]).toMatchObject([{ geometry }]);
});
