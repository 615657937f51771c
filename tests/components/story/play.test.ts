import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { BRIEF, feature, type Json, point } from '../../support/fixture';
import { all, focusedName, type Mounted, mount, prefer } from '../../support/mount';
import { button, partsOf } from '../../support/ways';

const dated = (count: number): Json => ({
  type: 'FeatureCollection',
  features: Array.from({ length: count }, (_, at) =>
    feature(`Well ${at}`, point(at % 60, at % 40), { when: String(1000 + at) }),
  ),
});

const play = (mounted: Mounted) => button(mounted.within, 'Play');
const pause = (mounted: Mounted) => button(mounted.within, 'Pause');
const position = (mounted: Mounted) => mounted.within.getByRole('slider', { name: 'Moment' });
const when = (mounted: Mounted) => position(mounted).element().getAttribute('aria-valuetext');
const statusOf = (mounted: Mounted) =>
  partsOf(mounted)
    .status.first()
    .element()
    .textContent?.replaceAll(/[\u2066-\u2069]/g, '') ?? '';

/** Only what a reader is given time for is hurried: the browser goes on drawing, and modules have their time. */
function hurry(): void {
  const { setTimeout } = window;
  vi.spyOn(window, 'setTimeout').mockImplementation(((work: () => void, wait = 0) =>
    setTimeout(work, wait >= 2000 && wait < 15_000 ? 150 : wait)) as typeof window.setTimeout);
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
}

describe('the days', () => {
  beforeEach(() => prefer({ 'prefers-reduced-motion': 'no-preference' }));

  it('are played to the last, each with its place, its date and its words, and no event', async () => {
    const mounted = await mount({ brief: BRIEF });
    hurry();
    const events = all(mounted.dashboard, 'dateline-select');
    // Noted as they come: between two looks of a busy machine several may pass.
    const [told, chosen] = [new Set<string>(), new Set<string | null>()];
    const { status } = partsOf(mounted);
    const hear = new MutationObserver(() => told.add(statusOf(mounted)));
    hear.observe(status.first().element(), { childList: true, subtree: true, characterData: true });
    onTestFinished(() => hear.disconnect());
    mounted.dashboard.store.subscribe(({ selected }) => chosen.add(selected));
    await play(mounted).click();
    await expect.poll(() => when(mounted)).toBe('2 May 2020');
    await expect.element(play(mounted)).toBeVisible();
    expect([...chosen]).toEqual(['norr', 'sund']);
    await expect.element(partsOf(mounted).heading('Sund')).toBeVisible();
    await expect.poll(() => [...told]).toContain('2010, editor’s date: Old crossing');
    expect(events).toEqual([]);
    await expect.poll(focusedName).toBe('Play');
  });

  it.for([390, 820])(
    'are seen nowhere but below what plays, as they scroll under it, at %i px',
    async (width) => {
      await prefer({ 'prefers-reduced-motion': 'reduce' });
      const mounted = await mount({ brief: dated(40), width, height: 600 });
      if (width < 700) await button(mounted.within, 'Timeline').click();
      await play(mounted).click();
      await expect.element(position(mounted)).toBeVisible();
      const slider = (await position(mounted).element()) as HTMLElement;
      const root = slider.getRootNode() as ShadowRoot;
      const { host } = root;
      host.scrollTop = 300;
      await expect.poll(() => host.scrollTop).toBe(300);
      const { left, top } = host.getBoundingClientRect();
      const { bottom } = slider.getBoundingClientRect();
      const under = (y: number) => root.elementFromPoint(left + 60, y)?.closest('li') ?? null;
      for (let y = Math.ceil(top); y < bottom; y += 1) expect(under(y), `at ${y - top}`).toBeNull();
      expect(under(bottom + 30)).not.toBeNull();
    },
  );

  it('are told in the quotation marks of the article’s language, whatever the page speaks', async () => {
    await prefer({ 'prefers-reduced-motion': 'reduce' });
    const mounted = await mount({ brief: BRIEF });
    mounted.host.lang = 'de';
    await button(mounted.within, 'Abspielen').click();
    const slider = mounted.within.getByRole('slider', { name: 'Zeitpunkt' });
    await expect.element(slider).toBeVisible();
    const root = slider.element().getRootNode() as ShadowRoot;
    await expect.poll(() => root.querySelector('q')).toBeTruthy();
    expect(root.querySelector('q')?.parentElement?.lang).toBe('en-GB');
  });

  it('pause by the same button, and go on', async () => {
    const mounted = await mount({ brief: BRIEF });
    await play(mounted).click();
    await pause(mounted).click();
    await expect.poll(focusedName).toBe('Play');
    expect(when(mounted)).toBe('2010, editor’s date');
    await play(mounted).click();
    await expect.poll(() => when(mounted)).toBe('1 May 2020');
  });

  it.each<[string, (mounted: Mounted) => Promise<unknown>]>([
    ['moves the map', (mounted) => button(mounted.within, 'Zoom in').click()],
    ['chooses a place', (mounted) => partsOf(mounted).entry('Shoals').click()],
    ['filters', (mounted) => button(mounted.within, 'Travel').click()],
    ['goes to a moment', (mounted) => position(mounted).fill('2')],
    ['goes back', async ({ dashboard }) => dashboard.select(null)],
  ])('pause when the reader %s', async (_, act) => {
    const mounted = await mount({ brief: BRIEF });
    await play(mounted).click();
    await expect.element(pause(mounted)).toBeVisible();
    await act(mounted);
    await expect.element(play(mounted)).toBeVisible();
  });

  it('pause when the tab is hidden, and when the page is printed', async () => {
    const mounted = await mount({ brief: BRIEF });
    await play(mounted).click();
    await expect.element(pause(mounted)).toBeVisible();
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    hidden.mockRestore();
    await expect.element(play(mounted)).toBeVisible();
    await play(mounted).click();
    await expect.element(pause(mounted)).toBeVisible();
    window.dispatchEvent(new Event('beforeprint'));
    window.dispatchEvent(new Event('afterprint'));
    await expect.element(play(mounted)).toBeVisible();
  });

  it('end with their brief, and when all is put back', async () => {
    const mounted = await mount({ brief: BRIEF });
    await play(mounted).click();
    await expect.element(position(mounted)).toBeVisible();
    mounted.dashboard.reset();
    await expect.element(position(mounted)).not.toBeInTheDocument();
    await expect.element(play(mounted)).toBeVisible();
    await expect.poll(() => mounted.dashboard.selected).toBeNull();
  });

  it('are played as they are shown: a span leaves out the others', async () => {
    const mounted = await mount({ brief: BRIEF });
    await mounted.within.getByRole('combobox', { name: 'From' }).selectOptions('1 May 2020');
    await play(mounted).click();
    await expect.poll(() => when(mounted)).toBe('1 May 2020');
    expect(position(mounted).element()).toHaveProperty('max', '1');
  });
});

