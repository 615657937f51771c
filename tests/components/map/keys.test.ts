import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { focused, focusedName, type Mounted, mount, prefer } from '../../support/mount';
import { button, partsOf } from '../../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

/** Where Norr is seen, and how far from Sund. */
function viewOf(mounted: Mounted) {
  const { mark } = partsOf(mounted);
  const [norr, sund] = ['Norr', 'Sund'].map((name) =>
    mark(name).element().getBoundingClientRect(),
  ) as [DOMRect, DOMRect];
  return { x: norr.x, y: norr.y, scale: Math.hypot(sund.x - norr.x, sund.y - norr.y) };
}

function ground({ within }: Mounted): HTMLElement {
  return within.getByRole('group', { name: 'Map view' }).element() as HTMLElement;
}

function press(target: Element, init: KeyboardEventInit): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {
    bubbles: true,
    composed: true,
    cancelable: true,
    ...init,
  });
  target.dispatchEvent(event);
  return event;
}

describe('on the map itself', () => {
  it.each([
    ['ArrowRight', -1, 0],
    ['ArrowLeft', 1, 0],
    ['ArrowDown', 0, -1],
    ['ArrowUp', 0, 1],
  ])('%s moves the view', async (key, x, y) => {
    const mounted = await mount();
    ground(mounted).focus();
    const before = viewOf(mounted);
    await userEvent.keyboard(`{${key}}`);
    await expect
      .poll(() => [
        Math.sign(Math.round(viewOf(mounted).x - before.x)),
        Math.sign(Math.round(viewOf(mounted).y - before.y)),
      ])
      .toEqual([x, y]);
    expect(viewOf(mounted).scale).toBeCloseTo(before.scale, 0);
  });

  // US: = and, with Shift, +; German and others: + alone; French: = alone, + with Shift; the number pad has its own.
  it.each<[string, KeyboardEventInit, number]>([
    ['+', { key: '+', code: 'BracketRight' }, 2],
    ['+ with Shift', { key: '+', code: 'Equal', shiftKey: true }, 2],
    ['=', { key: '=', code: 'Equal' }, 2],
    ['+ of the number pad', { key: '+', code: 'NumpadAdd' }, 2],
    ['−', { key: '-', code: 'Minus' }, 0.5],
    ['− with Shift still held', { key: '_', code: 'Minus', shiftKey: true }, 0.5],
    ['− of the number pad', { key: '-', code: 'NumpadSubtract' }, 0.5],
  ])('%s zooms', async (_name, init, by) => {
    const mounted = await mount();
    const before = viewOf(mounted);
    expect(press(ground(mounted), init).defaultPrevented).toBe(true);
    await expect.poll(() => viewOf(mounted).scale / before.scale).toBeCloseTo(by, 1);
  });

  it('Home shows the opening view again', async () => {
    const mounted = await mount();
    ground(mounted).focus();
    const before = viewOf(mounted);
    await userEvent.keyboard('{ArrowRight}+');
    await expect.poll(() => viewOf(mounted).scale).toBeGreaterThan(before.scale * 1.5);
    await userEvent.keyboard('{Home}');
    await expect.poll(() => viewOf(mounted)).toEqual(before);
  });

  it('takes every step of a key that is pressed fast, and of a button', async () => {
    const mounted = await mount();
    const { map } = partsOf(mounted);
    const scale = () =>
      map
        .getByText(/^[\d,]+ k?m$/)
        .element()
        .textContent?.trim();
    const scales = [scale()];
    for (let step = 0; step < 3; step++) {
      await userEvent.click(button(mounted.within, 'Zoom in'));
      await expect.poll(() => scales.includes(scale())).toBe(false);
      scales.push(scale());
    }
    await prefer({ 'prefers-reduced-motion': 'no-preference' });
    for (let step = 0; step < 3; step++) press(ground(mounted), { key: '-' });
    await expect.poll(scale).toBe(scales[0]);
    const zoomIn = button(mounted.within, 'Zoom in').element() as HTMLElement;
    for (let step = 0; step < 3; step++) zoomIn.click();
    await expect.poll(scale).toBe(scales[3]);
  });

  it('forgets the steps that lead past the end', async () => {
    await prefer({ 'prefers-reduced-motion': 'no-preference' });
    const mounted = await mount();
    const before = viewOf(mounted);
    for (let step = 0; step < 30; step++) press(ground(mounted), { key: '-' });
    for (let step = 0; step < 30; step++) press(ground(mounted), { key: '+' });
    press(ground(mounted), { key: 'Home' });
    await expect.poll(() => viewOf(mounted)).toEqual(before);
  });

  it('is one stop, and says which keys it knows', async () => {
    const mounted = await mount();
    const map = ground(mounted);
    (partsOf(mounted).mark('Norr').element() as HTMLElement).focus();
    await userEvent.tab({ shift: true });
    expect(focused()).toBe(map);
    await expect.element(mounted.within.getByText('Arrow keys move the map')).toBeVisible();
    await userEvent.tab();
    expect(focusedName()).toMatch(/^Norr, /);
    await expect.element(mounted.within.getByText('Arrow keys move the map')).not.toBeVisible();
    const root = map.getRootNode() as ShadowRoot;
    const ids = map.getAttribute('aria-describedby')?.split(' ') ?? [];
    const told = ids.map((id) => root.getElementById(id)?.textContent).join(' ');
    expect(told).toContain('Home shows the opening view');
  });
});

