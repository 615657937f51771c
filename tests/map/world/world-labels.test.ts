import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { leafletParts } from '../../../src/map/basemap/late-world';
import { type Box, overlaps } from '../../../src/map/labels/box';
import type * as L from '../../../src/map/leaflet';
import { readAtlas } from '../../../src/map/world/atlas';
import { namesOf } from '../../../src/map/world/name';
import { WorldLabels } from '../../../src/map/world/world-labels';
import { FrameTime } from '../../../src/page/frame-time';
import { world } from '../../../src/text/ko/world';
import { fetchAtlas, frames, makeMap, palette } from './harness';

/** They hear of typefaces for as long as they are there, and would, when one comes, write on a map that is gone. */
function onMap(map: L.Map): WorldLabels {
  const layer = new WorldLabels(map, leafletParts, new FrameTime(), palette);
  onTestFinished(() => layer.remove());
  return layer;
}

async function makeLabels(map: L.Map): Promise<WorldLabels> {
  const layer = onMap(map);
  layer.setNames(namesOf(readAtlas(await fetchAtlas('110m'))));
  return layer;
}

/** Where a name is written, as the browser has it; each is written twice, its halo first. */
function textOn(map: L.Map, name: string): SVGTextElement {
  const found = [...map.getContainer().querySelectorAll('text')].find(
    ({ textContent }) => textContent === name,
  );
  if (!found) throw new Error(`${name} is not on the map`);
  return found;
}

function texts(layer: WorldLabels): string[] {
  return layer.placed.map((one) => one.name.text);
}

