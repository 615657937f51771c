import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import type { DatelineDashboard } from '../../../src/index';
import { BRIEF } from '../../support/fixture';
import { all, heard, mount, prefer, serve } from '../../support/mount';
import { partsOf } from '../../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

/** A piece of a page as it was written, gone when the test is over. */
function write(html: string): HTMLElement {
  const host = document.createElement('div');
  host.append(document.createRange().createContextualFragment(html));
  onTestFinished(() => host.remove());
  document.body.append(host);
  return host;
}

const inline = (json: string) =>
  `<dateline-dashboard basemap="none"><script type="application/json">${json}</script></dateline-dashboard>`;

describe('a brief in the page itself', () => {
  it('is shown without any request of its own', async () => {
    const host = write(inline(JSON.stringify(BRIEF).replaceAll('<', '\\u003c')));
    await heard(host, 'dateline-ready');
    const list = page.elementLocator(host).getByRole('button', { name: /^Norr/ });
    await expect.element(list.first()).toBeVisible();
  });

  it('that is not JSON is reported, with its position', async () => {
    const errors = all(document, 'dateline-error');
    const host = write(inline('{"type":'));
    await expect.element(page.elementLocator(host).getByRole('alert')).toBeVisible();
    expect(errors[0]?.message).toMatch(/^The brief in this page is not JSON/);
  });
});

it('a brief set before the element was upgraded is shown', async () => {
  const other = document.implementation.createHTMLDocument('');
  const early = other.createElement('dateline-dashboard');
  Object.assign(early, { brief: BRIEF });
  early.setAttribute('basemap', 'none');
  onTestFinished(() => early.remove());
  document.body.append(early);
  await heard(early, 'dateline-ready');
  expect(Object.hasOwn(early, 'brief')).toBe(false);
  await expect.element(page.elementLocator(early).getByText('Norr').first()).toBeVisible();
});

describe('words of the page inside a dashboard', () => {
  const text = '<p>The ferry sails from Norr.</p>';
  const declared = '<template shadowrootmode="open"><slot></slot></template>';

  it('stay until the brief is there, and give way to it', async () => {
    let answer = (_: Response) => {};
    serve({ '/slow.json': () => new Promise<Response>((resolve) => (answer = resolve)) });
    const host = write(
      `<dateline-dashboard basemap="none" src="/slow.json">${text}</dateline-dashboard>`,
    );
    const words = page.elementLocator(host).getByText('The ferry sails from Norr.');
    await expect.element(words).toBeVisible();
    answer(new Response(JSON.stringify(BRIEF)));
    await heard(host, 'dateline-ready');
    await expect.element(words).not.toBeVisible();
  });

  it('stay where the brief cannot be had, below the reason', async () => {
    serve({ '/gone.json': () => new Response('', { status: 404 }) });
    const host = write(`<dateline-dashboard src="/gone.json">${text}</dateline-dashboard>`);
    await expect.element(page.elementLocator(host).getByRole('alert')).toBeVisible();
    await expect.element(page.elementLocator(host).getByText('The ferry sails')).toBeVisible();
  });

  it('stay where a declared shadow root shows them, in one box until the layout is there', async () => {
    let answer = (_: Response) => {};
    serve({ '/slow.json': () => new Promise<Response>((resolve) => (answer = resolve)) });
    const host = write('');
    host.setHTMLUnsafe(
      `<dateline-dashboard basemap="none" src="/slow.json">${declared}${text}</dateline-dashboard>`,
    );
    const words = page.elementLocator(host).getByText('The ferry sails from Norr.');
    await expect.element(words).toBeVisible();
    const slot = words.element().assignedSlot;
    const root = host.querySelector('dateline-dashboard')?.shadowRoot ?? host;
    /** Whether the layout was there each time that the slot was not. */
    const seen: boolean[] = [];
    const observer = new MutationObserver(() => {
      if (!slot?.isConnected) seen.push(root.querySelector('[part=layout]') !== null);
    });
    observer.observe(root, { childList: true, subtree: true });
    onTestFinished(() => observer.disconnect());
    answer(new Response(JSON.stringify(BRIEF)));
    await heard(host, 'dateline-ready');
    await expect.poll(() => seen.length).toBeGreaterThan(0);
    expect(seen).not.toContain(false);
    await expect.element(words).not.toBeVisible();
    expect(slot?.isConnected).toBe(false);
    await expect
      .element(page.elementLocator(host).getByRole('button', { name: /^Norr/ }).first())
      .toBeVisible();
  });

  it('stand below the reason where the brief of a declared shadow root cannot be had', async () => {
    serve({ '/gone.json': () => new Response('', { status: 404 }) });
    const host = write('');
    host.setHTMLUnsafe(
      `<dateline-dashboard src="/gone.json">${declared}${text}</dateline-dashboard>`,
    );
    const alert = page.elementLocator(host).getByRole('alert');
    await expect.element(alert).toBeVisible();
    const words = page.elementLocator(host).getByText('The ferry sails');
    await expect.element(words).toBeVisible();
    expect(words.element().getBoundingClientRect().top).toBeGreaterThan(
      alert.element().getBoundingClientRect().top,
    );
  });
});

it('has room for the page’s own header, controls and footer in our layout', async () => {
  const inside = `<p slot="header">From the archive</p>
    <button slot="controls">Measure</button><p slot="panel-footer">Write to us</p>`;
  const mounted = await mount({ inside });
  await expect.element(mounted.within.getByText('From the archive')).toBeVisible();
  await expect.element(mounted.within.getByRole('button', { name: 'Measure' })).toBeVisible();
  await partsOf(mounted).entry('Norr').click();
  await expect.element(mounted.within.getByText('Write to us')).toBeVisible();
});

it('loading="lazy" asks for nothing before it comes near', async () => {
  let asked = 0;
  serve({
    '/lazy.json': () => {
      asked += 1;
      return new Response(JSON.stringify(BRIEF));
    },
  });
  const host = write(
    '<div style="height: 6000px"></div><dateline-dashboard loading="lazy" basemap="none" src="/lazy.json"></dateline-dashboard>',
  );
  const dashboard = host.querySelector('dateline-dashboard') as DatelineDashboard;
  await dashboard.updateComplete;
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  expect(asked).toBe(0);
  const ready = heard(host, 'dateline-ready');
  dashboard.scrollIntoView();
  onTestFinished(() => window.scrollTo(0, 0));
  await ready;
  expect(asked).toBe(1);
});
