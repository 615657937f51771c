import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRAWN, drawnAs, groundOf, hasNames } from '../../../src/map/pmtiles/schema';
import { tileName } from '../../../src/map/pmtiles/tile-name';

const AREA = true;
const LINE = false;

describe('what is drawn', () => {
  it.each([
    // Protomaps.
    ['earth', { kind: 'earth' }, AREA, 'land'],
    ['landuse', { kind: 'park' }, AREA, 'green'],
    ['landuse', { kind: 'industrial' }, AREA, null],
    ['water', { kind: 'ocean' }, AREA, 'water'],
    ['water', { kind: 'river' }, LINE, 'river'],
    ['roads', { kind: 'highway' }, LINE, 'motorway'],
    ['roads', { kind: 'major_road' }, LINE, 'major'],
    ['roads', { kind: 'minor_road' }, LINE, 'minor'],
    ['roads', { kind: 'rail' }, LINE, 'rail'],
    ['roads', { kind: 'ferry' }, LINE, null],
    ['boundaries', { kind: 'country', kind_detail: '2' }, LINE, 'country'],
    ['boundaries', { kind: 'country', disputed: true }, LINE, 'disputed'],
    ['boundaries', { kind: 'county', kind_detail: '6' }, LINE, null],
    ['buildings', { kind: 'building' }, AREA, 'building'],
    // OpenMapTiles.
    ['water', { class: 'lake' }, AREA, 'water'],
    ['waterway', { class: 'river' }, LINE, 'river'],
    ['landcover', { class: 'wood' }, AREA, 'green'],
    ['transportation', { class: 'trunk' }, LINE, 'motorway'],
    ['transportation', { class: 'track' }, LINE, 'path'],
    ['transportation', { class: 'pier' }, AREA, null],
    ['boundary', { admin_level: 2, disputed: 0, maritime: 0 }, LINE, 'country'],
    ['boundary', { admin_level: 4, disputed: 0, maritime: 0 }, LINE, 'region'],
    ['boundary', { admin_level: 2, maritime: 1 }, LINE, null],
    ['transportation_name', { class: 'trunk' }, LINE, null],
    // Shortbread.
    ['ocean', {}, AREA, 'water'],
    ['water_polygons', { kind: 'river' }, AREA, 'water'],
    ['land', { kind: 'forest' }, AREA, 'green'],
    ['streets', { kind: 'residential' }, LINE, 'minor'],
    ['streets', { kind: 'light_rail', rail: true }, LINE, 'rail'],
    ['boundaries', { admin_level: 2, disputed: true }, LINE, 'disputed'],
    ['street_labels', { kind: 'primary' }, LINE, null],
    // Of one's own.
    ['frontline', {}, LINE, 'other'],
    ['flooded', {}, AREA, 'other'],
  ])('%s %j (an area: %s) is %s', (layer, properties, isArea, drawn) => {
    expect(drawnAs(layer, properties, isArea)).toBe(drawn);
  });

  it('is always one of these, whatever an archive calls it', () => {
    const value = fc.oneof(fc.string(), fc.double(), fc.boolean());
    const words = fc.constantFrom('kind', 'class', 'admin_level', 'rail', '__proto__', 'disputed');
    fc.assert(
      fc.property(
        fc.string(),
        fc.dictionary(words, value),
        fc.boolean(),
        (layer, properties, isArea) => {
          const drawn = drawnAs(layer, properties, isArea);
          expect(drawn === null || DRAWN.includes(drawn)).toBe(true);
        },
      ),
    );
  });
});

it.each([
  [['earth', 'water', 'places'], 'sea', true],
  [['water', 'transportation', 'place'], 'land', true],
  [['ocean', 'land', 'streets', 'place_labels'], 'land', true],
  [['land'], 'sea', false],
  [['frontline'], null, false],
  [[], null, false],
])('under %j lies %s', (layers, ground, isNamed) => {
  expect([groundOf(layers), hasNames(layers)]).toEqual([ground, isNamed]);
});

describe('a name', () => {
  const at = [127, 37.5] as const;

  it.each([
    [
      'places',
      { kind: 'locality', kind_detail: 'city', name: '서울', 'name:en': 'Seoul' },
      'Seoul',
    ],
    ['place', { class: 'country', name: 'Korea' }, 'KOREA'],
    ['place_labels', { kind: 'village', name: 'Tongchang-ri' }, 'Tongchang-ri'],
    ['water_name', { class: 'sea', name_en: 'Yellow Sea', name: '黄海' }, 'Yellow Sea'],
    ['water', { kind: 'lake', name: 'Chŏnji' }, 'Chŏnji'],
    ['boundary_labels', { admin_level: 2, name: 'Japan' }, 'JAPAN'],
  ])('of %s %j is %s', (layer, properties, text) => {
    expect(tileName(layer, properties, at)?.text).toBe(text);
  });

  it.each([
    ['pois', { kind: 'cafe', name: 'Cafe' }],
    ['places', { kind: 'locality', name: '' }],
    ['places', { kind: 'locality', name: 7 }],
    ['places', { kind: 'ghost', name: 'Nowhere' }],
  ])('is none in %s %j', (layer, properties) => {
    expect(tileName(layer, properties, at)).toBeNull();
  });

  it('of a capital, or of a larger town, goes first', () => {
    const town = (more: object) =>
      tileName('places', { kind: 'locality', kind_detail: 'town', name: 'A', ...more }, at)
        ?.priority ?? 0;
    expect(town({ capital: 'yes' })).toBeGreaterThan(town({}));
    expect(town({ population: 90_000 })).toBeGreaterThan(town({ population: 900 }));
    expect(town({ rank: 1 })).toBeGreaterThan(town({ rank: 12 }));
    expect(town({ population: -5, rank: Number.NaN, population_rank: 'x' })).toBe(town({}));
  });
});
