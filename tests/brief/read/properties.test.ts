import { describe, expect, it } from 'vitest';
import { feature, file, parseBrief, read } from '../make';

function one(properties: Record<string, unknown>, root: Record<string, unknown> = {}) {
  const { brief, issues } = parseBrief(file([feature('a', properties)], root));
  return {
    place: brief?.places[0],
    issues: issues.map(({ severity, pointer, lostFeature }) => [severity, pointer, lostFeature]),
  };
}

const BASE = '/features/0/properties';

describe('a property', () => {
  it.each([
    ['kind', [], 'warning', 'kind', 'place'],
    ['statedBy', 'god', 'warning', 'statedBy', 'editor'],
    ['description', { _$litType$: 1, strings: ['<b>'] }, 'fault', 'description', null],
    ['when', '2023-02-30', 'fault', 'when', null],
    ['topics', 'arms', 'warning', 'topics', []],
    ['coordinateUncertaintyInMeters', -5, 'fault', 'coordinateUncertaintyInMeters', null],
    ['coordinateUncertaintyInMeters', '5 km', 'fault', 'coordinateUncertaintyInMeters', null],
    ['coordinateUncertaintyInMeters', 1e12, 'fault', 'coordinateUncertaintyInMeters', null],
    ['approximate', 'yes', 'warning', 'approximate', false],
    ['sources', 'GeoNames', 'fault', 'sources', []],
    ['sources', [{ url: 'https://a.example' }], 'fault', 'sources/0', []],
    [
      'sources',
      [{ name: 'A', url: 'javascript:alert(1)' }],
      'warning',
      'sources/0/url',
      [{ name: 'A', url: null }],
    ],
    ['distancesTo', [{}], 'warning', 'distancesTo', []],
  ] as const)('%s: %j costs only itself', (key, value, severity, at, expected) => {
    const { place, issues } = one({ [key]: value });
    expect(issues).toEqual([[severity, `${BASE}/${at}`, null]]);
    expect(place?.[key]).toEqual(expected);
    expect(place?.name).toBe('Place a');
  });

  it.each([
    ['marker-color', 'red'],
    ['stroke', 'url(x)'],
    ['fill-opacity', 2],
    ['stroke-width', '3'],
    ['fill', {}],
  ])('of the style, %s: %j, is dropped with a warning', (key, value) => {
    const { place, issues } = one({ [key]: value });
    expect(issues).toEqual([['warning', `${BASE}/${key}`, null]]);
    expect(place?.style).toEqual({});
  });

  it('is read where it is sound', () => {
    const properties = {
      kind: 'test-range',
      statedBy: 'article',
      description: 5,
      when: 2023,
      topics: ['x-y', 'x-y'],
      coordinateUncertaintyInMeters: 0.5,
      approximate: true,
      sources: [{ name: 'A', url: 'https://a.example' }, { name: 'B' }],
      'marker-color': '#D33',
      stroke: 'aBcDeF',
      'stroke-width': 0,
      'stroke-opacity': 1,
      fill: '#123456',
      'fill-opacity': 0.5,
    };
    const { place, issues } = one(properties);
    expect(issues).toEqual([]);
    expect(place).toMatchObject({
      kind: 'test-range',
      statedBy: 'article',
      description: '5',
      when: { text: '2023' },
      topics: ['x-y'],
      coordinateUncertaintyInMeters: 0.5,
      approximate: true,
      sources: [
        { name: 'A', url: 'https://a.example/' },
        { name: 'B', url: null },
      ],
    });
    expect(place?.style).toEqual({
      markerColor: '#dd3333',
      stroke: '#abcdef',
      strokeWidth: 0,
      strokeOpacity: 1,
      fill: '#123456',
      fillOpacity: 0.5,
    });
  });
});

describe('kinds', () => {
  it('come built in, from the file, and from what features name', () => {
    const kinds = {
      city: { label: 'Town' },
      'x-1': { label: 'X', glyph: 'star', color: '#f00' },
      bad: 'text',
    };
    const { brief, issues } = parseBrief(file([feature('a', { kind: 'test-range' })], { kinds }));
    expect(brief?.kinds.get('launch-site')).toMatchObject({
      label: 'Launch site',
      glyph: 'rocket',
    });
    expect(brief?.kinds.get('city')).toEqual({
      id: 'city',
      label: 'Town',
      glyph: 'city',
      color: null,
    });
    expect(brief?.kinds.get('x-1')).toEqual({
      id: 'x-1',
      label: 'X',
      glyph: 'star',
      color: '#ff0000',
    });
    expect(brief?.kinds.get('test-range')).toMatchObject({ label: 'Test range', glyph: 'dot' });
    expect(issues.map(({ pointer }) => pointer)).toEqual(['/kinds/bad']);
    expect(parseBrief(file([], { kinds: [] })).issues).toMatchObject([{ pointer: '/kinds' }]);
  });

  it('of one brief are not those of another', () => {
    read([feature('a', { kind: 'only-here' })]);
    expect(read([]).kinds.has('only-here')).toBe(false);
  });

  it('have their ids escaped in pointers', () => {
    const { issues } = parseBrief(file([], { kinds: { 'a/b~c': { label: 'L', color: 'red' } } }));
    expect(issues).toMatchObject([{ severity: 'warning', pointer: '/kinds/a~1b~0c/color' }]);
  });
});

describe('topics', () => {
  it('are those of the table, in its order, where there is one', () => {
    const topics = { arms: { label: 'Arms trade' }, 'war-at-sea': {} };
    const { brief, issues } = parseBrief(
      file([feature('a', { topics: ['war-at-sea', 'other'] })], { topics }),
    );
    expect(brief?.topics).toEqual([
      { id: 'arms', label: 'Arms trade' },
      { id: 'war-at-sea', label: 'War at sea' },
    ]);
    expect(brief?.places[0]?.topics).toEqual(['war-at-sea']);
    expect(issues.map(({ severity, pointer }) => `${severity} ${pointer}`)).toEqual([
      'warning /topics/war-at-sea',
      `warning ${BASE}/topics/1`,
    ]);
  });

  it('are those that features name where there is none', () => {
    const { brief, issues } = parseBrief(
      file([feature('a', { topics: ['b-c'] }), feature('d', { topics: ['a'] })]),
    );
    expect(issues).toEqual([]);
    expect(brief?.topics.map(({ label }) => label)).toEqual(['B c', 'A']);
  });
});
