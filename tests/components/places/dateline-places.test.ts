import { beforeEach, describe, expect, it } from 'vitest';
import { BRIEF, FEATURES, point } from '../../support/fixture';
import { mount, prefer } from '../../support/mount';
import { partsOf } from '../../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

it('places without names are told apart by their numbers, as the map does, in the list and in the panel', async () => {
  const places = [1, 2].map((x) => ({ type: 'Feature', geometry: point(x, x), properties: {} }));
  const mounted = await mount({ brief: { type: 'FeatureCollection', features: places } });
  const { entry, heading, marks } = partsOf(mounted);
  for (const name of ['Place 1', 'Place 2']) {
    await expect.element(marks.getByRole('button', { name })).toBeVisible();
    await entry(name).click();
    await expect.element(heading(name)).toBeVisible();
  }
});

describe('a place without a position', () => {
  it('is in the list, and says that it is not on the map', async () => {
    const features = [
      ...FEATURES,
      { type: 'Feature', id: 'rumour', geometry: null, properties: { name: 'Rumour' } },
    ];
    const mounted = await mount({ brief: { ...BRIEF, features } });
    const entry = partsOf(mounted).entry('Rumour');
    await expect.element(entry).toHaveTextContent('not on the map');
    await entry.click();
    await expect.element(partsOf(mounted).heading('Rumour')).toBeVisible();
  });

  it('is not one at latitude 0 or longitude 0', async () => {
    const places: [string, number, number][] = [
      ['Equator', 30, 0],
      ['Meridian', 0, 30],
      ['Both', 0, 0],
    ];
    const features = places.map(([name, x, y]) => ({
      type: 'Feature',
      id: name,
      geometry: point(x, y),
      properties: { name },
    }));
    const mounted = await mount({ brief: { type: 'FeatureCollection', features } });
    const { mark, entry } = partsOf(mounted);
    const at = (name: string) => mark(name).element().getBoundingClientRect();
    for (const [name] of places) {
      await expect.element(mark(name)).toBeVisible();
      await expect.element(entry(name)).not.toHaveTextContent('not on the map');
    }
    expect(at('Both').x).toBeCloseTo(at('Meridian').x, 0);
    expect(at('Both').y).toBeCloseTo(at('Equator').y, 0);
    expect(at('Equator').x).toBeGreaterThan(at('Both').x);
    expect(at('Meridian').y).toBeLessThan(at('Both').y);
  });
});
