import { beforeEach, expect, it } from 'vitest';
import { fakeCollection } from '../../support/fake-collection';
import { BRIEF, FEATURES, feature, point } from '../../support/fixture';
import { type Mounted, type MountOptions, mount, prefer } from '../../support/mount';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

async function opened(options: MountOptions = {}): Promise<Mounted> {
  const mounted = await mount({ width: 1440, ...options });
  await mounted.within.getByText('What the marks mean').click();
  await expect.element(mounted.within.getByText(/^With a number/)).toBeVisible();
  return mounted;
}

/** What the marks mean, word for word. */
const meanings = ({ within }: Mounted) =>
  within
    .getByRole('definition')
    .elements()
    .map(({ textContent }) => textContent.trim());

it('is folded away until a reader asks', async () => {
  const { within } = await mount({ width: 1440 });
  await expect.element(within.getByText('What the marks mean')).toBeVisible();
  await expect.element(within.getByText(/^With a number/)).not.toBeVisible();
});

it('names the kinds that the brief has, and no others', async () => {
  // In the order of the kinds.
  const few = await opened({ brief: { ...BRIEF, features: FEATURES.slice(0, 2) } });
  expect(meanings(few).slice(0, 2)).toEqual(['Capital', 'City']);
  expect(meanings(few)).not.toContain('Sea area');
});

it('tells the article’s places from the editor’s, where there is an article', async () => {
  const told = await opened();
  expect(meanings(told)).toContain('Outlined: the editor’s addition');
  const features = [feature('Norr', point(10, 57))];
  const plain = await opened({ brief: { type: 'FeatureCollection', features } });
  expect(meanings(plain).join()).not.toMatch(/article|editor/);
});

it('speaks of borders where our world is drawn', async () => {
  const world = await opened({ attributes: { basemap: 'world' } });
  expect(meanings(world)).toContain('Dashed border: disputed');
  await expect.element(world.within.getByText(/judgement of ours/)).toBeVisible();
  const none = await opened();
  expect(meanings(none)).not.toContain('Dashed border: disputed');
  expect(none.within.getByText(/judgement of ours/).query()).toBeNull();
});

it('explains of areas, lines and arcs only what is on the map', async () => {
  const shape = {
    type: 'Polygon',
    coordinates: [
      [
        [0, 50],
        [9, 50],
        [9, 59],
        [0, 50],
      ],
    ],
  };
  const line = {
    type: 'LineString',
    coordinates: [
      [0, 50],
      [9, 50],
    ],
  };
  const norr = feature('Norr', point(10, 57));
  const SHAPES = /edge|line:|Hatched|Arc|circle/;
  const told = async (...features: unknown[]) => {
    const mounted = await opened({ brief: { ...BRIEF, features: [norr, ...features] } });
    return meanings(mounted).filter((meaning) => SHAPES.test(meaning));
  };
  expect(await told()).toEqual([]);
  expect(await told(feature('A', shape, { approximate: true }))).toEqual([
    'Dashed edge: inferred, or not exact',
  ]);
  expect(await told(feature('A', shape, { clip: 'sea', kind: 'sea-area' }))).toEqual([
    'Solid edge: a coast or a border, as the map has it',
    'Hatched: an area of the sea',
  ]);
  expect(await told(feature('A', line, { approximate: true }))).toEqual([
    'Dashed line: only the points that it joins are known',
  ]);
  const band = { from: 'norr', meters: [0, 9_000] };
  expect(await told(feature('A', null, { band }))).toEqual(['Arc: at that distance from a place']);
});

it('says what the marks of a collection mean, whose places are too many to be at hand', async () => {
  const mounted = await opened();
  const { store } = mounted.dashboard;
  const { brief } = store?.state ?? {};
  if (!store || !brief) throw new Error('The brief is shown.');
  const places = ['airport', 'city'].map((kind, at) => ({ name: kind, lon: at, lat: 50, kind }));
  store.show(brief, [], null, fakeCollection(places));
  await expect.poll(() => meanings(mounted).slice(0, 2)).toEqual(['City', 'Airport']);
});
