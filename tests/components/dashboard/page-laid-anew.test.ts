import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { ARTICLE, BRIEF } from '../../support/fixture';
import {
  all,
  heard,
  json,
  type Mounted,
  mount,
  mountNow,
  prefer,
  serve,
} from '../../support/mount';
import { button, partsOf } from '../../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

/** Makes what is there what the HTML says, node by node, as Turbo, Livewire and Idiomorph do. */
function morph(node: Node, wanted: Node): void {
  if (node instanceof Element && wanted instanceof Element) {
    for (const name of node.getAttributeNames()) {
      if (!wanted.hasAttribute(name)) node.removeAttribute(name);
    }
    for (const { name, value } of wanted.attributes) {
      if (node.getAttribute(name) !== value) node.setAttribute(name, value);
    }
  } else if (node.nodeValue !== wanted.nodeValue) node.nodeValue = wanted.nodeValue;
  const [old, fresh] = [[...node.childNodes], [...wanted.childNodes]];
  for (const [at, child] of fresh.entries()) {
    const there = old[at];
    if (!there) node.appendChild(child.cloneNode(true));
    else if (there.nodeName === child.nodeName) morph(there, child);
    else node.replaceChild(child.cloneNode(true), there);
  }
  for (const child of old.slice(fresh.length)) child.remove();
}

const inline = (brief: unknown) =>
  `<script type="application/json">${JSON.stringify(brief).replaceAll('<', '\\u003c')}</script>`;
const html = (inside: string, attributes = '') =>
  `<dateline-dashboard id="story" basemap="none" ${attributes}>${inside}</dateline-dashboard>`;
const RENAMED = { ...BRIEF, article: { ...ARTICLE, title: 'Ferry Links Them Again' } };

/** A page with such HTML, and what lays it anew. */
async function show(markup: string) {
  const { host } = mountNow();
  const parse = (text: string) => document.createRange().createContextualFragment(text);
  host.replaceChildren(parse(markup));
  const dashboard = host.querySelector('dateline-dashboard');
  if (!dashboard) throw new Error('There is no dashboard');
  await heard(dashboard, 'dateline-ready');
  const mounted: Mounted = { dashboard, host, within: page.elementLocator(dashboard) };
  const begun: string[] = [];
  dashboard.store.subscribe(({ status }, before) => {
    if (status === 'loading' && before.status !== 'loading') begun.push(status);
  });
  const refresh = async (text: string) => {
    const fresh = document.createElement('template');
    fresh.innerHTML = `<div>${text}</div>`;
    const box = fresh.content.firstElementChild;
    for (const name of host.getAttributeNames())
      box?.setAttribute(name, host.getAttribute(name) ?? '');
    if (box) morph(host, box);
    await dashboard.updateComplete;
  };
  return { ...mounted, refresh, begun };
}

describe('a page that is laid anew as it was', () => {
  it.each([
    ['with the brief inside', html(inline(BRIEF))],
    ['with a place in its HTML', html(inline(BRIEF), 'selected="norr"')],
    ['with text first', html(`${inline(BRIEF)}<p>The islands</p>`)],
    ['with an address', html('', 'src="/same.geojson"')],
  ])('%s keeps the reader’s choice, and loads nothing', async (_what, markup) => {
    serve({ '/same.geojson': () => json(BRIEF) });
    const mounted = await show(markup);
    await partsOf(mounted).entry('Sund').click();
    await expect.poll(() => mounted.dashboard.getAttribute('selected')).toBe('sund');
    for (let time = 0; time < 2; time++) {
      await mounted.refresh(markup);
      await expect.element(partsOf(mounted).heading('Sund')).toBeVisible();
      await expect.poll(() => mounted.dashboard.getAttribute('selected')).toBe('sund');
      expect(mounted.dashboard.selected).toBe('sund');
    }
    expect(mounted.begun).toEqual([]);
  });

  it('keeps a choice put away, too', async () => {
    const markup = html(inline(BRIEF), 'selected="norr"');
    const mounted = await show(markup);
    await expect.element(partsOf(mounted).heading('Norr')).toBeVisible();
    await button(mounted.within, 'Close').click();
    await expect.poll(() => mounted.dashboard.hasAttribute('selected')).toBe(false);
    await mounted.refresh(markup);
    await expect.poll(() => mounted.dashboard.hasAttribute('selected')).toBe(false);
    expect(mounted.dashboard.selected).toBeNull();
  });
});

describe('a page that says something new', () => {
  it('of the place is followed', async () => {
    const mounted = await show(html(inline(BRIEF), 'selected="norr"'));
    await mounted.refresh(html(inline(BRIEF), 'selected="sund"'));
    await expect.element(partsOf(mounted).heading('Sund')).toBeVisible();
    await mounted.refresh(html(inline(BRIEF)));
    await expect.poll(() => mounted.dashboard.selected).toBeNull();
  });

  it('of the place by a script is followed each time, also in the same words', async () => {
    const mounted = await show(html(inline(BRIEF)));
    for (let time = 0; time < 2; time++) {
      mounted.dashboard.setAttribute('selected', 'norr');
      await expect.element(partsOf(mounted).heading('Norr')).toBeVisible();
      await partsOf(mounted).entry('Sund').click();
      await expect.element(partsOf(mounted).heading('Sund')).toBeVisible();
    }
  });

  it.each([
    ['in the same script', (script: Element, text: string) => morph(script, scriptOf(text))],
    ['as its text', (script: Element, text: string) => (script.textContent = text)],
    ['in a new script', (script: Element, text: string) => script.replaceWith(scriptOf(text))],
  ])('a newer brief %s is shown, once, and the choice stays', async (_how, put) => {
    const mounted = await show(html(inline(BRIEF)));
    await partsOf(mounted).entry('Sund').click();
    const errors = all(mounted.dashboard, 'dateline-error');
    for (const brief of [RENAMED, BRIEF]) {
      const script = mounted.dashboard.querySelector('script');
      if (script) put(script, JSON.stringify(brief));
      const headline = mounted.within.getByRole('heading', { level: 1, name: brief.article.title });
      await expect.element(headline).toBeVisible();
      await expect.element(partsOf(mounted).heading('Sund')).toBeVisible();
    }
    expect(mounted.begun).toHaveLength(2);
    expect(errors).toEqual([]);
  });

  it('with a brief that cannot be read keeps the last good one, and the next is shown', async () => {
    const mounted = await show(html(inline(BRIEF)));
    const script = mounted.dashboard.querySelector('script');
    if (!script) throw new Error('There is no script');
    script.textContent = '{"type":';
    await expect.element(mounted.within.getByRole('alert')).toBeVisible();
    await expect.element(partsOf(mounted).entry('Sund')).toBeVisible();
    script.textContent = JSON.stringify(RENAMED);
    const headline = mounted.within.getByRole('heading', { level: 1, name: RENAMED.article.title });
    await expect.element(headline).toBeVisible();
  });
});

it('a brief that was set as an object is not put back by the one inside', async () => {
  const mounted = await mount({ inside: inline(BRIEF), brief: RENAMED });
  onTestFinished(() => mounted.host.remove());
  mounted.dashboard.append(document.createElement('template'));
  await mounted.dashboard.updateComplete;
  const headline = mounted.within.getByRole('heading', { level: 1, name: RENAMED.article.title });
  await expect.element(headline).toBeVisible();
});

function scriptOf(text: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  return script;
}
