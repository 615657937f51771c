import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BRIEF } from '../support/fixture';
import {
  focused,
  focusedName,
  json,
  type Mounted,
  mount,
  mountNow,
  prefer,
  serve,
} from '../support/mount';
import { button, partsOf } from '../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));
afterEach(() => page.viewport(1280, 900));

const press = async (name: string) => {
  await expect.poll(focusedName).toBe(name);
  await userEvent.keyboard('{Enter}');
};

describe('the focus stays on a button that has come to the end of its way', () => {
  it.each(['Zoom in', 'Zoom out'])('“%s” at the last zoom', async (name) => {
    const mounted = await mount();
    const control = button(mounted.within, name);
    const isOver = () => control.element().ariaDisabled === 'true';
    (control.element() as HTMLElement).focus();
    for (let i = 0; i < 20 && !isOver(); i++) {
      await press(name);
      await new Promise(requestAnimationFrame);
    }
    await expect.element(control).toHaveAttribute('aria-disabled', 'true');
    await press(name);
    expect(focusedName()).toBe(name);
    expect(getComputedStyle(control.element()).opacity).toBe('1');
  });

  it('the steps at the first and the last place, which do nothing more', async () => {
    const mounted = await mount({ attributes: { selected: 'norr' } });
    const first = button(mounted.within, 'Previous place');
    await expect.element(first).toHaveAttribute('aria-disabled', 'true');
    (first.element() as HTMLElement).focus();
    await press('Previous place');
    expect([focusedName(), mounted.dashboard.selected]).toEqual(['Previous place', 'norr']);
    expect(
      mounted.within
        .getByRole('button')
        .elements()
        .filter((one) => one.matches(':disabled')),
    ).toEqual([]);
  });
});

it.each([1200, 390])(
  'at %i px a place that the address chose, put away, leaves the focus where one reads on',
  async (width) => {
    const mounted = await mount({ width, attributes: { selected: 'norr' } });
    const close = button(mounted.within, 'Close').element() as HTMLElement;
    close.focus();
    close.click();
    await expect.poll(() => mounted.dashboard.selected).toBeNull();
    await expect.poll(focused).toBe(button(mounted.within, 'Article').element());
  },
);

describe('the browser’s Back', () => {
  const start = async (width: number) => {
    history.replaceState(null, '', location.pathname + location.search);
    return mount({ width, attributes: { permalink: '' } });
  };

  it.each([1200, 390])(
    'at %i px puts the place away, and the focus returns to the opener',
    async (width) => {
      const mounted = await start(width);
      const { entry, heading } = partsOf(mounted);
      if (width < 700) await button(mounted.within, 'Places').click();
      await entry('Norr').click();
      await expect.poll(focused).toBe(heading('Norr').element());
      history.back();
      await expect.poll(() => mounted.dashboard.selected).toBeNull();
      await expect.poll(focused).toBe(entry('Norr').element());
    },
  );

  it('goes to the place before, and the focus is on its name', async () => {
    const mounted = await start(1200);
    const { entry, heading } = partsOf(mounted);
    await entry('Norr').click();
    await button(mounted.within, 'Next place: Sund').click();
    await expect.poll(focusedName).toBe('Sund');
    history.back();
    await expect.element(heading('Norr')).toBeVisible();
    await expect.poll(focusedName).toBe('Norr');
    history.back();
    await expect.poll(focused).toBe(entry('Norr').element());
  });

  it('leaves a focus alone that is elsewhere', async () => {
    const mounted = await start(1200);
    const { entry } = partsOf(mounted);
    await entry('Norr').click();
    const topic = button(partsOf(mounted).topics, 'Travel').element() as HTMLElement;
    topic.focus();
    history.back();
    await expect.poll(() => mounted.dashboard.selected).toBeNull();
    await mounted.dashboard.updateComplete;
    expect(focused()).toBe(topic);
  });
});

describe('what had the focus and is gone hands it on', () => {
  it('“Try again”, to the same button while it fails and then to the headline', async () => {
    const files = serve({ '/a.geojson': () => new Response('', { status: 500 }) });
    const mounted = mountNow({ src: '/a.geojson' });
    const again = button(mounted.within, 'Try again');
    await expect.element(again).toBeVisible();
    (again.element() as HTMLElement).focus();
    await press('Try again');
    await expect.poll(focusedName).toBe('Try again');
    files['/a.geojson'] = () => json(BRIEF);
    await press('Try again');
    await expect.poll(focusedName).toBe(BRIEF.article.title);
  });

  it('a row of the list that a filter takes away, to another row', async () => {
    const mounted = await mount();
    const { entry } = partsOf(mounted);
    (entry('Buoy').element() as HTMLElement).focus();
    mounted.dashboard.store.toggleTopic('travel');
    await expect.poll(() => entry('Buoy').query()).toBeNull();
    await expect.poll(() => focusedName()).toMatch(/^(Norr|Sund)\b/);
  });

  const gone: [string, string, (mounted: Mounted) => void][] = [
    [
      'out of view',
      'Norr',
      ({ within }) => {
        for (let i = 0; i < 2; i++)
          (button(within, 'Move the map east').element() as HTMLElement).click();
      },
    ],
    [
      'that a filter takes away',
      'Shoals',
      ({ dashboard }) => dashboard.store.toggleTopic('travel'),
    ],
    [
      'that falls together with others',
      'Sund',
      ({ within }) => {
        for (let i = 0; i < 20; i++) (button(within, 'Zoom out').element() as HTMLElement).click();
      },
    ],
  ];
  it.each(gone)('a mark %s, to what is left on the map', async (_what, name, act) => {
    const mounted = await mount({ width: 820 });
    const { mark, map } = partsOf(mounted);
    const from = mark(name).element() as HTMLElement;
    from.focus();
    act(mounted);
    await expect.poll(() => from.isConnected && from.matches(':focus')).toBe(false);
    await expect.poll(() => map.element().contains(focused())).toBe(true);
  });

  it('the invitation’s button, to the name of a place that code has chosen', async () => {
    await page.viewport(1800, 900);
    const mounted = await mount({ width: 1800 });
    (button(mounted.within, 'Begin with Norr').element() as HTMLElement).focus();
    mounted.dashboard.select('sund');
    await expect.poll(focusedName).toBe('Sund');
  });
});
