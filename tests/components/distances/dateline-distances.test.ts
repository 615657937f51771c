import { describe, expect, it } from 'vitest';
import { BRIEF, box, feature, point } from '../../support/fixture';
import { mount } from '../../support/mount';
import { partsOf } from '../../support/ways';

/** A layout of the page's own. */
const APART =
  '<dateline-map></dateline-map><dateline-distances></dateline-distances><dateline-excerpts></dateline-excerpts>';

describe('places that are not apart, and routes', () => {
  const brief = {
    ...BRIEF,
    features: [
      feature('Norr', point(10, 57), { distancesTo: ['land', 'route'] }),
      feature('Land', box(5, 50, 15, 60)),
      feature(
        'Route',
        {
          type: 'LineString',
          coordinates: [
            [10, 57],
            [14, 55],
          ],
        },
        { kind: 'route' },
      ),
    ],
  };

  it('say so in the panel and in the list of distances', async () => {
    const { within } = await mount({ brief, inside: APART, attributes: { selected: 'norr' } });
    const distances = within.getByRole('region', { name: 'Distance to' });
    await expect.element(distances).toHaveTextContent('Land this place lies inside');
    await expect.element(distances).toHaveTextContent('Route begins here');
    const pairs = within.getByRole('list', { name: 'Distances', exact: true });
    await expect.element(pairs).toHaveTextContent('lies inside Norr Land');
    await expect.element(pairs).toHaveTextContent('begins at Route Norr');
  });

  it('a route tells its length', async () => {
    const { within } = await mount({ brief, attributes: { selected: 'route' } });
    await expect
      .element(within.getByRole('region', { name: 'Length' }))
      .toHaveTextContent('334 km');
  });
});

it('in our layout, stands in the panel of a chosen place', async () => {
  const mounted = await mount({ width: 1900 });
  const { distances } = partsOf(mounted);
  expect(distances.query()).toBeNull();
  mounted.dashboard.select('norr');
  await expect.element(distances).toBeVisible();
});

it('names each pair and what lies between, and each end chooses its place', async () => {
  const mounted = await mount({ inside: APART });
  const { distances, heading } = partsOf(mounted);
  // The great circle from 57° N 10° E to 55° N 14° E.
  await expect.element(distances.getByRole('listitem')).toHaveTextContent(/33\d km\s*Norr\s*Sund/);
  const end = distances.getByRole('button', { name: /^Sund: distance to .?Norr.?, 33\d km$/ });
  await end.click();
  await expect.element(heading('Sund')).toBeVisible();
  await expect.element(end).toHaveAttribute('aria-current', 'true');
});

it('is not there where a brief names no pair', async () => {
  const mounted = await mount({ brief: { ...BRIEF, features: [feature('Norr', point(10, 57))] } });
  expect(partsOf(mounted).distances.query()).toBeNull();
});
