import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { cdp } from 'vitest/browser';
import { AGREED, BRIEF, FEATURES, feature, point } from '../support/fixture';
import { heard, type Mounted, type MountOptions, mount, mountNow, prefer } from '../support/mount';
import { partsOf } from '../support/ways';

beforeEach(async () => {
  await prefer({ 'prefers-reduced-motion': 'reduce' });
  // Nothing is under the pointer.
  await cdp().send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 0, y: 0 });
});

/** What a page could change of an element that its rules do not reach: by inheritance, or by way of its box. */
const LOOK = [
  ...['display', 'visibility', 'color', 'background-color', 'border-top-width', 'fill', 'stroke'],
  ...['font', 'font-variant', 'font-feature-settings', 'letter-spacing', 'word-spacing'],
  ...['text-transform', 'text-align', 'text-indent', 'text-shadow', 'white-space', 'word-break'],
  ...['overflow-wrap', 'hyphens', 'cursor', 'transition-duration', 'line-break'],
  ...['-webkit-text-fill-color', '-webkit-text-security', '-webkit-text-stroke-width'],
];

/** By its place in the tree, each element: its box within the dashboard, and its look. */
type Picture = ReadonlyMap<string, readonly string[]>;

function picture(dashboard: Element): Picture {
  const from = dashboard.getBoundingClientRect();
  const seen = new Map<string, readonly string[]>();
  const look = (element: Element, path: string) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    // What is not drawn, or for screen readers alone, has no place.
    const place = width > 1 ? [x - from.x, y - from.y] : [];
    const box = [...place, width, height].map((number) => number.toFixed(1));
    const style = getComputedStyle(element);
    const values = LOOK.map((name) => `${name}: ${style.getPropertyValue(name)}`);
    // The dashboard's own box is the page's.
    seen.set(path, element === dashboard ? [] : [`box: ${box.join(' ')}`, ...values]);
    const children = [...(element.shadowRoot?.children ?? element.children)];
    for (const [i, child] of children.entries()) look(child, `${path} ${child.localName}${i}`);
  };
  look(dashboard, '');
  return seen;
}

/** Those that are not as they were. */
function changes(before: Picture, dashboard: Element): string[] {
  const now = picture(dashboard);
  return [...new Set([...before.keys(), ...now.keys()])].flatMap((path) => {
    const [was = [], is = ['gone']] = [before.get(path), now.get(path)];
    const changed = is.filter((value, i) => value !== was[i]);
    return changed.length > 0 ? [`${path}: ${changed.join('; ')}`] : [];
  });
}

/** When it holds still, and what comes last is there: names find their room, and the map can be moved by hand. */
async function settledPicture({ dashboard, within }: Mounted): Promise<Picture> {
  const { mark, marks } = partsOf({ within });
  await expect.element(mark('Norr')).toBeVisible();
  await expect.poll(() => getComputedStyle(marks.element()).cursor).toBe('grab');
  await dashboard.updateComplete;
  let last: Picture = new Map();
  const holdsStill = () => {
    const changed = changes(last, dashboard);
    last = picture(dashboard);
    return changed;
  };
  await expect.poll(holdsStill).toEqual([]);
  return last;
}

/** Rules of the page, until they are taken out. */
function pageStyle(css: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  onTestFinished(() => style.remove());
  return style;
}

/** In a box that no rule of the page changes. */
async function mountUnder(css: string, options: MountOptions): Promise<Mounted> {
  pageStyle(css);
  const ready = mount(options);
  const box = document.body.lastElementChild as HTMLElement;
  const own = { display: 'block', width: '1200px', margin: '0', transition: 'none' };
  for (const [name, value] of Object.entries(own)) box.style.setProperty(name, value, 'important');
  return ready;
}

const TEXT = `line-height: 3; letter-spacing: 5px; word-spacing: 9px; text-transform: uppercase; text-align: center;
  text-indent: 40px; font: italic small-caps 900 30px monospace; color: red; cursor: wait; white-space: pre;
  text-shadow: 2px 2px red; word-break: break-all; overflow-wrap: anywhere; hyphens: auto; list-style: square inside;
  stroke: red; line-break: anywhere; -webkit-text-fill-color: transparent;
  -webkit-text-security: disc; -webkit-text-stroke: 2px red`;
