import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { tooSmall } from '../support/targets';
import { button, partsOf } from '../support/ways';
import { calm, expectState, mountKiosk, pass } from './mount';

beforeEach(calm);

it('a visitor follows and plays with a finger; afterwards all is as it was', async () => {
  const mounted = await mountKiosk({ times: { idle: '20', warn: '5' } });
  const { kiosk, dashboard, within } = mounted;
  await userEvent.keyboard('a');
  await expectState(kiosk, 'visitor');
  await button(within, 'Follow along').click();
  await expect.element(button(within, 'Next passage')).toBeVisible();
  await button(within, 'Next passage').click();
  expect(dashboard.selected).toBe('norr');
  await expect.poll(() => tooSmall(kiosk)).toEqual([]);
  await button(within, 'Zoom out').click();
  await expect.element(button(within, 'Back to the story')).toBeVisible();
  await expect.poll(() => tooSmall(kiosk)).toEqual([]);
  await button(within, 'Timeline').click();
  await button(within, 'Play').click();
  await expect.element(within.getByRole('slider')).toBeVisible();
  await expect.poll(() => tooSmall(kiosk)).toEqual([]);
  await pass(25);
  await pass(1);
  await expectState(kiosk, 'attract');
  expect(dashboard.selected).toBeNull();
  expect(dashboard.store.state.story).toBeNull();
  await userEvent.keyboard('a');
  await expectState(kiosk, 'visitor');
  await expect.element(partsOf(mounted).article).toBeVisible();
  for (const name of ['Next passage', 'Back to the story', 'Pause']) {
    expect(button(within, name).query()).toBeNull();
  }
});

it('the tour goes its own way, whatever the page begins with', async () => {
  const mounted = await mountKiosk({
    attributes: { follow: '' },
    times: { attract: '4', stay: '4' },
  });
  const { kiosk, dashboard, within } = mounted;
  await pass(5);
  await expectState(kiosk, 'tour');
  const first = dashboard.selected;
  await pass(30);
  expect(dashboard.selected).not.toBe(first);
  expect(button(within, 'Back to the story').query()).toBeNull();
});
