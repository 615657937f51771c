import { expect, it } from 'vitest';
import { isOwn, isTileTemplate, isWorld } from '../../../src/map/basemap/basemap-choice';
import { tileAddress } from '../../../src/map/tiles/tile-address';

const at = { z: 3, x: 5, y: 1 };

it.each([
  ['/{z}/{x}/{y}.png', '/3/5/1.png'],
  ['/{z}/{x}/{-y}.png', '/3/5/6.png'],
  [
    'https://{s}.tiles.example/{z}/{x}/{y}{r}.png?key={key}',
    'https://a.tiles.example/3/5/1@2x.png?key={key}',
  ],
  ['/{z}/{x}/{y}{constructor}', '/3/5/1{constructor}'],
])('%s is %s', (template, address) => {
  expect(tileAddress(template, at, true)).toBe(address);
});

it.each([
  ['world', 'world'],
  ['none', 'none'],
  ['/{z}/{x}/{y}.png', 'tiles'],
  ['/{z}/{x}/{-y}.png', 'tiles'],
  ['maps/korea.pmtiles', 'archive'],
  ['https://maps.example/a.PMTILES?v=2#x', 'archive'],
  ['/{z}/{x}.png', 'world'],
  ['korea.pmtiles.zip', 'world'],
])('%s is %s', (basemap, kind) => {
  const kinds = {
    world: isWorld(basemap),
    tiles: isTileTemplate(basemap),
    archive: isOwn(basemap),
  };
  expect(Object.entries(kinds).find(([, is]) => is)?.[0] ?? 'none').toBe(kind);
});
