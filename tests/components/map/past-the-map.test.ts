import { beforeEach, describe, expect, it } from 'vitest';
import { choose, chosenMarks, frameOf } from '../../support/drawn';
import { BRIEF, box, feature, point } from '../../support/fixture';
import { mount, prefer } from '../../support/mount';
import { partsOf } from '../../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

const briefOf = (...features: unknown[]) => ({ ...BRIEF, bbox: undefined, features });

describe('what lies beyond the ends of the map', () => {
  const cases: [name: string, geometry: unknown, edge: RegExp][] = [
    ['the south pole', point(0, -90), /beyond the map’s edge/],
    ['near the south pole', point(40, -89.5), /beyond the map’s edge/],
    ['near the north pole', point(-100, 88), /beyond the map’s edge/],
    [
      'a line up there',
      {
        type: 'LineString',
        coordinates: [
          [0, 86],
          [40, 88],
        ],
      },
      /beyond the map’s edge/,
    ],
    ['an area up there', box(0, 86, 40, 88), /beyond the map’s edge/],
    ['an area that reaches there', box(0, 70, 40, 88), /Reaches beyond the map’s edge/],
    [
      'an area of which little is on the map, and a part far from it is not',
      {
        type: 'MultiPolygon',
        coordinates: [
          box(-90, -90, -30, -80).coordinates,
          box(35, -90, 36, -89.9999999).coordinates,
        ],
      },
      /Reaches beyond the map’s edge/,
    ],
    [
      'a line that reaches there',
      {
        type: 'LineString',
        coordinates: [
          [0, -60],
          [0, -90],
        ],
      },
      /Reaches beyond the map’s edge/,
    ],
  ];
  it.each(cases)('is in view and said: %s', async (_name, geometry, said) => {
    const mounted = await mount({
      brief: briefOf(feature('Pole', geometry), feature('Norr', point(10, 57))),
    });
    await choose(mounted, 'pole');
    await expect.poll(() => chosenMarks(mounted).length).toBe(1);
    const frame = frameOf(mounted);
    const isWhole = () =>
      chosenMarks(mounted).every(({ top, bottom }) => top >= frame.top && bottom <= frame.bottom);
    await expect.poll(isWhole).toBe(true);
    await expect.element(mounted.within.getByText(said)).toBeVisible();
  });

  it('keeps its true latitude', async () => {
    const mounted = await mount({ brief: briefOf(feature('Pole', point(0, -89.5))) });
    await choose(mounted, 'pole');
    await expect.element(mounted.within.getByText(/89\.500° S/)).toBeVisible();
    await expect
      .element(partsOf(mounted).mark('Pole'))
      .toHaveAccessibleName(/beyond the map’s edge$/);
  });

  it('and nothing is said of what does not', async () => {
    const mounted = await mount({ brief: briefOf(feature('Alert', point(-62, 82.5))) });
    await choose(mounted, 'alert');
    await expect.element(partsOf(mounted).heading('Alert')).toBeVisible();
    expect(mounted.within.getByText(/beyond the map/).query()).toBeNull();
  });
});
