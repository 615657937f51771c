import { expect, it } from 'vitest';
import type { Locator } from 'vitest/browser';
import type { DatelineDashboard } from '../../../src/index';
import { type FakePlace, fakeCollection } from '../../support/fake-collection';
import { mount } from '../../support/mount';

const HEAD = { type: 'FeatureCollection', bbox: [-20, 30, 40, 62], features: [] };

/** Many in one town, some by themselves around it. */
const PLACES: FakePlace[] = [
  ...Array.from({ length: 1200 }, (_, at) => ({
    ...{ name: `Berth ${at}`, kind: at % 4 === 0 ? 'airport' : 'city' },
    ...{ lon: 10 + (at % 40) / 400, lat: 50 + Math.floor(at / 40) / 400 },
  })),
  { name: 'Norr', lon: -10, lat: 50, kind: 'city' },
  { name: 'Sund', lon: 30, lat: 50, kind: 'city' },
  { name: 'Buoy', lon: 10, lat: 40, kind: 'city' },
];

async function open(places: readonly FakePlace[] = PLACES): Promise<{
  readonly dashboard: DatelineDashboard;
  readonly within: Locator;
  readonly map: Locator;
  readonly marks: Locator;
}> {
  const mounted = await mount({ brief: HEAD, width: 900, height: 600 });
  const { dashboard, within } = mounted;
  const { store } = dashboard;
  const { brief } = store?.state ?? {};
  if (!store || !brief) throw new Error('The brief is shown.');
  store.show(brief, [], null, fakeCollection(places));
  const marks = within.getByRole('group', { name: 'Places on the map' }).last();
  return { dashboard, within, map: within.getByRole('region', { name: 'Map' }), marks };
}

it('says of a cluster how many places it is and of which kinds, and shows them from nearer', async () => {
  const { within, dashboard } = await open();
  const town = within.getByRole('button', { name: /^1,200 places/ });
  await expect
    .element(town)
    .toHaveAccessibleName('1,200 places: City 900 and Airport 300. Show from nearer');
  await town.click();
  await expect.element(town).not.toBeInTheDocument();
  await expect
    .element(within.getByRole('button', { name: /^\d+ places: City/ }).first())
    .toBeVisible();
  expect(dashboard.selected).toBeNull();
});
