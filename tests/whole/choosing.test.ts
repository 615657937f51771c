import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import {
  all,
  focused,
  focusedName,
  type Mounted,
  type MountOptions,
  mount as mountIn,
  prefer,
} from '../support/mount';
import { button, partsOf } from '../support/ways';

beforeEach(async () => {
  // So wide that list, map, panel and article stand side by side.
  await page.viewport(1800, 900);
  await prefer({ 'prefers-reduced-motion': 'reduce' });
});
afterEach(() => page.viewport(1280, 900));

const mount = (options: MountOptions = {}) => mountIn({ width: 1800, ...options });

/** Everything on screen that stands for a place says whether it is the chosen one. */
async function expectChosen(mounted: Mounted, name: string, others: readonly string[]) {
  const { mark, entry, phrase, heading } = partsOf(mounted);
  await expect.element(heading(name)).toBeVisible();
  for (const standsFor of [mark(name), entry(name), phrase(name)]) {
    await expect.element(standsFor).toHaveAttribute('aria-current', 'true');
  }
  for (const other of others) {
    await expect.element(entry(other)).toHaveAttribute('aria-current', 'false');
    await expect.element(phrase(other)).toHaveAttribute('aria-current', 'false');
  }
}

type Way = [what: string, opener: (mounted: Mounted) => Locator];

const WAYS: Way[] = [
  ['an entry of the list', (mounted) => partsOf(mounted).entry('Sund')],
  ['a mark on the map', (mounted) => partsOf(mounted).mark('Sund')],
  ['a phrase of the article', (mounted) => partsOf(mounted).phrase('Sund')],
  [
    'a moment of the timeline',
    (mounted) => partsOf(mounted).timeline.getByRole('button', { name: /First crossing/ }),
  ],
];

const KEYS = ['Enter', ' '];

describe('a place is chosen everywhere', () => {
  it.each(WAYS)('by a click on %s', async (_what, opener) => {
    const mounted = await mount();
    await opener(mounted).click();
    await expectChosen(mounted, 'Sund', ['Norr', 'Shoals', 'Buoy']);
  });

  it.each(WAYS.flatMap(([what, opener]) => KEYS.map((key) => [key, what, opener] as const)))(
    'by “%s” on %s: focus on the heading, said once, the page does not move',
    async (key, _what, opener) => {
      const mounted = await mount();
      const { status, heading } = partsOf(mounted);
      document.body.style.minHeight = '3000px';
      const events = all(mounted.dashboard, 'dateline-select');
      const scrolled = [window.scrollX, window.scrollY];
      (opener(mounted).element() as HTMLElement).focus({ preventScroll: true });
      await userEvent.keyboard(`{${key}}`);
      await expectChosen(mounted, 'Sund', ['Norr', 'Shoals', 'Buoy']);
      await expect.poll(focused).toBe(heading('Sund').element());
      await expect.element(status).toHaveTextContent(/^Sund, 1 excerpt$/);
      expect([window.scrollX, window.scrollY]).toEqual(scrolled);
      expect(events.map(({ placeId }) => placeId)).toEqual(['sund']);
      document.body.style.minHeight = '';
    },
  );

  it('by a click on its area of the map', async () => {
    const mounted = await mount();
    const { map, mark } = partsOf(mounted);
    // In the area, off its name.
    const name = mark('Shoals').element().getBoundingClientRect();
    const frame = map.element().getBoundingClientRect();
    await map.click({
      position: { x: name.x + name.width / 2 - frame.x, y: name.bottom + 14 - frame.y },
    });
    await expectChosen(mounted, 'Shoals', ['Norr', 'Sund', 'Buoy']);
  });

  it('by the map alone going where it is, when it was out of view', async () => {
    const mounted = await mount();
    const { entry, mark, map } = partsOf(mounted);
    expect(mark('Buoy').query()).toBeNull();
    await entry('Buoy').click();
    await expect.element(mark('Buoy')).toBeVisible();
    const spot = mark('Buoy').element().getBoundingClientRect();
    const frame = map.element().getBoundingClientRect();
    expect(Math.abs(spot.x + spot.width / 2 - frame.x - frame.width / 2)).toBeLessThan(4);
    expect(Math.abs(spot.y + spot.height / 2 - frame.y - frame.height / 2)).toBeLessThan(4);
  });

  it('and the map goes there again when it is chosen again', async () => {
    const mounted = await mount();
    const { entry, mark, map, heading } = partsOf(mounted);
    await entry('Sund').click();
    await expect.element(mark('Sund')).toHaveAttribute('aria-current', 'true');
    for (let i = 0; i < 3; i++) await button(map, 'Move the map east').click();
    await expect.poll(() => mark('Sund').query()).toBeNull();
    await entry('Sund').click();
    await expect.element(mark('Sund')).toBeInViewport();
    await expect.poll(focused).toBe(heading('Sund').element());
  });
});

