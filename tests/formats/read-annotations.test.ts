import { expect, it } from 'vitest';
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
