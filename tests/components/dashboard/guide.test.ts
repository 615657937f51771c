import { beforeEach, expect, it } from 'vitest';
import { box, feature, point } from '../../support/fixture';
import { all, focused, mount, prefer } from '../../support/mount';
import { partsOf } from '../../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

/** How far the map shows. */
const scaleOf = (mounted: Parameters<typeof partsOf>[0]) =>
  partsOf(mounted)
    .map.getByRole('img', { name: /^Scale/ })
    .element().ariaLabel;

it('guide() shows a place, however near the one before was, and null the opening view', async () => {
  const said = { statedBy: 'editor', description: 'A place.' };
  const features = [
    feature('Inland', point(38, 56), said),
    feature('Yard', box(10, 57, 10.1, 57.05), said),
  ];
  const mounted = await mount({ brief: { type: 'FeatureCollection', features } });
  const { dashboard } = mounted;
  const opening = scaleOf(mounted);
  dashboard.guide('inland');
  await expect.element(partsOf(mounted).heading('Inland')).toBeVisible();
  const inland = scaleOf(mounted);
  dashboard.guide('yard');
  await expect.element(partsOf(mounted).heading('Yard')).toBeVisible();
  await expect.poll(() => scaleOf(mounted)).not.toBe(inland);
  dashboard.guide('inland');
  await expect.poll(() => scaleOf(mounted)).toBe(inland);
  dashboard.guide(null);
  await expect.poll(() => scaleOf(mounted)).toBe(opening);
  expect(dashboard.selected).toBeNull();
});

it('guide() is no reader: no event, no announcement, focus and address stay', async () => {
  const address = location.href;
  const mounted = await mount({ attributes: { permalink: '' } });
  const { dashboard } = mounted;
  const { entry, heading, status } = partsOf(mounted);
  const events = all(dashboard, 'dateline-select');
  (entry('Norr').element() as HTMLElement).focus();
  const said = status.first().element().textContent;
  dashboard.guide('sund');
  await expect.element(heading('Sund')).toBeVisible();
  expect(focused()).toBe(entry('Norr').element());
  expect(status.first().element().textContent).toBe(said);
  expect(events).toEqual([]);
  expect(location.href).toBe(address);
  dashboard.select('norr');
  await expect.poll(() => status.first().element().textContent).toContain('Norr');
});