describe('going back', () => {
  it.each(WAYS)('Esc puts the place away, and the focus returns to %s', async (_what, opener) => {
    const mounted = await mount();
    const { heading, status } = partsOf(mounted);
    const from = opener(mounted).element() as HTMLElement;
    from.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(focused).toBe(heading('Sund').element());
    await userEvent.keyboard('{Escape}');
    await expect.poll(focused).toBe(from);
    expect(mounted.dashboard.selected).toBeNull();
    expect(heading('Sund').query()).toBeNull();
    await expect.element(status).toHaveTextContent('Nothing chosen');
  });

  it.each(['entry', 'mark', 'phrase'] as const)(
    'Esc works with the focus on a %s too',
    async (where) => {
      const mounted = await mount({ attributes: { selected: 'sund' } });
      const events = all(mounted.dashboard, 'dateline-select');
      (partsOf(mounted)[where]('Norr').element() as HTMLElement).focus();
      await userEvent.keyboard('{Escape}');
      await expect.poll(() => mounted.dashboard.selected).toBeNull();
      expect(events.map(({ placeId }) => placeId)).toEqual([null]);
    },
  );

  it('Esc with nothing to close is left to the page', async () => {
    const mounted = await mount();
    const left: boolean[] = [];
    const listen = (event: Event) => left.push(event.defaultPrevented);
    mounted.host.addEventListener('keydown', listen);
    (partsOf(mounted).entry('Norr').element() as HTMLElement).focus();
    await userEvent.keyboard('{Escape}');
    expect(left).toEqual([false]);
  });

  it('the close button does the same', async () => {
    const mounted = await mount();
    const { entry, heading } = partsOf(mounted);
    await entry('Norr').click();
    await expect.element(heading('Norr')).toBeVisible();
    await button(mounted.within, 'Close').click();
    await expect.poll(focused).toBe(entry('Norr').element());
    expect(heading('Norr').query()).toBeNull();
  });

  it('the focus is not lost where the opener is gone', async () => {
    const mounted = await mount();
    await button(mounted.within, 'Begin with Norr').click();
    await expect.poll(focusedName).toBe('Norr');
    await userEvent.keyboard('{Escape}');
    await expect.poll(focusedName).toBe('Begin with Norr');
  });
});

describe('walking from place to place', () => {
  it('goes in reading order, ends at both ends, and keeps the focus on the heading', async () => {
    const mounted = await mount();
    const { entry, heading } = partsOf(mounted);
    await entry('Norr').click();
    await expect
      .element(button(mounted.within, 'Previous place'))
      .toHaveAttribute('aria-disabled', 'true');
    for (const name of ['Sund', 'Shoals', 'Buoy']) {
      await button(mounted.within, `Next place: ${name}`).click();
      await expect.poll(focused).toBe(heading(name).element());
    }
    await expect
      .element(button(mounted.within, 'Next place'))
      .toHaveAttribute('aria-disabled', 'true');
    await button(mounted.within, 'Previous place: Shoals').click();
    await expect.element(heading('Shoals')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(focused).toBe(entry('Norr').element());
  });

  it('goes from a place to another through its distances', async () => {
    const mounted = await mount({ attributes: { selected: 'norr' } });
    const list = mounted.within.getByRole('region', { name: 'Distance to' });
    await list.getByRole('button', { name: 'Sund' }).click();
    await expect.element(partsOf(mounted).heading('Sund')).toBeVisible();
  });
});

describe('what is under the pointer or the focus is highlighted everywhere', () => {
  type Where = 'mark' | 'entry' | 'phrase';
  const wheres: Where[] = ['mark', 'entry', 'phrase'];

  /** How it looks: what tells a highlighted thing from the others. */
  function look(mounted: Mounted, where: Where): string {
    const element = partsOf(mounted)[where]('Sund').element();
    const inner = element.querySelector('span') ?? element;
    const { backgroundColor } = getComputedStyle(element);
    return `${backgroundColor} ${getComputedStyle(inner).transform}`;
  }

  it.each(wheres)('by the focus on a %s', async (from) => {
    const mounted = await mount();
    const others = wheres.filter((where) => where !== from);
    const before = others.map((where) => look(mounted, where));
    (partsOf(mounted)[from]('Sund').element() as HTMLElement).focus();
    for (const [i, where] of others.entries()) {
      await expect.poll(() => look(mounted, where)).not.toBe(before[i]);
    }
    (focused() as HTMLElement).blur();
    for (const [i, where] of others.entries()) {
      await expect.poll(() => look(mounted, where)).toBe(before[i]);
    }
  });

  it.each(wheres)('by the pointer on a %s', async (from) => {
    const mounted = await mount();
    const others = wheres.filter((where) => where !== from);
    const before = others.map((where) => look(mounted, where));
    await partsOf(mounted)[from]('Sund').hover();
    for (const [i, where] of others.entries()) {
      await expect.poll(() => look(mounted, where)).not.toBe(before[i]);
    }
    await button(mounted.within, 'Zoom in').hover();
    for (const [i, where] of others.entries()) {
      await expect.poll(() => look(mounted, where)).toBe(before[i]);
    }
  });
});