const PARTS = ['map', 'places', 'topics', 'timeline', 'distances', 'legend', 'article'];

describe.each<[string, MountOptions]>([
  ['our own layout', {}],
  [
    'parts that stand in the page',
    { inside: PARTS.map((name) => `<dateline-${name}></dateline-${name}>`).join('') },
  ],
])('%s looks the same', (_what, options) => {
  let clean: Picture = new Map();
  beforeEach(async () => {
    if (clean.size > 0) return;
    const mounted = await mountUnder('', options);
    clean = await settledPicture(mounted);
    mounted.host.remove();
  });

  it.each([
    ['everything unset', '* { all: unset !important }'],
    ['everything reverted', '* { all: revert !important }'],
    ['everything initial', '* { all: initial !important }'],
    ['other boxes', '* { box-sizing: content-box !important; transition: all 3s !important }'],
    ['a smaller root', 'html { font-size: 62.5% }'],
    ['text styled', `dateline-dashboard { ${TEXT} }`],
    ['all text styled', `* { ${TEXT.replaceAll(';', ' !important;')} !important }`],
    ['pieces styled', 'button, svg, canvas, h1, p { max-width: 50%; display: none; color: red }'],
  ])('with %s', async (_kind, css) => {
    const { dashboard } = await mountUnder(css, options);
    await expect.poll(() => changes(clean, dashboard)).toEqual([]);
  });
});

const UNSET = '* { all: unset !important }';

describe('the page', () => {
  it('says where and how large the dashboard is, and whether it is seen', async () => {
    pageStyle('dateline-dashboard { width: 640px; margin: 30px; border: 5px solid; float: right }');
    const { dashboard, host, within } = await mount();
    const [outer, inner] = [host.getBoundingClientRect(), dashboard.getBoundingClientRect()];
    expect([inner.width, outer.right - inner.right, inner.y - outer.y]).toEqual([640, 30, 30]);
    const map = partsOf({ within }).map;
    await expect.element(map).toBeVisible();
    const gone = pageStyle('dateline-dashboard { display: none }');
    await expect.element(map).not.toBeInTheDocument();
    gone.remove();
    await expect.element(map).toBeVisible();
    pageStyle('dateline-dashboard { visibility: hidden }');
    await expect.element(map).not.toBeInTheDocument();
  });

  it.each([
    ['a row', 'display: flex'],
    ['a table', 'display: table'],
    ['a float', 'float: left'],
    ['a dialog', 'position: absolute'],
    ['lines that run down', 'writing-mode: vertical-rl'],
  ])(
    'that leaves the width to what is inside (%s) gets one at which all can be used',
    async (_what, css) => {
      pageStyle(`.host { width: auto !important; ${css} }`);
      for (const inside of ['', '<dateline-map></dateline-map>']) {
        const mounted = mountNow({ inside });
        mounted.host.className = 'host';
        await heard(mounted.dashboard, 'dateline-ready');
        const { map } = partsOf(mounted);
        expect(map.element().getBoundingClientRect().width).toBeGreaterThanOrEqual(320);
        await expect.element(partsOf(mounted).mark('Norr')).toBeVisible();
        mounted.host.remove();
      }
    },
  );

  it.each([
    ['flex', 1200],
    ['flex; flex-direction: column; align-items: flex-start', 1200],
    ['inline-flex', 320],
    ['grid; justify-items: center', 1200],
    ['table', 320],
    ['table; width: 100%', 1200],
    ['table-cell', 320],
    ['-webkit-box', 1200],
  ])('that lays out everything as %s: ours is as wide as the dashboard', async (display, width) => {
    pageStyle(`.host > * { display: ${display} }`);
    const mounted = mountNow();
    mounted.host.className = 'host';
    await heard(mounted.dashboard, 'dateline-ready');
    await expect.element(partsOf(mounted).mark('Norr')).toBeVisible();
    const stack = mounted.dashboard.shadowRoot?.querySelector('.stack');
    expect(stack?.getBoundingClientRect().width).toBe(width);
    expect(mounted.dashboard.getBoundingClientRect().width).toBe(width);
  });

  it('hides it with the attribute, whatever it unsets', async () => {
    pageStyle(UNSET);
    const { dashboard, within } = await mount();
    await expect.element(partsOf({ within }).map).toBeVisible();
    dashboard.hidden = true;
    await expect.element(partsOf({ within }).map).not.toBeInTheDocument();
  });

  it('has its own things above the dashboard’s, however low they are', async () => {
    pageStyle('* { isolation: auto !important; contain: none !important; position: static }');
    const bad = feature('Nowhere', point(500, 95));
    const { dashboard, within, host } = await mount({
      brief: { ...BRIEF, features: [...FEATURES, bad] },
    });
    const mark = partsOf({ within }).mark('Norr');
    await expect.element(mark).toBeVisible();
    await within.getByText('1 of 7 places could not be shown').click();
    // Two that are above others of ours.
    const ours = [mark, within.getByText('/features/6', { exact: false }).first()].map((one) => {
      const { x, y } = one.element().getBoundingClientRect();
      return [x + 5, y + 5] as const;
    });
    for (const [x, y] of ours) expect(document.elementFromPoint(x, y)).toBe(dashboard);
    const sheet = document.createElement('div');
    sheet.style.cssText = 'position: fixed; inset: 0; z-index: 1';
    host.append(sheet);
    for (const [x, y] of ours) expect(document.elementFromPoint(x, y)).toBe(sheet);
  });

  it('gives everything a transition, and the theme still changes at once', async () => {
    pageStyle('* { transition: all 3s !important }');
    const { dashboard, within } = await mount({ attributes: { theme: 'light' } });
    const heading = within.getByRole('heading', { level: 1 }).element();
    const color = () => getComputedStyle(heading).color;
    expect(color()).toBe('rgb(28, 26, 22)');
    dashboard.theme = 'dark';
    await dashboard.updateComplete;
    expect(color()).toBe('rgb(236, 231, 220)');
  });
});

