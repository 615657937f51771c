import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { cdp, type Locator, userEvent } from 'vitest/browser';
import { all, focused, heard, mount, mountNow, prefer } from '../support/mount';
import { button, partsOf } from '../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

/** What Leaflet or we could have left on the page around the host. */
function traces(host: HTMLElement): () => string[] {
  const seen: string[] = [];
  const watch = new MutationObserver((records) => {
    for (const { target, type, attributeName } of records) {
      const path = target instanceof Element ? target.localName : target.nodeName;
      const isOurs = target instanceof Element && target.closest('dateline-dashboard');
      if (!isOurs) seen.push(`${type} ${path} ${attributeName ?? ''}`);
    }
  });
  watch.observe(document.documentElement, { subtree: true, childList: true, attributes: true });
  const before = new Set(Object.getOwnPropertyNames(window));
  const attributes = () => host.firstElementChild?.getAttributeNames().sort().join(' ');
  const was = attributes();
  onTestFinished(() => watch.disconnect());
  return () => {
    const globals = Object.getOwnPropertyNames(window).filter((name) => !before.has(name));
    return [...seen, ...globals, ...(attributes() === was ? [] : [String(attributes())])];
  };
}

async function mouse(type: string, x: number, y: number, buttons = 0): Promise<void> {
  await cdp().send('Input.dispatchMouseEvent', {
    type: type as 'mouseMoved',
    x,
    y,
    button: 'left',
    buttons,
    clickCount: 1,
  });
}

const CTRL = 2;

/** A turn of the wheel over an element. */
async function wheel(over: Element, deltaY = 240, modifiers = 0): Promise<void> {
  const [x, y] = middleOf(over);
  const turn = { type: 'mouseWheel', x, y, deltaX: 0, deltaY, modifiers } as const;
  await cdp().send('Input.dispatchMouseEvent', turn);
}

/** Lets the page scroll, until the test is over. */
function spacer(): void {
  const below = document.createElement('div');
  below.style.height = '3000px';
  document.body.append(below);
  onTestFinished(() => {
    below.remove();
    window.scrollTo(0, 0);
  });
}

/** The middle of the map in the pixels of the browser's own window, in which the test's page is a frame. */
function middleOf(element: Element): readonly [number, number] {
  const { x, y, width, height } = element.getBoundingClientRect();
  const frame = window.frameElement?.getBoundingClientRect();
  const scale = frame ? frame.width / window.innerWidth : 1;
  return [(frame?.x ?? 0) + (x + width / 2) * scale, (frame?.y ?? 0) + (y + height / 2) * scale];
}

const scaleOf = (within: Locator) =>
  within.getByRole('img', { name: /^Scale/ }).element().ariaLabel;

describe('the page around the map', () => {
  it('keeps its nodes, attributes and globals through a session of drags, clicks and keys', async () => {
    const mounted = await mount();
    const changed = traces(mounted.host);
    const map = mounted.within.getByRole('region', { name: 'Map' }).element();
    const [x, y] = middleOf(map);
    const scale = mounted.within.getByRole('img', { name: /^Scale/ });
    await expect.element(scale).toBeVisible();
    await mouse('mousePressed', x, y + 60, 1);
    for (let step = 1; step < 8; step++) await mouse('mouseMoved', x - step * 8, y + 60, 1);
    await mouse('mouseReleased', x - 64, y + 60);
    await button(mounted.within, 'Zoom in').click();
    await partsOf(mounted).entry('Norr').click();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => mounted.dashboard.selected).toBeNull();
    expect(changed()).toEqual([]);
  });

  it('gets the wheel, and a hint says how to zoom the map', async () => {
    const mounted = await mount();
    spacer();
    const map = mounted.within.getByRole('region', { name: 'Map' }).element();
    const before = scaleOf(mounted.within);
    await wheel(map);
    await expect.poll(() => window.scrollY).toBeGreaterThan(100);
    await expect.element(mounted.within.getByText(/and scroll to zoom the map/)).toBeVisible();
    expect(scaleOf(mounted.within)).toBe(before);
    const hint = mounted.within.getByText(/and scroll to zoom the map/);
    await expect.element(hint, { timeout: 15_000 }).not.toBeInTheDocument();
  });

  it('gets nothing where the map is greedy', async () => {
    const mounted = await mount({ attributes: { gestures: 'greedy' } });
    const map = mounted.within.getByRole('region', { name: 'Map' }).element();
    const before = scaleOf(mounted.within);
    await wheel(map);
    await expect.poll(() => scaleOf(mounted.within)).not.toBe(before);
    await expect.element(mounted.within.getByText(/to zoom the map/)).not.toBeInTheDocument();
  });

  it('keeps still while ctrl and the wheel move the map, before and after it had the wheel', async () => {
    const mounted = await mount();
    spacer();
    const map = mounted.within.getByRole('region', { name: 'Map' }).element();
    let turn: WheelEvent | undefined;
    const listener = (event: WheelEvent) => {
      turn = event;
    };
    window.addEventListener('wheel', listener, { capture: true });
    onTestFinished(() => window.removeEventListener('wheel', listener, { capture: true }));
    for (const before of ['nothing', 'a scroll']) {
      if (before === 'a scroll') {
        await wheel(map);
        await expect.poll(() => window.scrollY).toBeGreaterThan(100);
        window.scrollTo(0, 0);
      }
      const scale = scaleOf(mounted.within);
      await wheel(map, -240, CTRL);
      await expect.poll(() => scaleOf(mounted.within)).not.toBe(scale);
      expect([window.scrollY, window.visualViewport?.scale], before).toEqual([0, 1]);
      // Not prevented, it would zoom the page.
      expect(turn?.defaultPrevented, before).toBe(true);
    }
  });
});

