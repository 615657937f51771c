import { beforeEach, expect, it } from 'vitest';
import { mount, prefer } from '../../support/mount';
import { longBrief, placeOf } from '../../support/panes';
import { button, partsOf } from '../../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

it.each([360, 820, 1440])(
  'a passage comes to stand a quarter of the way down its pane, whole, and the page stays, at %i pixels',
  async (width) => {
    const mounted = await mount({ brief: longBrief, width, attributes: { selected: 'quay' } });
    const page = window.scrollY;
    await button(mounted.within, 'Show in the article').click();
    const { article } = partsOf(mounted);
    await expect.element(article).toBeVisible();
    const places = () =>
      [...article.element().querySelectorAll('[part=passage]')].map((mark) => placeOf(mark));
    await expect.poll(() => places()[0]?.top).toBeCloseTo(0.25, 1);
    expect(places().length).toBeGreaterThan(1);
    expect(Math.max(...places().map(({ bottom }) => bottom))).toBeLessThan(1);
    expect(window.scrollY).toBe(page);
  },
);
