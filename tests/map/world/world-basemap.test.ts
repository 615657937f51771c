import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type * as L from '../../../src/map/leaflet';
import type { Detail } from '../../../src/map/world/atlas';
import { readAtlas } from '../../../src/map/world/atlas';
import {
  BORDER,
  colourAt,
  colourAtPixel,
  DISPUTED,
  fetchAtlas,
  frames,
  LAND,
  makeBasemap,
  makeMap,
  onlyCoarse,
  palette,
  SEA,
  sheets,
} from './harness';

describe('the world', () => {
  it('is painted from the files beside the script: land is land and sea is sea', async () => {
    const map = makeMap([40, 128], 5);
    const { basemap, errors } = makeBasemap(map);
    await basemap.painted;
    expect(errors).toEqual([]);
    expect(colourAt(map, [36.5, 128])).toBe(LAND);
    expect(colourAt(map, [40, 134])).toBe(SEA);
  });

  it('is whole again under every copy of itself', async () => {
    const map = makeMap([40, 128 - 720], 5);
    await makeBasemap(map, onlyCoarse).basemap.painted;
    expect(colourAt(map, [36.5, 128 - 720])).toBe(LAND);
  });

  it('shows land after a jump past the date line', async () => {
    const map = makeMap([50, 120], 4);
    await makeBasemap(map, onlyCoarse).basemap.painted;
    map.setView([40, 260], 4, { animate: false });
    await expect.poll(() => colourAt(map, [40, 260])).toBe(LAND);
  });

  it('has Crimea in Ukraine: no border at Perekop', async () => {
    const map = makeMap([46.1, 33.7], 7);
    await makeBasemap(map, onlyCoarse).basemap.painted;
    const { y } = map.latLngToContainerPoint([46.1, 33.7]);
    for (let dy = -80; dy <= 80; dy++) {
      const colour = colourAtPixel(map, 400, y + dy);
      expect([BORDER, DISPUTED]).not.toContain(colour);
    }
  });

  it('changes its colours', async () => {
    const map = makeMap([36.5, 128], 6);
    const { basemap } = makeBasemap(map, onlyCoarse);
    await basemap.painted;
    basemap.setPalette({ ...palette, land: '#123456', sea: '#654321' });
    await expect.poll(() => colourAt(map, [36.5, 128])).toBe('#123456');
    await expect.poll(() => colourAt(map, [36.5, 131.5])).toBe('#654321');
    expect(map.getContainer().style.backgroundColor).toBe('rgb(101, 67, 33)');
  });
});

describe('the date line', () => {
  it.each([3, 4, 5, 6])('cannot be seen in Chukotka at zoom %i', async (zoom) => {
    const map = makeMap([66.6, 180], zoom);
    await makeBasemap(map, onlyCoarse).basemap.painted;
    const { x, y } = map.latLngToContainerPoint([67, 180]);
    for (let dx = -8; dx <= 8; dx++) expect(colourAtPixel(map, x + dx, y)).toBe(LAND);
  });

  it.each([3, 4, 5, 6])('cannot be seen in the finer atlas either, at zoom %i', async (zoom) => {
    const map = makeMap([66.6, 180], zoom);
    await makeBasemap(map, () => fetchAtlas('50m')).basemap.painted;
    const { x, y } = map.latLngToContainerPoint([67, 180]);
    for (let dx = -8; dx <= 8; dx++) expect(colourAtPixel(map, x + dx, y)).toBe(LAND);
  });
});

describe('borders', () => {
  it('are dashed where they are disputed, and only there', async () => {
    const map = makeMap([38.2, 127.3], 7);
    await makeBasemap(map, onlyCoarse).basemap.painted;
    const seen = new Set<string | null>();
    for (let x = 300; x < 500; x++) {
      for (let y = 200; y < 400; y++) seen.add(colourAtPixel(map, x, y));
    }
    // Wherever a line runs between two pixels, it shares them with the land.
    const most = (colour: typeof BORDER | typeof DISPUTED) =>
      Math.max(...[...seen].map((pixel) => sharedWith(pixel ?? LAND, colour)));
    expect(most(DISPUTED)).toBeGreaterThan(0.6);
    expect(most(BORDER)).toBeLessThan(0.1);
    expect(seen).toContain(LAND);
  });
});

/** How much of a pixel, from 0 to 1, is of a border's colour, where the rest is land. */
function sharedWith(pixel: string, colour: typeof BORDER | typeof DISPUTED): number {
  const [red, green, blue] = channels(pixel);
  const notGreen = Math.min(red, 255 - green);
  return (colour === DISPUTED ? Math.min(notGreen, blue) : notGreen - blue) / 255;
}

function channels(colour: string): [red: number, green: number, blue: number] {
  const at = (from: number) => Number.parseInt(colour.slice(from, from + 2), 16);
  return [at(1), at(3), at(5)];
}

describe('the finer atlas', () => {
  it('takes the place of the coarse one', async () => {
    const jeju: [number, number] = [33.38, 126.55];
    const map = makeMap(jeju, 7);
    let deliver = (_atlas: unknown) => {};
    const finer = new Promise<unknown>((resolve) => {
      deliver = resolve;
    });
    const load = (detail: Detail) => (detail === '110m' ? fetchAtlas(detail) : finer);
    await makeBasemap(map, load).basemap.painted;
    expect(colourAt(map, jeju)).toBe(SEA);
    deliver(await fetchAtlas('50m'));
    await expect.poll(() => colourAt(map, jeju)).toBe(LAND);
  });

  it('is not missed', async () => {
    const map = makeMap([36.5, 128], 6);
    const { basemap, errors } = makeBasemap(map, onlyCoarse);
    await basemap.painted;
    expect(colourAt(map, [36.5, 128])).toBe(LAND);
    expect(errors).toEqual([]);
  });
});

