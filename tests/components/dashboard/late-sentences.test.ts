import { expect, it, vi } from 'vitest';
import type { FaultCode } from '../../../src/brief/fault';
import { faults } from '../../../src/text/en/faults';
import { kiosk } from '../../../src/text/en/kiosk';
import { page } from '../../../src/text/en/page';
import { story } from '../../../src/text/en/story';
import type { Sentences } from '../../../src/text/faults';
import { addLanguage } from '../../../src/text/languages';
import { BRIEF, FEATURES, feature, point } from '../../support/fixture';
import { all, heard, mount } from '../../support/mount';
import { partsOf } from '../../support/ways';

/** One place of seven is nowhere. */
const PARTLY = { ...BRIEF, features: [...FEATURES, feature('Nowhere', point(500, 95))] };

it('shows what is sound at once, and says what is wrong when the sentences are there', async () => {
  const mounted = await mount();
  const { dashboard } = mounted;
  const events = all(dashboard, 'dateline-error');
  dashboard.brief = PARTLY;
  expect(dashboard.brief?.places).toHaveLength(FEATURES.length);
  expect(dashboard.issues).toMatchObject([
    { severity: 'fault', code: 'latitude-range', values: { degrees: 95 }, lostFeature: 6 },
  ]);
  expect(events).toEqual([]);
  await expect.poll(() => events.length).toBe(1);
  expect(events[0]?.issues).toEqual(dashboard.issues);
  expect(dashboard.issues[0]?.message).toMatch(/^Latitude 95 is out of range/);
  await mounted.within.getByText('1 of 7 places could not be shown').click();
  await expect.element(mounted.within.getByText(/^Latitude 95 is out of range/)).toBeVisible();
});

it('says nothing of a brief that another has replaced meanwhile', async () => {
  const mounted = await mount();
  const { dashboard } = mounted;
  const events = all(dashboard, 'dateline-error');
  dashboard.brief = PARTLY;
  dashboard.brief = 7;
  dashboard.brief = { ...PARTLY, features: [] };
  dashboard.brief = 7;
  dashboard.store.show(dashboard.brief as never);
  await vi.dynamicImportSettled();
  await dashboard.updateComplete;
  expect(events).toEqual([]);
  expect(dashboard.store.state).toMatchObject({ status: 'ready', issues: [] });
});

it('says what is wrong with a brief that is none, and keeps the one that is shown', async () => {
  const mounted = await mount();
  const { dashboard } = mounted;
  const error = heard(dashboard, 'dateline-error');
  dashboard.brief = [];
  expect((await error).message).toBe('The file holds a list; a GeoJSON object was expected.');
  expect((await error).issues).toMatchObject([{ code: 'root-shape', values: { found: [] } }]);
  await expect.element(mounted.within.getByText(/^The file holds a list/).first()).toBeVisible();
  await expect.element(partsOf(mounted).entry('Norr')).toBeVisible();
});

it('says it in the language of the page around', async () => {
  const shouted = Object.fromEntries(
    Object.entries(faults).map(([code, say]) => [
      code,
      (values: never) => (say as (values: never) => string)(values).toUpperCase(),
    ]),
  ) as unknown as Sentences<FaultCode>;
  addLanguage('qf', async () => ({
    page: { ...page, lang: 'qf' },
    kiosk,
    story,
    faults: async () => shouted,
  }));
  const { dashboard, host } = await mount();
  host.lang = 'qf';
  await expect.poll(() => dashboard.language.page.lang).toBe('qf');
  const partly = heard(dashboard, 'dateline-error');
  dashboard.brief = PARTLY;
  expect((await partly).issues[0]?.message).toMatch(/^LATITUDE 95 IS OUT OF RANGE/);
  const gone = heard(dashboard, 'dateline-error');
  dashboard.brief = '{';
  expect((await gone).message).toMatch(/^THE BRIEF IN THIS PAGE IS NOT JSON/);
});