describe('in an article that scrolls', () => {
  it('the first click counts, and nothing scrolls', async () => {
    const article = document.createElement('article');
    article.style.cssText = 'height: 600px; overflow: auto';
    document.body.append(article);
    spacer();
    const mounted = mountNow();
    mounted.host.style.marginBlock = '400px';
    article.append(mounted.host);
    onTestFinished(() => article.remove());
    await heard(mounted.dashboard, 'dateline-ready');
    const { mark, heading, map } = partsOf(mounted);
    await expect.element(mark('Sund')).toBeVisible();
    const scrolls = () => [article.scrollTop, window.scrollY];
    // The map's upper edge is out of sight, and so is some of the panel's heading.
    article.scrollTop += map.element().getBoundingClientRect().top + 155;
    window.scrollTo(0, 30);
    const before = scrolls();
    expect(before[0]).toBeGreaterThan(400);
    for (const where of [map, mark('Sund')]) {
      const [x, y] = middleOf(where.element());
      await mouse('mousePressed', x, y, 1);
      await mouse('mouseReleased', x, y);
      expect(scrolls()).toEqual(before);
    }
    await expect.element(heading('Sund')).toBeVisible();
    await expect.poll(() => focused()).toBe(heading('Sund').element());
    expect(heading('Sund').element().getBoundingClientRect().top).toBeLessThan(
      article.getBoundingClientRect().top,
    );
    expect(scrolls()).toEqual(before);
  });
});

describe('keys', () => {
  const KEYS = ['{ArrowRight}', '{ArrowDown}', '{Home}', '{Escape}', '{Enter}', ' ', '+', '-', 'a'];

  /** Those of the keys that the page cannot use any more. */
  async function taken(keys: readonly string[]): Promise<string[]> {
    const prevented: string[] = [];
    const listener = (event: KeyboardEvent) => {
      if (event.defaultPrevented) prevented.push(event.key);
    };
    window.addEventListener('keydown', listener);
    for (const key of keys) await userEvent.keyboard(key);
    window.removeEventListener('keydown', listener);
    return prevented;
  }

  it('are the page’s while the focus is elsewhere', async () => {
    const mounted = await mount({ attributes: { selected: 'norr' } });
    const events = all(mounted.dashboard, 'dateline-select');
    const { mark } = partsOf(mounted);
    await expect.element(mark('Norr')).toBeVisible();
    const scene = () => [scaleOf(mounted.within), mark('Norr').element().getBoundingClientRect().x];
    const before = scene();
    const words = document.createElement('p');
    words.tabIndex = 0;
    mounted.host.before(words);
    onTestFinished(() => words.remove());
    words.focus();
    expect(await taken(KEYS)).toEqual([]);
    expect(document.activeElement).toBe(words);
    expect([mounted.dashboard.selected, scene(), events]).toEqual(['norr', before, []]);
  });

  it('are ours inside only where they do something', async () => {
    const mounted = await mount();
    const { mark, map, entry } = partsOf(mounted);
    const unused = ['{Escape}', '{PageDown}', 'a', '{Control>}{ArrowRight}{/Control}'];
    for (const place of [mark('Norr'), button(map, 'Zoom in'), entry('Sund')]) {
      (place.element() as HTMLElement).focus();
      expect(await taken(unused)).toEqual([]);
    }
    expect(await taken(['+', '-'])).toEqual([]);
    (mark('Norr').element() as HTMLElement).focus();
    expect(await taken(['{ArrowRight}'])).toEqual(['ArrowRight']);
    await entry('Sund').click();
    await expect.poll(() => mounted.dashboard.selected).toBe('sund');
    expect(await taken(['{Escape}', '{Escape}'])).toEqual(['Escape']);
  });
});