it.each<KeyboardEventInit>([
  { key: 'ArrowRight', ctrlKey: true },
  { key: 'ArrowRight', altKey: true },
  { key: 'ArrowLeft', metaKey: true },
  { key: 'ArrowDown', shiftKey: true },
  { key: '+', ctrlKey: true },
  { key: '-', metaKey: true },
  { key: 'Home', shiftKey: true },
  { key: ' ' },
  { key: 'PageDown' },
  { key: 'Tab' },
  { key: 'a' },
])('leaves %o to the browser', async (init) => {
  const mounted = await mount();
  const before = viewOf(mounted);
  expect(press(ground(mounted), init).defaultPrevented).toBe(false);
  await new Promise(requestAnimationFrame);
  expect(viewOf(mounted)).toEqual(before);
});

describe('on a mark', () => {
  it('arrows walk on to the next, and the map stays', async () => {
    const mounted = await mount();
    const { mark } = partsOf(mounted);
    (mark('Norr').element() as HTMLElement).focus();
    const before = viewOf(mounted);
    await userEvent.keyboard('{ArrowRight}');
    expect(focused()).toBe(mark('Sund').element());
    await new Promise(requestAnimationFrame);
    expect(viewOf(mounted)).toEqual(before);
  });

  it('+ zooms, and the mark keeps the focus', async () => {
    const mounted = await mount();
    const { mark } = partsOf(mounted);
    (mark('Norr').element() as HTMLElement).focus();
    const before = viewOf(mounted);
    await userEvent.keyboard('+');
    await expect.poll(() => viewOf(mounted).scale / before.scale).toBeCloseTo(2, 1);
    expect(focused()).toBe(mark('Norr').element());
  });
});

it('takes no key while the focus is elsewhere', async () => {
  const mounted = await mount();
  const before = viewOf(mounted);
  const others = [
    partsOf(mounted).entry('Norr').element(),
    button(mounted.within, 'Zoom in').element(),
    partsOf(mounted).article.element(),
    document.body,
  ];
  for (const other of others) {
    for (const key of ['ArrowRight', '+', 'Home']) {
      expect(press(other, { key }).defaultPrevented).toBe(false);
    }
  }
  await new Promise(requestAnimationFrame);
  expect(viewOf(mounted)).toEqual(before);
});
