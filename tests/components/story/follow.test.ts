import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ARTICLE, BRIEF, FIRST } from '../../support/fixture';
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
  it('takes the map to what is read, once the scrolling rests', async () => {
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
