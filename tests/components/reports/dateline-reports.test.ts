import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type Mounted, mount, prefer } from '../../support/mount';
import { BADA, BUOY_KO, CAPTAIN_AR, DAWN_AR, REPORTS } from '../../support/reports';
import { button, partsOf } from '../../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

const open = (attributes: Record<string, string> = {}, width = 1200) =>
  mount({ brief: REPORTS, attributes: { lang: 'en', ...attributes }, width });

const namesIn = (list: { elements(): Element[] }) =>
  list.elements().map((element) => element.textContent?.match(/Norr|Sund|Shoals|Buoy|Beacon/)?.[0]);

/** What a report says of the chosen place. */
const account = ({ within }: Mounted, name: RegExp) => within.getByRole('region', { name });

describe('reports', () => {
  it('are switched on and off in the list, on the map, in the timeline, in panel and article', async () => {
    const mounted = await open();
    const { places, marks, timeline } = partsOf(mounted);
    const chips = mounted.within.getByRole('group', { name: 'Reports', exact: true });
    const bada = chips.getByRole('button', { name: '바다신문' });
    await bada.click();
    await expect.element(bada).toHaveAttribute('aria-pressed', 'true');
    // The Beacon is the editor's, and no report's.
    await expect
      .poll(() => namesIn(places.getByRole('button')))
      .toEqual(['Norr', 'Sund', 'Buoy', 'Beacon']);
    await expect
      .poll(() => namesIn(marks.getByRole('button')).sort())
      .toEqual(['Beacon', 'Buoy', 'Norr', 'Sund']);
    const kept = timeline.element().querySelectorAll('.moment:not([data-outside])');
    expect([...kept].map(({ textContent }) => textContent).join()).not.toContain('Island Post');
    await expect
      .element(mounted.within.getByRole('heading', { level: 1 }))
      .toHaveTextContent('연락선, 열 해 만에 다시 뜨다');
    await expect.element(partsOf(mounted).article).toHaveAttribute('lang', 'ko');
    await button(chips, 'All reports').click();
    await expect.poll(() => namesIn(places.getByRole('button'))).toHaveLength(5);
  });

  it('are told apart at a place, and silent ones are named', async () => {
    const mounted = await open({ selected: 'shoals' });
    await expect.element(account(mounted, /The Island Post 2 May 2020 · English/)).toBeVisible();
    const bahr = account(mounted, /وكالة البحر 3 May 2020 · العربية/);
    await expect.element(bahr.getByRole('figure')).toHaveAttribute('dir', 'rtl');
    await expect
      .element(mounted.within.getByText('바다신문 says nothing of this place.'))
      .toBeVisible();
    mounted.dashboard.select('buoy');
    const only = account(mounted, /바다신문/);
    await expect.element(only.getByRole('blockquote')).toHaveTextContent(BUOY_KO);
    await expect.element(only).toHaveTextContent('Only this report');
  });

  it('stand in the order of the brief, or by date', async () => {
    const mounted = await open({ selected: 'norr' });
    const langs = () =>
      mounted.within
        .getByRole('blockquote')
        .elements()
        .map((quote) => quote.getAttribute('lang'));
    await expect.poll(langs).toEqual(['en-GB', 'ar', 'ar', 'ko']);
    mounted.dashboard.order = 'date';
    await expect.poll(langs).toEqual(['ko', 'en-GB', 'ar', 'ar']);
  });

  it('are opened at the right words, and by tabs with the arrow keys', async () => {
    const mounted = await open({ selected: 'norr' }, 1500);
    const bahr = account(mounted, /وكالة البحر/);
    await button(bahr, 'Show in the article').nth(1).click();
    const { article } = partsOf(mounted);
    await expect.element(article).toHaveAttribute('lang', 'ar');
    await expect.element(article).toHaveAttribute('dir', 'rtl');
    await expect
      .poll(() => article.element().querySelector('mark.passage')?.textContent)
      .toBe(CAPTAIN_AR);
    const tab = mounted.within.getByRole('tab', { selected: true });
    await expect.element(tab).toHaveTextContent('وكالة البحر');
    tab.element().focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(article).toHaveAttribute('lang', 'ko');
    await expect.element(mounted.within.getByRole('tabpanel', { name: /바다신문/ })).toBeVisible();
    const words = (text: string) => text.split(/\s+/).filter(Boolean);
    const { innerText } = article.element() as HTMLElement;
    expect(words(innerText)).toEqual(words(BADA));
  });

  it('have tabs that are told by whole words: a language is on one line, and begins where the name does', async () => {
    const named = (publisher: string, lang: string) => ({
      title: 'Ship',
      text: 'A ship.',
      lang,
      publisher,
    });
    const mounted = await mount({
      brief: {
        ...REPORTS,
        features: [],
        articles: {
          ship: named('Dateline, the ship', 'en'),
          bergers: named('Dateline, de bergers', 'nl'),
          owner: named('Dateline 船主の側', 'ja'),
        },
      },
      width: 610,
      attributes: { lang: 'en' },
    });
    const tabs = mounted.within.getByRole('tab');
    await expect.poll(() => tabs.elements().length).toBe(3);
    for (const tab of tabs.elements()) {
      const [name, language] = [...tab.querySelectorAll('bdi')].map((part) =>
        part.getClientRects(),
      );
      if (!name?.[0] || !language?.[0]) continue;
      expect(language.length, tab.textContent ?? '').toBe(1);
      if (language[0].top >= name[0].bottom - 1)
        expect(language[0].left).toBeCloseTo(name[0].left, 0);
    }
  });

  it('are counted in what is announced, as far as they are on', async () => {
    const mounted = await open();
    mounted.dashboard.store.setArticles(['bahr']);
    mounted.dashboard.select('norr');
    await expect
      .element(partsOf(mounted).status)
      .toHaveTextContent('Norr, 1 excerpt, 1 related passage');
    const quotes = mounted.within.getByRole('blockquote').elements();
    expect(quotes.map(({ textContent }) => textContent)).toEqual([DAWN_AR, CAPTAIN_AR]);
  });
});
