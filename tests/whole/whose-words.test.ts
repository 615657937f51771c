import { beforeEach, describe, expect, it } from 'vitest';
import { calm, mountKiosk, pass, screenOf } from '../kiosk/mount';
import { ARTICLE, BRIEF, feature, point, TEXT } from '../support/fixture';
import { json, type Mounted, mount, mountNow, prefer, serve } from '../support/mount';
import { button, partsOf } from '../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

const NAMES = 'The ferry left Norr at dawn';
const RELATED = 'It was the first crossing in ten years.';
const BASIS = 'The ferry is built here.';

const NORR = feature('Norr', point(10, 57), {
  excerpts: [{ exact: RELATED }, { exact: NAMES }],
  mentions: [{ exact: 'Norr', prefix: 'left ' }],
});
const YARD = feature('Yard', point(11, 56), {
  statedBy: 'editor',
  excerpts: [{ exact: RELATED }, { exact: NAMES }],
  basis: BASIS,
  description: 'A yard.',
});
const SHAPE = feature('Shape', point(12, 56), {
  statedBy: 'editor',
  approximate: true,
  basis: '40 km east of Norr',
  excerpts: [{ exact: RELATED }],
});
const READ = feature('Harbour', point(9, 56), { excerpts: [{ exact: NAMES }] });
const TALKS = feature('Talks', null, {
  location: 'norr',
  when: '2020-05-03',
  statedBy: 'article',
  description: 'They talked.',
});
const ADDED = feature('Regatta', null, {
  location: 'norr',
  when: '2020-05-01',
  statedBy: 'editor',
  description: 'They raced.',
});
const TOLD = { ...BRIEF, features: [NORR, YARD, SHAPE, READ, TALKS, ADDED] };

const SAYS = /^What the article says/;
const RELATES = 'Passages that the editor relates to this place';

function region(mounted: Mounted, name: string | RegExp) {
  return mounted.within.getByRole('region', { name });
}

function quotesIn(mounted: Mounted, name: string | RegExp): (string | null)[] {
  const found = region(mounted, name).query();
  return [...(found?.querySelectorAll('blockquote') ?? [])].map(({ textContent }) => textContent);
}

describe('in the panel', () => {
  it('what names the place stands apart from what the editor relates to it', async () => {
    const mounted = await mount({ brief: TOLD, attributes: { selected: 'norr' } });
    expect(quotesIn(mounted, SAYS)).toEqual([NAMES]);
    expect(quotesIn(mounted, RELATES)).toEqual([RELATED]);
    await expect.element(mounted.within.getByText('Named in the article')).toBeVisible();
  });

  it('a place that the article never names is under no heading that says it does', async () => {
    const mounted = await mount({ brief: TOLD, attributes: { selected: 'yard' } });
    expect(quotesIn(mounted, SAYS)).toEqual([]);
    expect(quotesIn(mounted, RELATES)).toEqual([RELATED, NAMES]);
    await expect.element(region(mounted, RELATES)).toHaveTextContent(`Editor’s words ${BASIS}`);
  });

  it('a drawn shape tells what it rests on beside its facts, too', async () => {
    const mounted = await mount({ brief: TOLD, attributes: { selected: 'shape' } });
    const reason = region(mounted, 'What the shape rests on');
    await expect.element(reason).toHaveTextContent('Editor’s words 40 km east of Norr');
    await expect.element(region(mounted, RELATES)).toHaveTextContent('40 km east of Norr');
  });

  it('what is said to be the article’s, and is named nowhere, is the editor’s reading', async () => {
    const mounted = await mount({ brief: TOLD, attributes: { selected: 'harbour' } });
    expect(mounted.within.getByText('Named in the article').query()).toBeNull();
    await expect.element(mounted.within.getByText('as the editor reads it')).toBeVisible();
  });

  it('events look like whose they are: date, name and note', async () => {
    const mounted = await mount({ brief: TOLD, attributes: { selected: 'norr' } });
    const words = region(mounted, 'What happened here').element().textContent ?? '';
    const [talks = '', regatta = ''] = words.replaceAll(/\s+/g, ' ').split(/(?=1 May 2020)/);
    // The article gives no 3 May.
    expect(talks).toMatch(/3 May 2020 Editor’s date Talks Editor’s note They talked\./);
    expect(regatta).toMatch(/Editor’s date and addition Regatta Editor’s note They raced\./);
  });
});

