import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { BRIEF, FEATURES } from '../../support/fixture';
import { focused, focusedName, mount } from '../../support/mount';

const FERRY = { href: '/tests/support/ferry.svg', alt: 'A red ferry.', credit: 'A. Keeper' };
const PIER = {
  href: '/nowhere/pier.jpg',
  alt: 'An empty pier.',
  credit: 'B. Boat',
  caption: { fr: 'Noon.' },
};

async function open(images: readonly object[]) {
  const [first, ...rest] = FEATURES;
  const place = { ...first, properties: { ...Object(first?.['properties']), images } };
  const mounted = await mount({
    brief: { ...BRIEF, features: [place, ...rest] },
    attributes: { selected: 'norr' },
  });
  const { within } = mounted;
  const opener = within.getByRole('button', { name: FERRY.alt });
  await opener.click();
  const dialog = within.getByRole('dialog');
  await expect.element(dialog).toBeVisible();
  return { ...mounted, opener, dialog };
}

describe('a picture at its largest', () => {
  it('is as large as the window, with its words; Esc closes it alone, and the focus is back', async () => {
    const { dashboard, dialog, opener } = await open([FERRY]);
    await expect.element(dialog.getByRole('img', { name: FERRY.alt })).toBeVisible();
    await expect.element(dialog.getByText(FERRY.credit)).toBeVisible();
    await expect.element(dialog).toHaveAccessibleName('Picture');
    expect(dialog.element().getBoundingClientRect().width).toBe(innerWidth);
    expect(focusedName()).toBe('Close');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => dialog.query()).toBeNull();
    expect(dashboard.selected).toBe('norr');
    expect(focused()).toBe(opener.element());
  });

  it('leads to the others of the place, by buttons and by keys, round and round', async () => {
    const { dialog } = await open([FERRY, PIER]);
    await expect.element(dialog).toHaveAccessibleName('Picture 1 of 2');
    await dialog.getByRole('button', { name: 'Next picture' }).click();
    await expect.element(dialog).toHaveAccessibleName('Picture 2 of 2');
    await expect.element(dialog.getByText('Noon.')).toBeVisible();
    // As the brief says, whatever the letters seem to be.
    expect(dialog.getByText('Noon.').element().getAttribute('lang')).toBe('fr');
    await expect.element(dialog.getByRole('status')).toHaveTextContent('Picture 2 of 2');
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(dialog).toHaveAccessibleName('Picture 1 of 2');
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(dialog).toHaveAccessibleName('Picture 2 of 2');
  });

  it('that cannot be loaded has its words here too, and the next one is shown', async () => {
    const { dialog } = await open([FERRY, PIER]);
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => dialog.getByText(PIER.alt).query()).not.toBeNull();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(dialog.getByRole('img', { name: FERRY.alt })).toBeVisible();
  });

  it('axe finds nothing', async () => {
    const { dashboard } = await open([FERRY, PIER]);
    const { violations } = await axe.run(dashboard);
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  it('is gone with its place', async () => {
    const { dashboard, dialog } = await open([FERRY]);
    dashboard.reset();
    await expect.poll(() => dialog.query()).toBeNull();
  });
});
