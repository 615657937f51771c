import axe from 'axe-core';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type Locator, userEvent } from 'vitest/browser';
import { ARTICLE, BRIEF, FIRST, feature, point } from '../../support/fixture';
import { all, focused, focusedName, type Mounted, mount, prefer } from '../../support/mount';
import { button, partsOf } from '../../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

const FILLER = 'Nothing of this is on any map.\n\n'.repeat(12);
/** With room between its passages, so that it scrolls. */
const TEXT = ARTICLE.text
  .split('\n\n')
  .map((paragraph) => `${paragraph}\n\n${FILLER}`)
  .join('');
const LONG = { ...BRIEF, article: { ...ARTICLE, text: TEXT } };

const follow = (mounted: Mounted) => button(mounted.within, 'Follow along');
const next = (mounted: Mounted) => button(mounted.within, 'Next passage');
const previous = (mounted: Mounted) => button(mounted.within, 'Previous passage');
const back = (mounted: Mounted) => button(mounted.within, 'Back to the story');
const pane = (mounted: Mounted) => {
  const pane = mounted.dashboard.shadowRoot?.querySelector('section.article');
  if (!pane) throw new Error('There is no pane for the article');
  return pane;
};
/** The words that are highlighted in the article. */
const told = (mounted: Mounted) =>
  [...partsOf(mounted).article.element().querySelectorAll('.told')]
    .map(({ textContent }) => textContent)
    .join('');

function scrollTo(mounted: Mounted, words: string) {
  const paragraph = [...partsOf(mounted).article.element().querySelectorAll('p')].find((each) =>
    each.textContent?.includes(words),
  );
  const box = pane(mounted);
  const by = paragraph
    ? paragraph.getBoundingClientRect().top - box.getBoundingClientRect().top
    : 0;
  box.scrollTop += by - 80;
}

describe('following', () => {
  it('takes the map to the passage being read, once the scrolling rests', async () => {
    const mounted = await mount({ brief: LONG });
    const events = all(mounted.dashboard, 'dateline-select');
    await follow(mounted).click();
    await expect.element(next(mounted)).toBeVisible();
    await expect.poll(() => mounted.dashboard.selected).toBe('norr');
    scrollTo(mounted, 'Fishermen');
    await expect.poll(() => mounted.dashboard.selected).toBe('shoals');
    expect(told(mounted)).toContain('Shoals');
    await expect.element(partsOf(mounted).mark('Shoals')).toHaveAttribute('aria-current', 'true');
    expect(events).toEqual([]);
    await expect.element(follow(mounted)).toHaveAttribute('aria-pressed', 'true');
  });

  it('steps by buttons and by the arrow keys, and says where it is', async () => {
    const mounted = await mount({ brief: LONG });
    await follow(mounted).click();
    await expect.element(next(mounted)).toBeVisible();
    const arrow = next(mounted).element().querySelector('.sign')?.getBoundingClientRect();
    expect(arrow?.width).toBeGreaterThan(5);
    expect(told(mounted)).toBe('The ferry left Norr at dawn' + 'reached Sund by noon');
    await next(mounted).click();
    await expect.poll(() => told(mounted)).toBe(FIRST);
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => mounted.dashboard.selected).toBe('buoy');
    expect(focusedName()).toBe('Next passage');
    await expect
      .poll(() => partsOf(mounted).status.first().element().textContent)
      .toMatch(/^Passage 3 of 4: Buoy$/);
    await userEvent.keyboard('{ArrowLeft}');
    await expect.poll(() => told(mounted)).toBe(FIRST);
    await previous(mounted).click();
    await expect.element(previous(mounted)).toHaveAttribute('aria-disabled', 'true');
  });

  it('is left by a hand on the map; the chip leads back to the very sentence', async () => {
    const mounted = await mount({ brief: LONG });
    await follow(mounted).click();
    await expect.element(next(mounted)).toBeVisible();
    scrollTo(mounted, 'Fishermen');
    await expect.poll(() => mounted.dashboard.selected).toBe('shoals');
    const top = pane(mounted).scrollTop;
    await button(mounted.within, 'Zoom out').click();
    await expect.element(back(mounted)).toBeVisible();
    pane(mounted).scrollTop = 0;
    await back(mounted).click();
    await expect.poll(() => Math.abs(pane(mounted).scrollTop - top)).toBeLessThan(3);
    expect(focused()?.textContent).toBe('Fishermen of the ');
    await expect.element(back(mounted)).not.toBeInTheDocument();
  });
});

