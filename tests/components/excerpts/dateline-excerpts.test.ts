import { beforeEach, describe, expect, it } from 'vitest';
import { AGREED, ARTICLE, BRIEF, DAWN, FEATURES, FIRST, NOON } from '../../support/fixture';
import { mount, prefer } from '../../support/mount';
import { button, partsOf } from '../../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

describe('before a choice', () => {
  it('gives the passages in which the places come in, each a way to its place', async () => {
    const mounted = await mount({ width: 1900 });
    const ways = mounted.within.getByRole('region', { name: 'Where the places come in' });
    await expect.element(ways).toBeVisible();
    expect(
      ways
        .getByRole('blockquote')
        .elements()
        .map(({ textContent }) => textContent),
    ).toEqual([DAWN, NOON, AGREED]);
    await expect
      .element(mounted.within.getByText('3 places from the article, 1 added by the editor'))
      .toBeVisible();
    await ways.getByRole('button', { name: 'Sund' }).click();
    await expect.element(partsOf(mounted).heading('Sund')).toBeVisible();
    expect(ways.query()).toBeNull();
  });

  it('does not ask for a choice where there is no place', async () => {
    const brief = { type: 'FeatureCollection', features: [] };
    const { within } = await mount({ brief, width: 1900 });
    const details = within.getByRole('region', { name: 'Details' });
    await expect.element(details.getByText('There are no places in this file.')).toBeVisible();
    expect(within.getByText(/Choose a place/).query()).toBeNull();
  });

  it('gives those of the chosen topic', async () => {
    const mounted = await mount({ width: 1900 });
    await button(partsOf(mounted).topics, 'Weather').click();
    const ways = mounted.within.getByRole('region', { name: 'Where the places come in' });
    await expect
      .poll(() =>
        ways
          .getByRole('blockquote')
          .elements()
          .map(({ textContent }) => textContent),
      )
      .toEqual([NOON, AGREED]);
  });
});

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

  it('says nothing of the last place beside the name of another, in no frame', async () => {
    const mounted = await mount({ attributes: { selected: 'norr' } });
    const panel = mounted.dashboard.renderRoot.querySelector('dateline-excerpts')?.renderRoot;
    const seen = () => {
      const facts = panel?.querySelector('[part=facts]');
      return facts?.checkVisibility({ visibilityProperty: true }) ? facts.textContent : '';
    };
    await expect.poll(seen).toContain('within 2 km');
    mounted.dashboard.select('sund');
    for (let frame = 0; frame < 6; frame++) {
      await new Promise(requestAnimationFrame);
      if (panel?.querySelector('h2')?.textContent?.includes('Sund'))
        expect(seen()).not.toContain('within 2 km');
    }
    await expect.poll(seen).toContain('First crossing');
  });
});
