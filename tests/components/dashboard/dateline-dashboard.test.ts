import { beforeEach, describe, expect, it } from 'vitest';
import type { DatelineMap } from '../../../src/index';
import { BRIEF } from '../../support/fixture';
import { all, heard, json, mount, mountNow, prefer, serve } from '../../support/mount';
import { button, partsOf } from '../../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

describe('dateline-select', () => {
  it('tells of the reader’s choices only', async () => {
    const mounted = await mount();
    const events = all(document, 'dateline-select');
    mounted.dashboard.select('norr');
    mounted.dashboard.setAttribute('selected', 'sund');
    await expect.element(partsOf(mounted).heading('Sund')).toBeVisible();
    mounted.dashboard.selected = null;
    await expect.poll(() => mounted.dashboard.store.state.selected).toBeNull();
    expect(events).toEqual([]);
    await partsOf(mounted).entry('Norr').click();
    await button(mounted.within, 'Close').click();
    expect(events.map(({ placeId }) => placeId)).toEqual(['norr', null]);
    expect(
      events.every(({ cancelable, bubbles, composed }) => cancelable && bubbles && composed),
    ).toBe(true);
  });

  it('prevented, changes nothing', async () => {
    const mounted = await mount();
    const { entry, mark, phrase, heading } = partsOf(mounted);
    mounted.host.addEventListener('dateline-select', (event) => event.preventDefault());
    const events = all(mounted.host, 'dateline-select');
    await entry('Norr').click();
    await mark('Sund').click();
    await phrase('Shoals').click();
    expect(events.map(({ placeId }) => placeId)).toEqual(['norr', 'sund', 'shoals']);
    expect(mounted.dashboard.selected).toBeNull();
    for (const name of ['Norr', 'Sund', 'Shoals']) {
      await expect.element(entry(name)).toHaveAttribute('aria-current', 'false');
      await expect.element(mark(name)).toHaveAttribute('aria-current', 'false');
      expect(heading(name).query()).toBeNull();
    }
  });
});

describe('the attribute selected', () => {
  it('reflects both ways', async () => {
    const mounted = await mount();
    const { dashboard } = mounted;
    dashboard.setAttribute('selected', 'norr');
    await expect.element(partsOf(mounted).heading('Norr')).toBeVisible();
    await button(mounted.within, 'Next place: Sund').click();
    await expect.element(mounted.within).toHaveAttribute('selected', 'sund');
    dashboard.removeAttribute('selected');
    await expect.poll(() => partsOf(mounted).heading('Sund').query()).toBeNull();
    dashboard.select('norr');
    await expect.element(mounted.within).toHaveAttribute('selected', 'norr');
  });

  it('with an unknown id is ignored, and says what is chosen', async () => {
    const mounted = await mount({ attributes: { selected: 'atlantis' } });
    const errors = all(mounted.dashboard, 'dateline-error');
    await expect.poll(() => mounted.dashboard.hasAttribute('selected')).toBe(false);
    mounted.dashboard.select('norr');
    mounted.dashboard.select('atlantis');
    mounted.dashboard.setAttribute('selected', 'atlantis');
    await expect.poll(() => mounted.dashboard.getAttribute('selected')).toBe('norr');
    await expect.element(partsOf(mounted).heading('Norr')).toBeVisible();
    expect(errors).toEqual([]);
  });

  it('waits for the brief, and so does select()', async () => {
    serve({ '/late.geojson': () => json(BRIEF) });
    const first = mountNow({ src: '/late.geojson', attributes: { selected: 'sund' } });
    await expect.element(partsOf(first).heading('Sund')).toBeVisible();
    first.host.remove();
    const second = mountNow({ src: '/late.geojson' });
    second.dashboard.select('norr');
    await expect.element(partsOf(second).heading('Norr')).toBeVisible();
  });

  it('does not take the focus', async () => {
    const mounted = await mount();
    const entry = partsOf(mounted).entry('Norr').element() as HTMLElement;
    entry.focus();
    mounted.dashboard.select('sund');
    await expect.element(partsOf(mounted).heading('Sund')).toBeVisible();
    expect(entry.matches(':focus')).toBe(true);
  });
});

it('dateline-ready comes once, when the map and its places are there', async () => {
  const mounted = mountNow();
  const events = all(document, 'dateline-ready');
  await heard(mounted.dashboard, 'dateline-ready');
  await expect.element(partsOf(mounted).mark('Norr')).toBeVisible();
  await partsOf(mounted).entry('Sund').click();
  mounted.host.style.width = '900px';
  mounted.dashboard.theme = 'dark';
  await expect.element(partsOf(mounted).heading('Sund')).toBeVisible();
  expect(events).toHaveLength(1);
  expect(events[0]?.target).toBe(mounted.dashboard.shadowRoot ? mounted.dashboard : null);
});

describe('the theme', () => {
  it('is light or dark by the attribute, and follows the system by itself', async () => {
    const mounted = await mount();
    const colours = () => {
      const of = (element: Element | null) => element && getComputedStyle(element);
      const map = mounted.dashboard.shadowRoot?.querySelector('dateline-map') as DatelineMap;
      return `${of(mounted.dashboard)?.backgroundColor} ${of(mounted.dashboard)?.color} ${of(map)?.backgroundColor}`;
    };
    await prefer({ 'prefers-color-scheme': 'light' });
    mounted.dashboard.setAttribute('theme', 'light');
    await expect.poll(() => getComputedStyle(mounted.dashboard).colorScheme).toBe('light');
    const light = colours();
    mounted.dashboard.setAttribute('theme', 'dark');
    await expect.poll(colours).not.toBe(light);
    const dark = colours();
    mounted.dashboard.setAttribute('theme', 'auto');
    await expect.poll(colours).toBe(light);
    await prefer({ 'prefers-color-scheme': 'dark' });
    await expect.poll(colours).toBe(dark);
  });
});
