import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { mount, prefer } from '../support/mount';
import { BUOY_KO, REPORTS } from '../support/reports';
import { partsOf } from '../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

/** An address that somebody was sent. */
function arriveAt(hash: string): void {
  const before = location.href;
  history.replaceState(history.state, '', hash);
  onTestFinished(() => history.replaceState(history.state, '', before));
}

const open = () => mount({ brief: REPORTS, attributes: { lang: 'en', permalink: '' } });

it('with a place and a report opens at both, and follows what the reader switches', async () => {
  arriveAt('#place=buoy&article=bada');
  const { dashboard, within } = await open();
  expect(dashboard.selected).toBe('buoy');
  await expect.element(within.getByRole('blockquote').getByText(BUOY_KO)).toBeVisible();
  const chips = within.getByRole('group', { name: 'Reports', exact: true });
  const bada = chips.getByRole('button', { name: '바다신문' });
  await expect.element(bada).toHaveAttribute('aria-pressed', 'true');
  await chips.getByRole('button', { name: 'The Island Post' }).click();
  await expect.poll(() => location.hash).toBe('#place=buoy&article=bada&article=post');
  await chips.getByRole('button', { name: 'All reports' }).click();
  await expect.poll(() => location.hash).toBe('#place=buoy');
});

it('with a report that the brief does not have shows them all', async () => {
  arriveAt('#place=norr&article=nobody');
  const mounted = await open();
  expect(mounted.dashboard.selected).toBe('norr');
  expect(mounted.dashboard.store.state.filter.articles.size).toBe(0);
  await expect.element(partsOf(mounted).entry('Norr')).toHaveAttribute('aria-current', 'true');
});