it('in the article the passages of the chosen place are told apart', async () => {
  const mounted = await mount({ brief: TOLD, attributes: { selected: 'norr' }, width: 1900 });
  const ground = (words: string) => {
    const marks = partsOf(mounted).article.element().querySelectorAll('mark');
    const mark = [...marks].find(({ textContent }) => textContent?.includes(words));
    if (!mark) throw new Error(`“${words}” is not marked`);
    return getComputedStyle(mark);
  };
  expect(ground('The ferry left').backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
  expect(ground(RELATED).backgroundColor).toBe('rgba(0, 0, 0, 0)');
  expect(ground(RELATED).borderBottomStyle).toBe('dashed');
});

describe('counts tell them apart', () => {
  it.each([
    ['Norr', '1 excerpt, 1 related passage'],
    ['Yard', '2 related passages'],
    ['Shape', '1 related passage'],
  ])('of %s: %s', async (name, count) => {
    const mounted = await mount({ brief: TOLD });
    await expect
      .element(partsOf(mounted).entry(name))
      .toHaveAccessibleName(new RegExp(`${count}$`));
    await partsOf(mounted).entry(name).click();
    await expect.element(partsOf(mounted).status).toHaveTextContent(`${name}, ${count}`);
  });
});

it('the timeline says whose each date and each entry is', async () => {
  const mounted = await mount({ brief: TOLD });
  const moments = partsOf(mounted).timeline.getByRole('listitem').elements();
  const words = moments.map(({ textContent }) => textContent?.replaceAll(/\s+/g, ' ').trim());
  expect(words).toEqual([
    '1 May 2020 Regatta Norraddition and editor’s date',
    '2 May 2020 Article published',
    '3 May 2020 Talks Norreditor’s date',
  ]);
});

describe('on the kiosk’s card', () => {
  beforeEach(calm);

  it('a related passage says that it is one, and why', async () => {
    const mounted = await mountKiosk({ brief: TOLD, times: { attract: '10', stay: '5' } });
    const { card } = screenOf(mounted);
    await pass(10);
    await expect.element(card.getByRole('heading', { name: 'Norr' })).toBeVisible();
    expect(card.getByRole('blockquote').element().textContent).toBe(NAMES);
    expect(card.getByText(RELATES).query()).toBeNull();
    await pass(5);
    await expect.element(card.getByRole('heading', { name: 'Yard' })).toBeVisible();
    await expect.element(card.getByText(RELATES)).toBeVisible();
    await expect.element(card.getByText(BASIS)).toBeVisible();
  });
});

describe('a quote', () => {
  it('keeps its paragraphs and its spaces for the eye, and its characters', async () => {
    const exact = 'at dawn.  Nobody saw it.\n\nIt was Norr';
    const article = { ...ARTICLE, text: `A ferry left ${exact} that they saw.\n` };
    const place = feature('Norr', point(10, 57), { excerpts: [{ exact }] });
    const mounted = await mount({
      brief: { ...BRIEF, article, features: [place] },
      attributes: { selected: 'norr' },
    });
    const quote = mounted.within.getByRole('blockquote').element() as HTMLElement;
    expect(quote.textContent).toBe(exact);
    expect(quote.innerText.trim()).toBe(exact);
    const style = getComputedStyle(quote.querySelector('p') ?? quote);
    expect([style.textTransform, style.fontVariantCaps]).toEqual(['none', 'normal']);
  });

  it('is of the new brief at once, where one takes the old one’s place under an open panel', async () => {
    const mounted = await mount({ brief: TOLD, attributes: { selected: 'norr' } });
    const text = TEXT.replace(NAMES, 'The ferry left Norr at noon');
    const norr = feature('Norr', point(10, 57), {
      excerpts: [{ exact: 'The ferry left Norr at noon' }],
    });
    mounted.dashboard.brief = { ...BRIEF, article: { ...ARTICLE, text }, features: [norr] };
    await mounted.dashboard.updateComplete;
    const quotes = mounted.within.getByRole('blockquote').elements();
    expect(quotes.map(({ textContent }) => textContent)).toEqual(['The ferry left Norr at noon']);
  });

  it('is of the last of places that are chosen in quick succession', async () => {
    const mounted = await mount({ brief: TOLD });
    for (const id of ['norr', 'yard', 'harbour', 'shape', 'harbour']) mounted.dashboard.select(id);
    await mounted.dashboard.updateComplete;
    await expect.element(partsOf(mounted).heading('Harbour')).toBeVisible();
    const quotes = mounted.within.getByRole('blockquote').elements();
    expect(quotes.map(({ textContent }) => textContent)).toEqual([NAMES]);
    await expect.element(partsOf(mounted).status).toHaveTextContent(/^Harbour, /);
  });

  it('of an article with another digest says that the article has changed', async () => {
    const article = { title: ARTICLE.title, href: '/altered.txt', sha256: '0'.repeat(64) };
    serve({
      '/altered.geojson': () => json({ ...TOLD, article }),
      '/altered.txt': () => new Response(TEXT),
    });
    const mounted = mountNow({
      src: '/altered.geojson',
      attributes: { selected: 'norr' },
      width: 1000,
    });
    const panel = mounted.within.getByText(
      'The article has changed since this map was made. It is quoted as it is now.',
    );
    await expect.element(panel).toBeVisible();
    const notice = mounted.within.getByText('The article has changed since this map was made', {
      exact: true,
    });
    await expect.element(notice).toBeVisible();
    await button(mounted.within, 'Article').click();
    await expect
      .element(
        mounted.within.getByText('The article has changed since this map was made.', {
          exact: true,
        }),
      )
      .toBeVisible();
  });
});
