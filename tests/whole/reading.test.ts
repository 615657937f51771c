import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ARTICLE, BRIEF, DAWN, FEATURES, FIRST, point, TEXT } from '../support/fixture';
import { focused, mount, prefer } from '../support/mount';
import { button, partsOf } from '../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

describe('the panel', () => {
  it('quotes the article character for character, in its language and with its address', async () => {
    const mounted = await mount({ attributes: { selected: 'norr' } });
    const quotes = mounted.within.getByRole('blockquote').elements();
    expect(quotes.map(({ textContent }) => textContent)).toEqual([DAWN, FIRST]);
    for (const quote of quotes) {
      expect(quote.getAttribute('lang')).toBe('en-GB');
      expect(quote.getAttribute('cite')).toBe(ARTICLE.url);
    }
  });

  it('keeps quotation marks, dashes and white space as they were written', async () => {
    const exact = '“We  waited,”\tsaid –\u00a0“the keeper”';
    const article = { title: 'A', text: `A\n\nOnce ${exact} and again.\n` };
    const place = {
      ...FEATURES[0],
      properties: { name: 'Norr', statedBy: 'article', excerpts: [{ exact }] },
    };
    const mounted = await mount({
      brief: { ...BRIEF, article, features: [place] },
      attributes: { selected: 'norr' },
    });
    const quote = mounted.within.getByRole('blockquote').element();
    expect(quote.textContent).toBe(exact);
    // In no language that anybody knows, which is not the one around it.
    expect(quote.getAttribute('lang')).toBe('');
    expect(quote.hasAttribute('cite')).toBe(false);
  });

  it('tells the editor’s words from the article’s', async () => {
    const mounted = await mount({ attributes: { selected: 'buoy' } });
    await expect.element(mounted.within.getByText('Editor’s addition').first()).toBeVisible();
    const note = mounted.within.getByRole('region', { name: 'Editor’s note' });
    await expect.element(note).toHaveTextContent('Where both circles meet.');
    expect(mounted.within.getByRole('blockquote').query()).toBeNull();
    mounted.dashboard.select('norr');
    await expect.element(mounted.within.getByText('Named in the article')).toBeVisible();
    expect(note.query()).toBeNull();
  });

  it('gives distances, position with its uncertainty, events with who dated them, and sources', async () => {
    const mounted = await mount({ attributes: { selected: 'norr' } });
    const region = (name: string) => mounted.within.getByRole('region', { name });
    // Great circle from 57 N 10 E to 55 N 14 E.
    await expect.element(region('Distance to')).toHaveTextContent(/Sund\s*33\d km/);
    await expect
      .element(region('Position'))
      .toHaveTextContent(/57\.\d*° N, 10\.\d*° E, within 2 km/);
    await expect.element(region('What happened here')).toHaveTextContent(/2010.*Editor’s date/s);
    mounted.dashboard.select('sund');
    const source = region('Sources').getByRole('link', { name: 'Gazetteer' });
    await expect.element(source).toHaveAttribute('href', 'https://gazetteer.example/sund');
    await expect.element(region('What happened here')).toHaveTextContent(/First crossing/);
    await expect.element(region('What happened here')).not.toHaveTextContent('Editor’s date');
  });
});

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

  it('is not missed where a brief has none', async () => {
    const features = [{ ...FEATURES[0], properties: { name: 'Norr' } }];
    const mounted = await mount({ brief: { type: 'FeatureCollection', features } });
    expect(partsOf(mounted).article.query()).toBeNull();
    await partsOf(mounted).entry('Norr').click();
    await expect.element(partsOf(mounted).heading('Norr')).toBeVisible();
    expect(mounted.within.getByRole('blockquote').query()).toBeNull();
    expect(mounted.within.getByRole('alert').query()).toBeNull();
  });
});

