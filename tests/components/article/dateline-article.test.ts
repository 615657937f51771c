import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ARTICLE, BRIEF, DAWN, FEATURES, FIRST, TEXT } from '../../support/fixture';
import { focused, mount, prefer } from '../../support/mount';
import { button, partsOf } from '../../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

describe('an excerpt in the article', () => {
  async function open(name: string, nth: number) {
    const mounted = await mount({ attributes: { selected: name } });
    const opener = button(mounted.within, 'Show in the article').nth(nth);
    await opener.click();
    await expect.element(partsOf(mounted).article).toBeVisible();
    return { ...mounted, opener };
  }

  it.each([
    ['norr', 0, DAWN],
    ['norr', 1, FIRST],
  ])('of %s, number %i, is marked, just its words, and has the focus', async (id, nth, exact) => {
    await open(id, nth);
    await expect.poll(() => focused()?.localName).toBe('mark');
    const mark = focused();
    const parts = [...(mark?.closest('article')?.querySelectorAll('mark') ?? [])].filter(
      (other) => getComputedStyle(other).boxShadow !== 'none',
    );
    expect(parts.map(({ textContent }) => textContent).join('')).toBe(exact);
    const box = mark?.getBoundingClientRect() ?? new DOMRect();
    const frame = mark?.closest('article')?.getBoundingClientRect() ?? new DOMRect();
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(frame.width).toBeGreaterThan(0);
  });

  it('goes back with Esc to its excerpt’s button, and only then to the list', async () => {
    const mounted = await open('norr', 1);
    await expect.poll(() => focused()?.localName).toBe('mark');
    await userEvent.keyboard('{Escape}');
    await expect.poll(focused).toBe(mounted.opener.element());
    expect(mounted.dashboard.selected).toBe('norr');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => mounted.dashboard.selected).toBeNull();
  });

  it('is scrolled to, and the page is not', async () => {
    const long = `${TEXT.slice(0, TEXT.indexOf('“We'))}${'One more line of it.\n\n'.repeat(120)}The end came.\n`;
    const place = {
      ...FEATURES[0],
      properties: { name: 'Norr', statedBy: 'article', excerpts: [{ exact: 'The end came.' }] },
    };
    const mounted = await mount({
      brief: { ...BRIEF, article: { ...ARTICLE, text: long }, features: [place] },
      attributes: { selected: 'norr' },
      width: 1000,
    });
    document.body.style.minHeight = '3000px';
    await button(mounted.within, 'Show in the article').click();
    await expect
      .poll(() => {
        const box = focused()?.getBoundingClientRect() ?? new DOMRect();
        const frame = mounted.host.getBoundingClientRect();
        return box.height > 0 && box.top > frame.top && box.bottom < frame.bottom;
      })
      .toBe(true);
    expect(window.scrollY).toBe(0);
    document.body.style.minHeight = '';
  });
});

describe('the article', () => {
  it('is shown word for word', async () => {
    const mounted = await mount();
    const text = (partsOf(mounted).article.element() as HTMLElement).innerText;
    const words = (value: string) => value.split(/\s+/).filter(Boolean);
    expect(words(text)).toEqual(words(TEXT));
  });

  it('has no headline where the page has that elsewhere, until a passage of it is asked for', async () => {
    const norr = {
      ...FEATURES[0],
      properties: {
        name: 'Norr',
        statedBy: 'article',
        excerpts: [{ exact: 'Ferry Links Norr' }],
        mentions: [
          { exact: 'Norr', prefix: 'Links ' },
          { exact: 'Norr', prefix: 'left ' },
        ],
      },
    };
    const mounted = await mount({ brief: { ...BRIEF, features: [norr] } });
    const { article } = partsOf(mounted);
    const headline = article.getByRole('heading');
    expect(headline.query()).toBeNull();
    // The first that can be seen is the stop of its place.
    const stops = article
      .getByRole('button')
      .elements()
      .filter((one) => (one as HTMLElement).tabIndex === 0);
    expect(stops.map((one) => one.closest('p')?.textContent?.includes(DAWN))).toEqual([true]);
    mounted.dashboard.select('norr');
    await button(mounted.within, 'Show in the article').click();
    await expect.element(headline).toBeVisible();
    await expect.poll(() => focused()?.textContent).toBe('Ferry Links ');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => headline.query()).toBeNull();
  });

  it('names its publisher, and has its phrases as one control each', async () => {
    const mounted = await mount();
    const link = mounted.within.getByRole('link', { name: 'The Island Post' });
    await expect.element(link).toHaveAttribute('href', ARTICLE.url);
    const phrases = partsOf(mounted).article.getByRole('button').elements();
    expect(phrases.map(({ textContent }) => textContent)).toEqual([
      'Norr',
      'Sund',
      'Buoy',
      'Shoals',
    ]);
  });

  it('takes no room where a brief has none', async () => {
    const features = [{ ...FEATURES[0], properties: { name: 'Norr' } }];
    const mounted = await mount({ brief: { type: 'FeatureCollection', features } });
    expect(partsOf(mounted).article.query()).toBeNull();
    await partsOf(mounted).entry('Norr').click();
    await expect.element(partsOf(mounted).heading('Norr')).toBeVisible();
    expect(mounted.within.getByRole('blockquote').query()).toBeNull();
    expect(mounted.within.getByRole('alert').query()).toBeNull();
  });
});
