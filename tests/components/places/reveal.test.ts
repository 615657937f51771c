import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type Mounted, mount, prefer } from '../../support/mount';
import { longBrief, paneOf, placeOf } from '../../support/panes';
import { button, partsOf } from '../../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

/** Whether the entry of a place can be seen in the list as it is. */
function inListOf(mounted: Mounted): (name: string) => boolean {
  const { entry } = partsOf(mounted);
  return (name) => {
    const { top, bottom } = placeOf(entry(name).element());
    return top >= 0 && bottom <= 1;
  };
}

it('the chosen place is in view in the list, whoever chose it', async () => {
  const mounted = await mount({ brief: longBrief, width: 1440 });
  const inView = inListOf(mounted);
  expect(inView('Quay')).toBe(false);
  mounted.dashboard.select('quay');
  await expect.poll(() => inView('Quay')).toBe(true);
  mounted.dashboard.select('harbour-0');
  await expect.poll(() => inView('Harbour 0')).toBe(true);
});

it('the chosen place stays in view in the list where something below takes of its room', async () => {
  const mounted = await mount({ brief: longBrief, width: 1440, attributes: { selected: 'quay' } });
  const inView = inListOf(mounted);
  await expect.poll(() => inView('Quay')).toBe(true);
  const room = () => paneOf(partsOf(mounted).entry('Quay').element()).clientHeight;
  const before = room();
  await mounted.within.getByText('What the marks mean').click();
  await expect.poll(room).toBeLessThan(before - 50);
  await expect.poll(() => inView('Quay')).toBe(true);
});

it('the search field stays in view while one types in it', async () => {
  const mounted = await mount({ brief: longBrief, width: 360, attributes: { selected: 'quay' } });
  await button(mounted.within, 'Places').click();
  await expect.poll(() => inListOf(mounted)('Quay')).toBe(true);
  const field = mounted.within.getByRole('searchbox');
  const inView = () => {
    const { top, bottom } = placeOf(field.element());
    return top >= 0 && bottom <= 1;
  };
  await field.click();
  for (const letter of 'harbour') {
    await userEvent.keyboard(letter);
    await expect.poll(inView).toBe(true);
  }
  await expect.poll(() => partsOf(mounted).entry('Norr').query()).toBeNull();
  expect(inView()).toBe(true);
});

it('the chosen place is in view in the list once its tab is opened', async () => {
  const mounted = await mount({ brief: longBrief, width: 360, attributes: { selected: 'quay' } });
  await button(mounted.within, 'Places').click();
  await expect.element(partsOf(mounted).places).toBeVisible();
  await expect.poll(() => inListOf(mounted)('Quay')).toBe(true);
});
