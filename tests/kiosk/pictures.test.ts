import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { BRIEF, FEATURES, feature, point } from '../support/fixture';
import { partsOf } from '../support/ways';
import { calm, expectState, mountKiosk, pass, screenOf } from './mount';

beforeEach(calm);

const FERRY = { href: '/tests/support/ferry.svg', alt: 'A red ferry.', credit: 'A. Keeper' };
const pier = feature('Pier', point(11, 57), { images: [FERRY] });
const options = {
  brief: { ...BRIEF, features: [...FEATURES, pier] },
  attributes: { share: './places/{place}/' },
  times: { idle: '20', warn: '5' },
};

async function visit() {
  const mounted = await mountKiosk(options);
  await userEvent.keyboard('a');
  await expectState(mounted.kiosk, 'visitor');
  await partsOf(mounted).entry('Pier').click();
  const picture = mounted.within.getByRole('button', { name: FERRY.alt });
  await expect.element(picture).toBeVisible();
  return { ...mounted, picture, dialog: mounted.within.getByRole('dialog', { name: 'Picture' }) };
}

describe('a picture on a kiosk', () => {
  it('opens large, with targets for a finger, and closes', async () => {
    const { picture, dialog } = await visit();
    await picture.click();
    await expect.element(dialog).toBeVisible();
    const close = dialog.getByRole('button', { name: 'Close' });
    const { width, height } = close.element().getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(48);
    await close.click();
    await expect.poll(() => dialog.query()).toBeNull();
  });

  it('hides no question, and is gone for the next visitor', async () => {
    const mounted = await visit();
    const { question } = screenOf(mounted);
    await mounted.picture.click();
    await expect.element(mounted.dialog).toBeVisible();
    await pass(20);
    await expect.element(question).toBeVisible();
    expect(mounted.dialog.query()).toBeNull();
    await pass(10);
    expect(mounted.dashboard.selected).not.toBe('pier');
  });

  it('is there without a way to share: one goes on at one’s own phone', async () => {
    const { within, kiosk, dashboard } = await visit();
    expect(within.getByRole('button', { name: 'Share', exact: true }).query()).toBeNull();
    kiosk.replaceWith(dashboard);
    await expect.poll(() => dashboard.share).toBe('./places/{place}/');
    dashboard.remove();
  });
});