describe('WorldLabels', () => {
  it('names what is in view, nothing twice and nothing cut by the edge', async () => {
    const map = makeMap([45, 128], 5);
    const layer = await makeLabels(map);
    await expect.poll(() => texts(layer)).toContain('NORTH KOREA');
    expect(texts(layer)).toEqual(
      expect.arrayContaining(['RUSSIA', 'CHINA', 'Sea of Japan / East Sea']),
    );
    expect(new Set(texts(layer)).size).toBe(texts(layer).length);
    const view = { x: 0, y: 0, width: 800, height: 600 };
    for (const { box } of layer.placed.filter((one) => overlaps(one.box, view))) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(800);
    }
  });

  it('leaves out names that others write, and keeps clear of obstacles', async () => {
    const map = makeMap([45, 128], 5);
    const layer = await makeLabels(map);
    await expect.poll(() => texts(layer)).toContain('CHINA');
    const taken = { x: 300, y: 0, width: 200, height: 600 };
    layer.setObstacles([taken], ['North Korea']);
    await expect.poll(() => texts(layer)).not.toContain('NORTH KOREA');
    expect(layer.placed.filter((one) => overlaps(one.box, taken))).toEqual([]);
  });

  it('writes in the language of the interface, and leaves out what others write in English', async () => {
    const map = makeMap([45, 128], 5);
    const layer = onMap(map);
    const atlas = readAtlas(await fetchAtlas('110m'));
    layer.setNames(namesOf(atlas, { lang: 'ko', names: world }), null, 'ko');
    await expect.poll(() => texts(layer)).toContain('북한');
    expect(texts(layer)).toEqual(expect.arrayContaining(['동해 / 일본해', '중국', '러시아']));
    layer.setObstacles([], ['North Korea', '러시아']);
    await expect.poll(() => texts(layer)).not.toContain('북한');
    expect(texts(layer)).not.toContain('러시아');
  });

  it.each(['en', 'ar', 'ko'])(
    'writes each name in the middle of the room that it has: %s',
    async (lang) => {
      const map = makeMap([45, 128], 5);
      const layer = onMap(map);
      layer.setNames(
        namesOf(readAtlas(await fetchAtlas('110m')), { lang, names: null }),
        null,
        lang,
      );
      await expect.poll(() => layer.placed.length).toBeGreaterThan(3);
      const frame = map.getContainer().getBoundingClientRect();
      for (const { lines, box, name } of layer.placed) {
        const seen = lines.map((line) => textOn(map, line).getBoundingClientRect());
        for (const { left, width } of seen) {
          // Letter spacing also follows the last letter.
          const middle = left - frame.left + (width - name.spacing) / 2;
          expect(Math.abs(middle - box.x - box.width / 2), name.text).toBeLessThan(2);
        }
        const [top, bottom] = [seen[0]?.top ?? 0, seen.at(-1)?.bottom ?? 0];
        expect(Math.abs((top + bottom) / 2 - frame.top - box.y - box.height / 2)).toBeLessThan(2);
      }
    },
  );

  it('has no water before the names of waters have come', async () => {
    const names = namesOf(readAtlas(await fetchAtlas('110m')), { lang: 'ar', names: null });
    expect(names.filter(({ water }) => water)).toEqual([]);
    expect(names.map(({ text }) => text)).toContain('الصين');
    // Its letters are joined.
    expect(names.every(({ spacing }) => spacing === 0)).toBe(true);
  });

  it('writes a name once for each copy of the world in view', async () => {
    const map = makeMap([20, 180], 2);
    const layer = await makeLabels(map);
    const inView = (width: number) => {
      const view = { x: 0, y: 0, width, height: 600 };
      return layer.placed.filter(({ box, name }) => name.text === 'RUSSIA' && overlaps(box, view));
    };
    await expect.poll(() => inView(800).length).toBe(1);
    map.getContainer().style.width = '2048px';
    map.invalidateSize({ animate: false });
    layer.setObstacles([], []);
    await expect.poll(() => inView(2048).length).toBe(2);
  });

  it('stays on its place of the earth while the map zooms', async () => {
    const map = makeMap([45, 128], 5);
    const layer = await makeLabels(map);
    await expect.poll(() => texts(layer)).toContain('CHINA');
    const names = textOn(map, 'CHINA').ownerSVGElement;
    const centre = () => {
      const box = names?.getBoundingClientRect() ?? new DOMRect();
      return [box.x + box.width / 2, box.y + box.height / 2];
    };
    const before = centre();
    map.fire('zoomanim', { center: map.getCenter(), zoom: 6, noUpdate: false });
    await expect.poll(() => names?.getScreenCTM()?.a).toBe(2);
    for (const [i, at] of centre().entries()) expect(at).toBeCloseTo(before[i] ?? 0, -0.5);
  });

  describe('where placing takes longer than a frame lasts', () => {
    /** A clock on which a few steps fill a frame, whatever machine it is. */
    const slow = () => {
      let now = performance.now();
      const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 0.2));
      const painted = vi.spyOn(Element.prototype, 'replaceChildren');
      onTestFinished(() => {
        clock.mockRestore();
        painted.mockRestore();
      });
      return painted;
    };
    const LEFT = { x: 0, y: 0, width: 400, height: 600 };
    const isClearOf = (layer: WorldLabels, taken: Box) =>
      layer.placed.every(({ box }) => !overlaps(box, taken));

    it('the names before are seen until then, and only the last wish is painted', async () => {
      const map = makeMap([45, 128], 5);
      const layer = await makeLabels(map);
      await expect.poll(() => texts(layer)).toContain('CHINA');
      const painted = slow();
      const before = layer.placed;
      const right = { ...LEFT, x: 400 };
      layer.setObstacles([right], []);
      await frames(2);
      expect(layer.placed).toBe(before);
      expect(painted).not.toHaveBeenCalled();
      layer.setObstacles([LEFT], []);
      await expect.poll(() => isClearOf(layer, LEFT)).toBe(true);
      expect(isClearOf(layer, right)).toBe(false);
      expect(painted).toHaveBeenCalledOnce();
    });

    it('none are painted for a zoom that is over', async () => {
      const map = makeMap([45, 128], 5);
      const layer = await makeLabels(map);
      await expect.poll(() => texts(layer)).toContain('CHINA');
      const painted = slow();
      layer.setObstacles([], []);
      await frames(2);
      map.setZoom(6, { animate: false });
      // More than it takes.
      await frames(60);
      expect(painted).not.toHaveBeenCalled();
      layer.setObstacles([LEFT], []);
      await expect.poll(() => isClearOf(layer, LEFT)).toBe(true);
      expect(painted).toHaveBeenCalledOnce();
    });

    it('none are painted once the map is gone', async () => {
      const map = makeMap([45, 128], 5);
      const layer = await makeLabels(map);
      await expect.poll(() => texts(layer)).toContain('CHINA');
      const painted = slow();
      layer.setObstacles([LEFT], []);
      await frames(2);
      layer.remove();
      await frames(3);
      expect(painted).not.toHaveBeenCalled();
      expect(isClearOf(layer, LEFT)).toBe(false);
    });
  });

  it('removes what it wrote', async () => {
    const map = makeMap([45, 128], 5);
    const layer = await makeLabels(map);
    await expect.poll(() => texts(layer)).toContain('CHINA');
    expect(textOn(map, 'CHINA').isConnected).toBe(true);
    layer.remove();
    expect(map.getContainer().querySelector('text')).toBeNull();
  });
});