describe('a reader who wants no motion', () => {
  beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

  it('is shown the first moment, and nothing goes on by itself', async () => {
    const mounted = await mount({ brief: BRIEF });
    hurry();
    await play(mounted).click();
    await expect.poll(() => when(mounted)).toBe('2010, editor’s date');
    await expect.element(play(mounted)).toBeVisible();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(when(mounted)).toBe('2010, editor’s date');
  });

  it('steps by the keys of the slider, to the end and back', async () => {
    const mounted = await mount({ brief: BRIEF });
    await play(mounted).click();
    await expect.element(position(mounted)).toBeVisible();
    (position(mounted).element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => when(mounted)).toBe('1 May 2020');
    await expect.poll(() => mounted.dashboard.selected).toBe('sund');
    await userEvent.keyboard('{End}');
    await expect.poll(() => when(mounted)).toBe('2 May 2020');
    await userEvent.keyboard('{Home}');
    await expect.poll(() => mounted.dashboard.selected).toBe('norr');
    expect(focusedName()).toBe('Moment');
  });

  it('sees the moment that is shown among a thousand', async () => {
    const mounted = await mount({ brief: dated(1000), width: 1200 });
    await play(mounted).click();
    await expect.element(position(mounted)).toBeVisible();
    await position(mounted).fill('700');
    await expect.poll(() => mounted.dashboard.selected).toBe('well-700');
    const strip = partsOf(mounted).timeline.element().getRootNode() as ShadowRoot;
    const isSeen = (selector: string) => {
      const element = strip.querySelector(selector);
      const box = element?.getBoundingClientRect() ?? new DOMRect();
      const outer = strip.host.getBoundingClientRect();
      return box.height > 0 && box.top >= outer.top - 1 && box.bottom <= outer.bottom + 1;
    };
    await expect.poll(() => isSeen('[data-now] .date')).toBe(true);
    expect(isSeen('.play')).toBe(true);
  });
});

it.each([0, 1])('%i moments are not played', async (count) => {
  const mounted = await mount({
    brief: {
      ...dated(3),
      features: [feature('A', point(1, 1)), ...(dated(count)['features'] as Json[])],
    },
  });
  await expect.element(partsOf(mounted).entry('A')).toBeVisible();
  await mounted.dashboard.updateComplete;
  expect(play(mounted).query()).toBeNull();
});
