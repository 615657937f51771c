import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { cdp, type Locator, userEvent } from 'vitest/browser';
import { mount, prefer } from './mount';
import { button, partsOf } from './ways';

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
    ...(type === 'mouseWheel' && { deltaX: 0, deltaY: 240 }),
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

  it('gets the wheel, and the reader is told how to zoom the map', async () => {
    const mounted = await mount();
    const spacer = document.createElement('div');
    spacer.style.height = '3000px';
    document.body.append(spacer);
    onTestFinished(() => {
      spacer.remove();
      window.scrollTo(0, 0);
    });
    const map = mounted.within.getByRole('region', { name: 'Map' }).element();
    const before = scaleOf(mounted.within);
    const [x, y] = middleOf(map);
    await mouse('mouseWheel', x, y);
    await expect.poll(() => window.scrollY).toBeGreaterThan(100);
    await expect.element(mounted.within.getByText(/and scroll to zoom the map/)).toBeVisible();
    expect(scaleOf(mounted.within)).toBe(before);
    const hint = mounted.within.getByText(/and scroll to zoom the map/);
    await expect.element(hint, { timeout: 4000 }).not.toBeInTheDocument();
  });

  it('gets nothing where the map is greedy', async () => {
    const mounted = await mount({ attributes: { gestures: 'greedy' } });
    const map = mounted.within.getByRole('region', { name: 'Map' }).element();
    const before = scaleOf(mounted.within);
    const [x, y] = middleOf(map);
    await mouse('mouseWheel', x, y);
    await expect.poll(() => scaleOf(mounted.within)).not.toBe(before);
    await expect.element(mounted.within.getByText(/to zoom the map/)).not.toBeInTheDocument();
  });
});
