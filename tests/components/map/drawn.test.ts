import type { Geometry, Position } from 'geojson';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Brief, Place } from '../../../src/brief/brief';
import { choose, chosenMarks, chosenShapes, frameOf } from '../../support/drawn';
import { BRIEF, box, feature, point } from '../../support/fixture';
import { all, heard, mount, mountNow, prefer } from '../../support/mount';
import { partsOf, written } from '../../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

const briefOf = (...features: unknown[]) => ({ ...BRIEF, bbox: undefined, features });
const ringsOf = (...parts: ReturnType<typeof box>[]) => parts.map(({ coordinates }) => coordinates);

describe('what the list says is on the map', () => {
  const line = (...coordinates: Position[]) => ({ type: 'LineString', coordinates });
  const collection = (...geometries: unknown[]) => ({ type: 'GeometryCollection', geometries });
  const cases: [name: string, geometry: unknown, marks: number, shapes: number][] = [
    ['a line westwards over the line', line([-170, 0], [170, 10]), 0, 1],
    ['a line eastwards over the line', line([170, 10], [-170, 0]), 0, 1],
    ['a line that begins and ends at one spot', line([10, 50], [10, 50]), 0, 1],
    ['a line half round the world', line([0, 10], [180, -10]), 0, 1],
    ['a line over a pole', line([20, 80], [-160, 80]), 0, 1],
    [
      'an area cut at the line, its west first',
      {
        type: 'MultiPolygon',
        coordinates: ringsOf(box(-180, 60, -170, 70), box(170, 60, 180, 70)),
      },
      0,
      1,
    ],
    [
      'an area cut at the line, its east first',
      {
        type: 'MultiPolygon',
        coordinates: ringsOf(box(170, 60, 180, 70), box(-180, 60, -170, 70)),
      },
      0,
      1,
    ],
    ['an area over the line, its west first', box(-170, 10, -190 + 360, 20), 0, 1],
    ['two points as one place', collection(point(10, 50), point(30, 55)), 2, 0],
    [
      'points in collections',
      collection(collection(point(10, 50)), point(30, 55), point(20, 40)),
      3,
      0,
    ],
    ['a point and a line', collection(point(10, 50), line([15, 45], [20, 55])), 1, 1],
    ['a point and an area', collection(box(0, 40, 5, 45), point(10, 50)), 1, 1],
    [
      'many points',
      {
        type: 'MultiPoint',
        coordinates: [
          [0, 45],
          [10, 55],
          [20, 45],
        ],
      },
      3,
      0,
    ],
    [
      'many points over the line',
      {
        type: 'MultiPoint',
        coordinates: [
          [-170, 0],
          [170, 0],
          [179, 5],
        ],
      },
      3,
      0,
    ],
    [
      'one spot twice',
      {
        type: 'MultiPoint',
        coordinates: [
          [180, 10],
          [-180, 10],
        ],
      },
      1,
      0,
    ],
    [
      'points too near to stand apart',
      {
        type: 'MultiPoint',
        coordinates: [
          [10, 50],
          [10.001, 50],
          [60, 20],
        ],
      },
      3,
      0,
    ],
    ['an area of a metre', box(10, 50, 10.00001, 50.00001), 0, 1],
    ['an area without a size', box(10, 50, 10, 50), 0, 1],
    ['the whole world', box(-180, -90, 180, 90), 0, 1],
  ];
  it.each(cases)('is there: %s', async (_name, geometry, marks, shapes) => {
    const mounted = await mount({
      brief: briefOf(feature('It', geometry), feature('Elsewhere', point(-60, -20))),
    });
    await choose(mounted, 'it');
    await expect.poll(() => chosenShapes(mounted).length).toBe(shapes);
    // The name of a line or an area is its button.
    await expect.poll(() => chosenMarks(mounted).length).toBe(marks || 1);
    await expect.poll(() => written(mounted).filter((name) => name === 'It')).toHaveLength(1);
  });

  it('is seen before anything is chosen, too', async () => {
    for (const [name, geometry] of cases) {
      const mounted = await mount({ brief: briefOf(feature('It', geometry)) });
      const { mark } = partsOf(mounted);
      await expect.poll(() => mark('It').elements().length, { message: name }).toBeGreaterThan(0);
      mounted.host.remove();
    }
  });

  it('each mark of a place chooses it, and a cluster counts places', async () => {
    const coordinates = [
      [10, 50],
      [10.1, 50],
      [40, 50],
    ];
    const mounted = await mount({
      brief: briefOf(
        feature('Isles', { type: 'MultiPoint', coordinates }),
        feature('Port', point(10.05, 50)),
      ),
    });
    const { marks, mark, heading } = partsOf(mounted);
    const cluster = marks.getByRole('button', { name: /^\d+ places/ });
    await expect.element(cluster).toHaveAccessibleName('2 places: Isles and Port. Show them apart');
    await mark('Isles').click();
    await expect.element(heading('Isles')).toBeVisible();
  });

  it('an area on both sides of the view is drawn on both', async () => {
    // In steps of less than half the world: else it would go the other way round.
    const there = [-120, 0, 120].map((lng) => [lng, 0]);
    const back = [120, 0, -120].map((lng) => [lng, 10]);
    const belt = { type: 'Polygon', coordinates: [[...there, ...back, [-120, 0]]] };
    const mounted = await mount({
      brief: { ...briefOf(feature('Belt', belt)), bbox: [10, -60, -10, 60] },
    });
    const frame = frameOf(mounted);
    const sides = () =>
      [...partsOf(mounted).map.element().querySelectorAll('path.area')].map((path) => {
        const { left, right } = path.getBoundingClientRect();
        return [left <= frame.left, right >= frame.right];
      });
    await expect.poll(sides).toEqual([
      [true, false],
      [false, true],
    ]);
  });
});

