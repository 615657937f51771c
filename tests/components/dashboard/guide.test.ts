import { beforeEach, expect, it } from 'vitest';
import { all, focused, mount, prefer } from '../../support/mount';
import { partsOf } from '../../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

/** How far the map shows. */
const scaleOf = (mounted: Parameters<typeof partsOf>[0]) =>
  partsOf(mounted)
    .map.getByRole('img', { name: /^Scale/ })
    .element().ariaLabel;

it('guide() shows a place, however near the one before was, and null the opening view', async () => {
  const mounted = await mount();
  const { dashboard } = mounted;
  const { heading } = partsOf(mounted);
  const opening = scaleOf(mounted);
  dashboard.guide('sund');
  await expect.element(heading('Sund')).toBeVisible();
  await expect.poll(() => scaleOf(mounted)).not.toBe(opening);
  const sund = scaleOf(mounted);
  dashboard.guide('shoals');
  await expect.poll(() => scaleOf(mounted)).not.toBe(sund);
  dashboard.guide('sund');
  await expect.poll(() => scaleOf(mounted)).toBe(sund);
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