describe('in a page that reads from right to left', () => {
  /**
   * Of all that one can name, except what stands at its place on the earth or in a line of the article. Topics begin
   * where its headline does, which is English: at the left in either page.
   */
  function boxes({ dashboard, within }: Mounted, mirrored: boolean): string[] {
    const from = dashboard.getBoundingClientRect();
    const { marks, article, topics } = partsOf({ within });
    const fixed = [marks.element(), ...article.elements()];
    const roles = ['button', 'heading', 'region', 'list', 'listitem', 'group', 'article', 'img'];
    return roles
      .flatMap((role) => within.getByRole(role).elements())
      .filter((element) => !fixed.some((place) => place.contains(element)))
      .map((element) => {
        const { left, right, top, width, height } = element.getBoundingClientRect();
        const isTurned = mirrored && !topics.element().contains(element);
        const x = isTurned ? from.right - right : left - from.left;
        return [x, top - from.top, width, height].map(Math.round);
      })
      .filter(([, , width, height]) => width !== 0 || height !== 0)
      .map((box) => box.join(' '))
      .sort();
  }

  it.each([360, 820, 1200])('at %i px all is as in a mirror', async (width) => {
    const plain = await mount({ width });
    await settledPicture(plain);
    const before = boxes(plain, false);
    plain.host.remove();
    const { documentElement: root } = document;
    const { lang } = root;
    Object.assign(root, { dir: 'rtl', lang: 'fa' });
    onTestFinished(() => {
      root.removeAttribute('dir');
      root.lang = lang;
    });
    const mounted = await mount({ width });
    await settledPicture(mounted);
    expect(boxes(mounted, true)).toEqual(before);
    expect(mounted.dashboard.scrollWidth).toBeLessThanOrEqual(mounted.dashboard.clientWidth);
  });

  it('English words stay in order, with their full stop at the end', async () => {
    document.documentElement.dir = 'rtl';
    onTestFinished(() => document.documentElement.removeAttribute('dir'));
    const { within } = await mount();
    const words = within.getByRole('article').getByText(AGREED).last();
    await expect.element(words).toBeVisible();
    const text = document.createTreeWalker(words.element(), NodeFilter.SHOW_TEXT).lastChild();
    const stop = text?.textContent?.lastIndexOf('.') ?? 0;
    const [letter, full] = [stop - 1, stop].map((at) => {
      const range = document.createRange();
      range.setStart(text ?? document, at);
      range.setEnd(text ?? document, at + 1);
      return range.getBoundingClientRect();
    });
    expect(full?.left).toBeCloseTo(letter?.right ?? 0, 0);
  });
});
