import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drag } from '../../support/drag';
import { type Mounted, mount, prefer } from '../../support/mount';
import { button, partsOf } from '../../support/ways';

/** All that a screen reader has been given to say, from now on. */
function said(mounted: Mounted): string[] {
  const status = partsOf(mounted).status.element();
  const words: string[] = [];
  const watch = new MutationObserver(() => words.push(status.textContent ?? ''));
  watch.observe(status, { childList: true, characterData: true, subtree: true });
  onTestFinished(() => watch.disconnect());
  return words;
}

const VIEW =
  /^\d of \d places in view, [\d,.]+ k?m across, around \d+(\.\d+)?° [NS], \d+(\.\d+)?° [EW]$/;
const BUTTONS = [
  'Zoom in',
  'Zoom out',
  'Whole brief',
  'Move the map north',
  'Move the map west',
  'Move the map east',
  'Move the map south',
];

describe.each(['reduce', 'no-preference'])('with motion: %s', (motion) => {
  beforeEach(() => prefer({ 'prefers-reduced-motion': motion }));

  it.each(BUTTONS)('“%s” is announced once, when the view rests', async (name) => {
    const mounted = await mount();
    const words = said(mounted);
    (button(mounted.within, name).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => words).toEqual([expect.stringMatching(VIEW)]);
  });

  it('the way back to the opening view is announced in the words of that view', async () => {
    const mounted = await mount();
    const words = said(mounted);
    await button(mounted.within, 'Whole brief').click();
    await expect.poll(() => words).toEqual([expect.stringMatching(/^4 of 4 /)]);
    await button(mounted.within, 'Opening view').click();
    await expect.poll(() => words).toEqual([expect.anything(), expect.stringMatching(/^3 of 4 /)]);
  });

  it('many steps in a row are announced once', async () => {
    const mounted = await mount();
    const words = said(mounted);
    const zoom = button(mounted.within, 'Zoom in').element() as HTMLElement;
    for (let i = 0; i < 4; i++) zoom.click();
    await expect.poll(() => words).toEqual([expect.stringMatching(VIEW)]);
    await button(mounted.within, 'Move the map east').click();
    await expect.poll(() => words).toHaveLength(2);
    expect(words[1]).not.toBe(words[0]);
  });
});

describe('is not told', () => {
  beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

  it('a drag, nor what code does: the next button is the first to be heard', async () => {
    const mounted = await mount();
    const words = said(mounted);
    const { map } = partsOf(mounted);
    const box = map.element().getBoundingClientRect();
    const before = partsOf(mounted).mark('Norr').element().getBoundingClientRect().x;
    await drag({ x: box.x + box.width / 2, y: box.y + box.height * 0.75 }, { x: 50, y: 0 });
    const mark = () => partsOf(mounted).mark('Norr').element().getBoundingClientRect().x;
    await expect.poll(() => Math.round(mark() - before)).toBe(50);
    mounted.within.element().shadowRoot?.querySelector('dateline-map')?.showOpening();
    await expect.poll(() => Math.round(mark() - before)).toBe(0);
    await button(mounted.within, 'Zoom in').click();
    await expect.poll(() => words).toEqual([expect.stringMatching(VIEW)]);
  });

  it('when a place is chosen: a choice is announced in its own words', async () => {
    const mounted = await mount();
    const words = said(mounted);
    // At once: on a busy machine the view would have come to rest, and been told, before a mouse is at the entry.
    for (const pressed of [button(mounted.within, 'Zoom in'), partsOf(mounted).entry('Buoy')]) {
      (pressed.element() as HTMLElement).click();
    }
    await expect.poll(() => words).toEqual(['Buoy, no excerpts']);
    await button(mounted.within, 'Zoom in').click();
    await expect.poll(() => words).toHaveLength(2);
    expect(words[1]).toMatch(VIEW);
  });
});

it.each([
  [
    [
      [1, 1],
      [2, 2],
    ],
    '2 places on the map',
  ],
  [[[1, 1], null], '2 places, 1 of them on the map'],
  [[null], '1 place, none of them on the map'],
])('of places at %j it is said that there are “%s”', async (positions, words) => {
  const features = positions.map((coordinates) => ({
    type: 'Feature',
    geometry: coordinates && { type: 'Point', coordinates },
    properties: {},
  }));
  const mounted = await mount({ brief: { type: 'FeatureCollection', features } });
  await expect.element(partsOf(mounted).status).toHaveTextContent(words);
});

it('before there is a brief, none of its places are counted', async () => {
  const dashboard = document.createElement('dateline-dashboard');
  onTestFinished(() => dashboard.remove());
  document.body.append(dashboard);
  await dashboard.updateComplete;
  const status = page.elementLocator(dashboard).getByRole('status');
  await expect.element(status).toHaveTextContent(/^$/);
});
