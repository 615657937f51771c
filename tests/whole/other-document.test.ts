import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { cdp } from 'vitest/browser';
import type { DatelineDashboard } from '../../src/index';
import { BRIEF } from '../support/fixture';
import { heard, json, mount, mountNow, prefer, serve } from '../support/mount';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

/** A document in a frame of the page, of a size; gone when the test is over. */
function frame(width = 1200, height = 700): HTMLIFrameElement {
  const element = document.createElement('iframe');
  Object.assign(element.style, { width: `${width}px`, height: `${height}px`, border: '0' });
  document.body.prepend(element);
  onTestFinished(() => element.remove());
  return element;
}

function bodyOf(element: HTMLIFrameElement): HTMLElement {
  const { contentDocument } = element;
  if (!contentDocument) throw new Error('The frame has no document');
  contentDocument.body.style.margin = '0';
  // Else the reader's language would be asked for.
  contentDocument.documentElement.lang = document.documentElement.lang;
  return contentDocument.body;
}

const all = (root: ParentNode, selector: string): HTMLElement[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element instanceof HTMLElement && element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? all(element.shadowRoot, selector) : []),
  ]);
const one = (dashboard: DatelineDashboard, selector: string): HTMLElement => {
  const [found] = dashboard.shadowRoot ? all(dashboard.shadowRoot, selector) : [];
  if (!found) throw new Error(`${selector} is not there`);
  return found;
};

/** How every part looks: its size, colours and the styles of what is in it. */
function look(dashboard: DatelineDashboard): string[] {
  const parts = '[part], dateline-map, dateline-places, dateline-excerpts, dateline-article';
  return all(dashboard.shadowRoot ?? dashboard, parts).map((element) => {
    const { color, backgroundColor, display, fontSize, fontWeight, padding } =
      getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const size = [width, height].map(Math.round).join('×');
    const name = element.getAttribute('part') ?? element.localName;
    return [name, size, color, backgroundColor, display, fontSize, fontWeight, padding].join(' ');
  });
}

async function rest(dashboard: DatelineDashboard): Promise<void> {
  await heard(dashboard, 'dateline-ready');
  await dashboard.updateComplete;
}

describe('a dashboard that is moved into another document', () => {
  // What the test before had under the pointer would look another way.
  beforeEach(() => cdp().send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 1275, y: 895 }));

  it('looks as before there, and after it has come back', async () => {
    const { dashboard, host } = await mount({ attributes: { selected: 'norr' } });
    await expect.poll(() => look(dashboard).length).toBeGreaterThan(40);
    const before = look(dashboard);
    const body = bodyOf(frame());
    body.style.setProperty('--dateline-block-size', '700px');
    body.append(dashboard);
    await rest(dashboard);
    expect(dashboard.ownerDocument).toBe(body.ownerDocument);
    await expect.poll(() => look(dashboard)).toEqual(before);
    expect(dashboard.selected).toBe('norr');
    host.append(dashboard);
    await rest(dashboard);
    await expect.poll(() => look(dashboard)).toEqual(before);
  });

  it.each(['before its first brief', 'before it was ever in a page'])(
    '%s looks so too',
    async (when) => {
      const { dashboard: model } = await mount();
      const before = () => look(model);
      serve({ '/late.geojson': () => json(BRIEF) });
      const body = bodyOf(frame());
      body.style.setProperty('--dateline-block-size', '700px');
      let dashboard = document.createElement('dateline-dashboard');
      if (when === 'before its first brief')
        dashboard = mountNow({ src: '/late.geojson' }).dashboard;
      else {
        dashboard.setAttribute('basemap', 'none');
        dashboard.src = '/late.geojson';
      }
      body.append(dashboard);
      // A frame without an address of its own has its maker's base.
      await rest(dashboard);
      await expect.poll(() => look(dashboard)).toEqual(before());
    },
  );

  it('follows the size of that window, its print, and a drag in it', async () => {
    const { dashboard } = await mount();
    const element = frame();
    const body = bodyOf(element);
    body.append(dashboard);
    await rest(dashboard);
    const map = () => one(dashboard, 'dateline-map').getBoundingClientRect();
    const mark = () => one(dashboard, '.marker').getBoundingClientRect();
    const wide = map().width;
    element.style.width = '820px';
    await expect.poll(() => map().width).toBeLessThan(wide);
    await expect
      .poll(() =>
        one(dashboard, '[part=map]').parentElement?.style.getPropertyValue('--_painted-width'),
      )
      .toBe(`${map().width}px`);
    element.contentWindow?.dispatchEvent(new Event('beforeprint'));
    // On paper nobody can choose: there is no button to begin with.
    const invites = () =>
      one(dashboard, 'dateline-excerpts').shadowRoot?.textContent.includes('Begin with');
    expect(invites()).toBe(false);
    element.contentWindow?.dispatchEvent(new Event('afterprint'));
    await expect.poll(invites).toBe(true);
    const before = mark();
    const { x, y, width, height } = map();
    await drag(element, x + width / 2, y + height * 0.75, 90);
    await expect.poll(() => Math.round(mark().x - before.x)).toBe(90);
  });

  it('keeps the place in the address of that window', async () => {
    const { dashboard } = await mount({ attributes: { permalink: '' } });
    const element = frame();
    const body = bodyOf(element);
    const outside = location.href;
    body.append(dashboard);
    await rest(dashboard);
    one(dashboard, '.place[data-place=sund]').click();
    await expect.poll(() => dashboard.selected).toBe('sund');
    expect(location.href).toBe(outside);
    expect(element.contentWindow?.location.hash).toBe('#place=sund');
  });

  it('gives the focus back to an opener of that document', async () => {
    const { dashboard } = await mount();
    const body = bodyOf(frame());
    body.append(dashboard);
    await rest(dashboard);
    const entry = one(dashboard, '.place[data-place=sund]');
    entry.focus();
    entry.click();
    await expect.poll(() => isFocused(one(dashboard, '.head h2'))).toBe(true);
    one(dashboard, '.close').click();
    await expect.poll(() => isFocused(entry)).toBe(true);
  });
});

function isFocused(element: Element): boolean {
  const root = element.getRootNode();
  return 'activeElement' in root && root.activeElement === element;
}

/** Presses in a frame, moves to the right and lets go. */
async function drag(element: HTMLIFrameElement, x: number, y: number, by: number): Promise<void> {
  const outer = window.frameElement?.getBoundingClientRect();
  const scale = outer ? outer.width / window.innerWidth : 1;
  const box = element.getBoundingClientRect();
  const send = async (type: string, dx: number, buttons: number) => {
    await cdp().send('Input.dispatchMouseEvent', {
      type: type as 'mouseMoved',
      x: (outer?.x ?? 0) + (box.x + x + dx) * scale,
      y: (outer?.y ?? 0) + (box.y + y) * scale,
      button: 'left',
      buttons,
      clickCount: 1,
    });
  };
  await send('mousePressed', 0, 1);
  for (let step = 1; step <= 6; step++) await send('mouseMoved', (by * step) / 6, 1);
  await send('mouseReleased', by, 0);
}
