import { afterEach, beforeAll, beforeEach, expect, it, type MockInstance, vi } from 'vitest';
import { NamePlacer } from '../../src/map/names/names';
import { WorldLabels } from '../../src/map/world/world-labels';
import { whenIdle } from '../../src/page/when-idle';
import { BRIEF, box, feature, point } from '../support/fixture';
import { mount } from '../support/mount';
import { fetchAtlas } from './world/harness';

/** Where names stand takes longer to find than a frame lasts: what is placed twice is seen as a halt. */
let place: MockInstance<NamePlacer['place']>;
let ground: MockInstance<WorldLabels['setNames']>;
beforeAll(async () => {
  // Otherwise the land may be late, and the names not wait for it.
  await Promise.all([import('../../src/map/world/world-basemap'), fetchAtlas('110m')]);
});
beforeEach(() => {
  place = vi.spyOn(NamePlacer.prototype, 'place');
  ground = vi.spyOn(WorldLabels.prototype, 'setNames');
});
afterEach(() => vi.restoreAllMocks());

const brief = {
  ...BRIEF,
  bbox: [4, 50, 20, 60],
  features: [
    feature('Norr', point(10, 57)),
    feature('Sund', point(12, 56)),
    feature('Jutland', box(8, 54, 11, 58), { clip: 'land' }),
  ],
};
const options = { brief, attributes: { basemap: 'world' } };

/** The fine world has been painted, with all that waits for it. */
async function atRest() {
  await expect.poll(() => ground.mock.calls.some(([, towns]) => towns)).toBe(true);
  for (let i = 0; i < 3; i += 1) await whenIdle();
}

it('names are placed once before the map is ready, and stay where they stand until it is at rest', async () => {
  await mount(options);
  expect(place).toHaveBeenCalledTimes(1);
  await atRest();
  expect(place).toHaveBeenCalledTimes(1);
});

it('a choice that moves the map has them placed once, where it has come to rest', async () => {
  const { dashboard } = await mount(options);
  await atRest();
  dashboard.select('jutland');
  await expect.poll(() => place.mock.calls.length).toBe(2);
  const [before, after] = place.mock.calls.map(([, { zoom }]) => zoom);
  expect(after).toBeGreaterThan(Number(before));
  for (let i = 0; i < 3; i += 1) await whenIdle();
  expect(place).toHaveBeenCalledTimes(2);
});