describe('a place that cannot be drawn', () => {
  /** Sound until it has been asked for its coordinates so many times. */
  function failing(geometry: Geometry, times: number): Geometry {
    let asked = 0;
    return new Proxy(geometry, {
      get(target, name) {
        if (name === 'coordinates') {
          asked += 1;
          if (asked > times) throw new RangeError('no coordinates');
        }
        return Reflect.get(target, name);
      },
    });
  }

  const shapes: [string, Geometry][] = [
    ['point', point(20, 50) as Geometry],
    [
      'line',
      {
        type: 'LineString',
        coordinates: [
          [0, 40],
          [10, 45],
        ],
      },
    ],
    ['area', box(0, 40, 10, 45) as Geometry],
  ];
  it.each(shapes.flatMap(([name, shape]) => [0, 1, 2, 3].map((times) => ({ name, shape, times }))))(
    'costs itself alone: $name, after $times looks',
    async ({ shape, times }) => {
      vi.spyOn(console, 'error').mockImplementation(() => {});
      const { dashboard } = await mount({
        brief: briefOf(
          feature('Norr', point(10, 57)),
          feature('Bad', shape),
          feature('Bight', box(0, 50, 5, 55)),
        ),
      });
      const brief = dashboard.brief as Brief;
      const places = brief.places.map(
        (place): Place =>
          place.id === 'bad' ? { ...place, geometry: failing(shape, times) } : place,
      );
      const other = mountNow({ src: '', inside: '<dateline-map></dateline-map>' });
      other.dashboard.store.show({ ...brief, places });
      const ready = heard(other.dashboard, 'dateline-ready');
      const errors = all(other.dashboard, 'dateline-error');
      await ready;
      await choose(other, 'bight');
      await expect.element(partsOf(other).mark('Norr')).toBeVisible();
      other.dashboard.select('bad');
      const isDrawn = () => chosenMarks(other).length + chosenShapes(other).length > 0;
      await expect.poll(() => isDrawn() || errors.length > 0).toBe(true);
      if (times > 0) return;
      await expect.poll(() => errors.length).toBeGreaterThan(0);
      expect(errors.map(({ message }) => message)).toEqual([
        '“Bad” could not be drawn on the map.',
      ]);
      expect(other.dashboard.issues.map(({ message }) => message)).toEqual([errors[0]?.message]);
      await other.within.getByText('One thing in this brief could not be shown').click();
      await expect.element(other.within.getByText(/“Bad” could not be drawn/)).toBeVisible();
    },
  );
});