describe('topics', () => {
  const names = (list: { elements(): Element[] }) =>
    list.elements().map((element) => element.textContent?.match(/Norr|Sund|Shoals|Buoy/)?.[0]);

  it('filter the list and the map, highlight their passages, and are cleared', async () => {
    const mounted = await mount();
    const { topics, places, marks, article, status } = partsOf(mounted);
    const travel = topics.getByRole('button', { name: 'Travel' });
    const shown = () => names(places.getByRole('button'));
    const mapped = () => names(marks.getByRole('button'));
    expect(shown()).toEqual(['Norr', 'Sund', 'Shoals', 'Buoy']);
    await travel.click();
    await expect.element(travel).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(shown).toEqual(['Norr', 'Sund']);
    await expect.poll(() => mapped().sort()).toEqual(['Norr', 'Sund']);
    await expect.element(status).toHaveTextContent('2 of 4 places');
    const lit = article.element().querySelectorAll('mark');
    const words = [...lit].map(({ textContent }) => textContent).join('|');
    for (const word of ['dawn', 'noon', 'first crossing']) expect(words).toContain(word);
    expect(words).not.toContain('Fishermen');
    const clear = button(topics, 'All topics');
    await clear.click();
    await expect.poll(shown).toEqual(['Norr', 'Sund', 'Shoals', 'Buoy']);
    await expect.poll(mapped).toContain('Shoals');
    await expect.element(clear).toHaveAttribute('aria-pressed', 'true');
    await expect.element(travel).toHaveAttribute('aria-pressed', 'false');
    await expect.poll(focused).toBe(clear.element());
  });

  it('together show what has any of them', async () => {
    const mounted = await mount();
    const { topics, places } = partsOf(mounted);
    await topics.getByRole('button', { name: 'Travel' }).click();
    await topics.getByRole('button', { name: 'Weather' }).click();
    await expect.poll(() => names(places.getByRole('button'))).toHaveLength(4);
  });

  it('do not hide a place that is chosen, in the list or on the map', async () => {
    const mounted = await mount();
    const { topics, phrase, entry, mark } = partsOf(mounted);
    await topics.getByRole('button', { name: 'Travel' }).click();
    await expect.poll(() => entry('Shoals').query()).toBeNull();
    await phrase('Shoals').click();
    await expect.element(entry('Shoals')).toHaveAttribute('aria-current', 'true');
    await expect.element(mark('Shoals')).toHaveAttribute('aria-current', 'true');
    await button(mounted.within, 'Close').click();
    await expect.poll(() => entry('Shoals').query()).toBeNull();
    await expect.poll(() => mark('Shoals').query()).toBeNull();
  });

  it('with nothing left say so', async () => {
    const topics = { none: { label: 'Nobody' } };
    const features = [{ ...FEATURES[0], properties: { name: 'Norr', statedBy: 'article' } }];
    const mounted = await mount({ brief: { ...BRIEF, topics, features } });
    await button(partsOf(mounted).topics, 'Nobody').click();
    await expect.element(mounted.within.getByText('No place here fits the filter.')).toBeVisible();
  });
});

describe('the timeline', () => {
  it('has what is dated, in order, with who dated it', async () => {
    const mounted = await mount();
    const moments = partsOf(mounted).timeline.getByRole('listitem').elements();
    const words = moments.map(({ textContent }) => textContent?.replaceAll(/\s+/g, ' ').trim());
    expect(words).toHaveLength(3);
    expect(words[0]).toMatch(/^2010 Old crossing.*Norr.*editor’s date$/);
    expect(words[1]).toMatch(/2020 First crossing.*Sund.*date from the article$/);
    expect(words[2]).toMatch(/2020 Article published$/);
  });

  it('filters by a span of time that is never empty, and shows everything again', async () => {
    const mounted = await mount();
    const { places } = partsOf(mounted);
    const shown = () => places.getByRole('button').elements().length;
    const from = mounted.within.getByRole('combobox', { name: 'From' });
    const to = mounted.within.getByRole('combobox', { name: 'to' });
    const options = [...(from.element() as HTMLSelectElement).options].map(({ value }) => value);
    await userEvent.selectOptions(from, options.at(-2) ?? '');
    await expect.poll(shown).toBe(1);
    await expect.element(partsOf(mounted).entry('Sund')).toBeVisible();
    await userEvent.selectOptions(to, options[0] ?? '');
    await expect.poll(() => (from.element() as HTMLSelectElement).value).toBe(options[0]);
    await expect.element(partsOf(mounted).entry('Norr')).toBeVisible();
    await userEvent.selectOptions(to, options.at(-1) ?? '');
    await expect.poll(shown).toBe(4);
  });
});

describe('a place without a position', () => {
  it('is in the list, and says that it is not on the map', async () => {
    const features = [
      ...FEATURES,
      { type: 'Feature', id: 'rumour', geometry: null, properties: { name: 'Rumour' } },
    ];
    const mounted = await mount({ brief: { ...BRIEF, features } });
    const entry = partsOf(mounted).entry('Rumour');
    await expect.element(entry).toHaveTextContent('not on the map');
    await entry.click();
    await expect.element(partsOf(mounted).heading('Rumour')).toBeVisible();
  });

  it('is not one at latitude 0 or longitude 0', async () => {
    const places: [string, number, number][] = [
      ['Equator', 30, 0],
      ['Meridian', 0, 30],
      ['Both', 0, 0],
    ];
    const features = places.map(([name, x, y]) => ({
      type: 'Feature',
      id: name,
      geometry: point(x, y),
      properties: { name },
    }));
    const mounted = await mount({ brief: { type: 'FeatureCollection', features } });
    const { mark, entry } = partsOf(mounted);
    const at = (name: string) => mark(name).element().getBoundingClientRect();
    for (const [name] of places) {
      await expect.element(mark(name)).toBeVisible();
      await expect.element(entry(name)).not.toHaveTextContent('not on the map');
    }
    expect(at('Both').x).toBeCloseTo(at('Meridian').x, 0);
    expect(at('Both').y).toBeCloseTo(at('Equator').y, 0);
    expect(at('Equator').x).toBeGreaterThan(at('Both').x);
    expect(at('Meridian').y).toBeLessThan(at('Both').y);
  });
});