describe('while the map moves', () => {
  /** Pixels painted for one that is shown, of the sheet that is seen first. */
  const fineness = (map: L.Map) => {
    const [sheet] = sheets(map);
    return sheet ? sheet.width / sheet.getBoundingClientRect().width : 0;
  };

  it('far, what is there is shown larger or painted coarsely, and finely once it has come to rest', async () => {
    const map = makeMap([50, 30], 3);
    await makeBasemap(map, onlyCoarse).basemap.painted;
    const seen: number[] = [];
    map.on('zoom', () => seen.push(fineness(map)));
    map.flyTo([40, 100], 6, { duration: 0.4 });
    await expect.poll(() => map.getZoom()).toBe(6);
    await expect.poll(() => fineness(map)).toBeCloseTo(1, 2);
    expect(Math.min(...seen)).toBeLessThan(1);
  });

  it.each<[string, L.PointTuple]>([
    ['a drag', [300, 0]],
    ['a drag the other way', [-280, -190]],
    ['a step that it could not have seen coming', [2400, 100]],
  ])('no part of the view is ever bare: %s', async (_case, step) => {
    const map = makeMap([45, 80], 4);
    await makeBasemap(map, onlyCoarse).basemap.painted;
    for (let steps = 0; steps < 6; steps++) {
      map.panBy(step, { animate: false, noMoveStart: true });
      await frames(1);
      for (const [x, y] of corners) expect(colourAtPixel(map, x, y)).not.toBeNull();
      expect(isLandAt(map, [45, 80])).not.toBe(false);
    }
  });

  it('nothing is painted as long as it goes on lying under the view, and then only once', async () => {
    const map = makeMap([45, 80], 4);
    await makeBasemap(map, onlyCoarse).basemap.painted;
    const fill = vi.spyOn(OffscreenCanvasRenderingContext2D.prototype, 'fillRect');
    onTestFinished(() => fill.mockRestore());
    for (let steps = 0; steps < 6; steps++) {
      map.panBy([5, 5], { animate: false });
      await frames(2);
    }
    expect(fill).not.toHaveBeenCalled();
    map.panBy([70, 45], { animate: false });
    // It may be painted in bands: together they are as high as the view with what lies around it.
    const rows = () => fill.mock.calls.reduce((sum, [, , , height]) => sum + height, 0);
    await expect.poll(rows).toBeCloseTo(600 * 1.3);
    await frames(3);
    expect(rows()).toBeCloseTo(600 * 1.3);
  });

  it('out, in an animation, there is land to its end on all sides', async () => {
    const map = makeMap([45, 80], 5);
    await makeBasemap(map, onlyCoarse).basemap.painted;
    map.setZoomAround([100, 100], 4, { animate: true });
    for (const [x, y] of corners) expect(colourAtPixel(map, x, y)).not.toBeNull();
    await expect.poll(() => fineness(map)).toBeCloseTo(1, 2);
    expect(isLandAt(map, [45, 80])).toBe(true);
  });
});

const corners = [
  [2, 2],
  [796, 2],
  [2, 596],
  [796, 596],
] as const;

/** Null where the place is out of view. */
function isLandAt(map: L.Map, place: L.LatLngTuple): boolean | null {
  return map.getBounds().contains(place) ? colourAt(map, place) === LAND : null;
}

describe('without an atlas', () => {
  const empty = { type: 'SlicedAtlas', zoom: 0, steps: 256, whole: {}, slices: {} };
  const nameless = { countries: [], seas: [], towns: [] };

  it.each([
    ['it cannot be had', () => Promise.reject(new Error('offline')), /^offline$/],
    [
      'it is something else',
      () => Promise.resolve({ type: 'Topology', objects: {} }),
      /not a map of the world/,
    ],
    [
      'it is cut too small',
      () => Promise.resolve({ ...empty, ...nameless, zoom: 30, steps: 2 ** 30 }),
      /not a map of the world/,
    ],
    [
      'it has something else in it',
      () => Promise.resolve({ ...empty, ...nameless, slices: { '0/0': { land: [7] } } }),
      /not a map of the world/,
    ],
  ])('there is sea, and it is told once, when %s', async (_case, load, reason) => {
    const map = makeMap([36.5, 128], 6);
    const { basemap, errors } = makeBasemap(map, load);
    await basemap.painted;
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(reason);
    await expect.poll(() => colourAt(map, [36.5, 128])).toBe(SEA);
  });
});

describe('readAtlas', () => {
  it.each([null, 7, 'x', [], {}, { type: 'SlicedAtlas', slices: {} }])('refuses %j', (json) => {
    expect(() => readAtlas(json)).toThrow('not a map of the world');
  });

  it('takes the real ones', async () => {
    for (const detail of ['110m', '50m'] as const) {
      const { seas, countries } = readAtlas(await fetchAtlas(detail));
      expect(seas.map((sea) => sea.name)).toContain('Sea of Japan / East Sea');
      expect(countries.map((country) => country.name)).toContain('North Korea');
    }
  });

  it.each(['countries', 'seas'])('refuses %s of another form', async (part) => {
    const atlas = await fetchAtlas('110m');
    const other = Object.assign({}, atlas, { [part]: [{ name: 'Nowhere', rank: 0, at: [7] }] });
    expect(() => readAtlas(other)).toThrow('not a map of the world');
  });
});