describe('who follows', () => {
  it('sees all places of a sentence on the map, and reads about the first', async () => {
    const mounted = await mount({ brief: LONG });
    await follow(mounted).click();
    await expect.poll(() => mounted.dashboard.selected).toBe('norr');
    for (const name of ['Norr', 'Sund']) {
      await expect.element(partsOf(mounted).mark(name)).toBeVisible();
    }
    const sund = partsOf(mounted).mark('Sund').element();
    await expect.poll(() => sund.hasAttribute('data-highlighted')).toBe(true);
  });

  it('is announced a step, and no scrolling', async () => {
    const mounted = await mount({ brief: LONG });
    const said = () => partsOf(mounted).status.first().element().textContent;
    await follow(mounted).click();
    await expect.poll(() => mounted.dashboard.selected).toBe('norr');
    const before = said();
    scrollTo(mounted, 'Fishermen');
    await expect.poll(() => mounted.dashboard.selected).toBe('shoals');
    expect(said()).toBe(before);
    expect(focusedName()).toBe('Follow along');
  });

  it.each<[string, (mounted: Mounted) => Promise<unknown>]>([
    ['chooses in the list', (mounted) => partsOf(mounted).entry('Sund').click()],
    ['chooses on the map', (mounted) => partsOf(mounted).mark('Sund').click()],
    ['asks for the opening view', (mounted) => button(mounted.within, 'Opening view').click()],
    ['presses Esc', () => userEvent.keyboard('{Escape}')],
    ['goes back', async ({ dashboard }) => dashboard.select('buoy')],
  ])('leaves the story when the reader %s', async (_, act) => {
    const mounted = await mount({ brief: LONG });
    await follow(mounted).click();
    await expect.poll(() => mounted.dashboard.selected).toBe('norr');
    await act(mounted);
    await expect.element(back(mounted)).toBeVisible();
  });

  it('ends it with the same button: nothing is chosen, and the article is as it was', async () => {
    const mounted = await mount({ brief: LONG });
    await follow(mounted).click();
    await expect.poll(() => mounted.dashboard.selected).toBe('norr');
    await follow(mounted).click();
    await expect.element(next(mounted)).not.toBeInTheDocument();
    expect(mounted.dashboard.selected).toBeNull();
    await expect.poll(() => told(mounted)).toBe('');
  });

  it('has an address that stays', async () => {
    const address = location.href;
    const { length } = history;
    const mounted = await mount({ brief: LONG, attributes: { permalink: '' } });
    await follow(mounted).click();
    await expect.element(next(mounted)).toBeVisible();
    for (let step = 0; step < 3; step += 1) await next(mounted).click();
    await expect.poll(() => mounted.dashboard.selected).toBe('shoals');
    expect(location.href).toBe(address);
    expect(history.length).toBe(length);
  });
});

describe('the attribute follow', () => {
  it('leaves the opening view until the reader scrolls', async () => {
    const mounted = await mount({ brief: LONG, attributes: { follow: '' } });
    await expect.element(next(mounted)).toBeVisible();
    expect(mounted.dashboard.selected).toBeNull();
    await expect.element(mounted.within.getByText('4 passages')).toBeVisible();
    scrollTo(mounted, 'Fishermen');
    await expect.poll(() => mounted.dashboard.selected).toBe('shoals');
  });

  it('leaves a place that the page has chosen, with the way to the story', async () => {
    const mounted = await mount({ brief: LONG, attributes: { follow: '', selected: 'sund' } });
    await expect.element(back(mounted)).toBeVisible();
    expect(mounted.dashboard.selected).toBe('sund');
    await back(mounted).click();
    await expect.poll(() => mounted.dashboard.selected).toBe('norr');
  });

  it('holds again once all is put back', async () => {
    const mounted = await mount({ brief: LONG, attributes: { follow: '' } });
    await expect.element(next(mounted)).toBeVisible();
    await follow(mounted).click();
    await expect.element(next(mounted)).not.toBeInTheDocument();
    mounted.dashboard.reset();
    await expect.element(next(mounted)).toBeVisible();
    expect(mounted.dashboard.selected).toBeNull();
  });
});

it('the page may scroll in place of the article', async () => {
  const inside = `<dateline-map style="position: sticky; top: 0; block-size: 240px"></dateline-map>
    <dateline-article></dateline-article>`;
  const mounted = await mount({ brief: LONG, inside, width: 500 });
  onTestFinished(() => window.scrollTo(0, 0));
  mounted.host.style.height = 'auto';
  await follow(mounted).click();
  await expect.element(next(mounted)).toBeVisible();
  const paragraph = () =>
    [...partsOf(mounted).article.element().querySelectorAll('p')].find((each) =>
      each.textContent?.includes('Fishermen'),
    );
  window.scrollBy(0, (paragraph()?.getBoundingClientRect().top ?? 0) - 250);
  await expect.poll(() => mounted.dashboard.selected).toBe('shoals');
  const y = window.scrollY;
  await previous(mounted).click();
  await expect.poll(() => told(mounted)).toContain('Buoy');
  await expect.poll(() => window.scrollY).toBeLessThanOrEqual(y);
});

it('steps the way an article is read that begins at the right', async () => {
  const text = 'ذهبوا إلى المرفأ. ثم عادوا إلى الطاحونة.';
  const mounted = await mount({
    brief: {
      type: 'FeatureCollection',
      article: { title: 'الرحلة', text, lang: 'ar' },
      features: [
        feature('Dock', point(10, 50), { mentions: [{ exact: 'المرفأ' }] }),
        feature('Mill', point(12, 52), { mentions: [{ exact: 'الطاحونة' }] }),
      ],
    },
  });
  await follow(mounted).click();
  await expect.poll(() => mounted.dashboard.selected).toBe('dock');
  (next(mounted).element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(() => mounted.dashboard.selected).toBe('mill');
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => mounted.dashboard.selected).toBe('dock');
  const x = (locator: Locator) => locator.element().getBoundingClientRect().x;
  expect(x(next(mounted))).toBeLessThan(x(previous(mounted)));
});

it.each([
  ['names no place', { ...BRIEF, features: [feature('Norr', point(10, 57))] }],
  ['is not there', { ...BRIEF, article: null }],
])('an article that %s is not followed', async (_, brief) => {
  const mounted = await mount({ brief, attributes: { follow: '' } });
  await expect.element(partsOf(mounted).entry('Norr')).toBeVisible();
  expect(follow(mounted).query()).toBeNull();
  expect(next(mounted).query()).toBeNull();
});

it('axe finds nothing in what leads a reader', async () => {
  const mounted = await mount({ brief: LONG });
  await follow(mounted).click();
  await expect.element(next(mounted)).toBeVisible();
  await button(mounted.within, 'Zoom out').click();
  await expect.element(back(mounted)).toBeVisible();
  await button(mounted.within, 'Play').click();
  await expect.element(mounted.within.getByRole('slider')).toBeVisible();
  const { violations } = await axe.run(mounted.host);
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
});
