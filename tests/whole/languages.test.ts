import { describe, expect, it, onTestFinished } from 'vitest';
import { ARTICLE, BRIEF, FEATURES, feature, point, TEXT, TITLE } from '../support/fixture';
import { type Mounted, mount } from '../support/mount';

const ARABIC_TITLE = 'قمة في المطار';
const ARABIC_QUOTE = 'NASA قالت: «وصل الرئيس إلى مطار سونان».';
const ARABIC = {
  type: 'FeatureCollection',
  bbox: [2, 52, 18, 59],
  topics: { talks: { label: 'محادثات' } },
  kinds: { port: { label: 'ميناء' } },
  article: {
    title: ARABIC_TITLE,
    text: `${ARABIC_TITLE}\n\n${ARABIC_QUOTE} ثم غادر.\n\nEnglish words.\n`,
    lang: 'ar-EG',
    published: '2023-09-13',
    publisher: 'صحيفة الميناء',
    url: 'https://post.example/ar',
  },
  features: [
    feature('مطار Sunan (FNJ)', point(10, 57), {
      id: 'sunan',
      kind: 'port',
      excerpts: [{ exact: ARABIC_QUOTE }],
      mentions: [{ exact: 'مطار سونان' }],
      description: 'هنا هبطت الطائرة.',
      topics: ['talks'],
      distancesTo: ['بيونغ-يانغ'],
      when: '2023-09-13T11:43+09:00',
      sources: [{ name: 'ويكيبيديا.' }, { name: 'OurAirports.' }],
    }),
    feature('بيونغ يانغ', point(14, 55), { kind: 'capital' }),
  ],
};

function page(attributes: Readonly<Record<string, string>>): void {
  const root = document.documentElement;
  const before = Object.keys(attributes).map((name) => [name, root.getAttribute(name)] as const);
  for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, value);
  onTestFinished(() => {
    for (const [name, value] of before) {
      if (value === null) root.removeAttribute(name);
      else root.setAttribute(name, value);
    }
  });
}

/** The text nodes of an element and all of its shadow trees, with what each is said to be written in. */
function* said(node: Node, lang: string): Generator<{ text: string; lang: string; at: Text }> {
  if (node instanceof Text) {
    if (/\p{L}/u.test(node.data)) yield { text: node.data.trim(), lang, at: node };
    return;
  }
  if (node instanceof HTMLStyleElement || node instanceof HTMLSlotElement) return;
  const own = node instanceof Element ? (node.getAttribute('lang') ?? lang) : lang;
  const inside = node instanceof Element ? (node.shadowRoot?.childNodes ?? []) : [];
  for (const child of [...inside, ...node.childNodes]) yield* said(child, own);
}

function words({ dashboard }: Mounted) {
  return [...said(dashboard, document.documentElement.lang)];
}

/** From left to right, where each of these words stands in its line. */
function lefts(element: Element, ...parts: readonly string[]): readonly number[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return parts.map((part) => {
    const node = nodes.find(({ data }) => data.includes(part));
    if (!node) throw new Error(`No “${part}” in “${element.textContent}”`);
    const range = document.createRange();
    range.setStart(node, node.data.indexOf(part));
    range.setEnd(node, node.data.indexOf(part) + part.length);
    return range.getBoundingClientRect().left;
  });
}

describe('the language that words claim', () => {
  it('is English for ours in a page that is not', async () => {
    page({ lang: 'sw' });
    const mounted = await mount({ attributes: { selected: 'norr' } });
    const theirs = words(mounted).filter(({ lang }) => lang === 'sw');
    expect(theirs.map(({ text }) => text)).toEqual([]);
    const ours = words(mounted).filter(({ lang }) => lang === 'en');
    expect(ours.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['What the article says', 'Distance to', 'Places']),
    );
  });

  it('is the article’s for its words, and none for the editor’s', async () => {
    page({ lang: 'sw' });
    const mounted = await mount({ brief: ARABIC, attributes: { selected: 'مطار-sunan-(fnj)' } });
    const langOf = (part: string) =>
      new Set(words(mounted).flatMap(({ text, lang }) => (text.includes(part) ? lang : [])));
    expect(langOf('وصل الرئيس')).toEqual(new Set(['ar-EG']));
    expect(langOf(ARABIC_TITLE)).toEqual(new Set(['ar-EG']));
    for (const editors of ['مطار Sunan', 'هنا هبطت', 'ويكيبيديا', 'محادثات', 'ميناء', 'صحيفة']) {
      expect(langOf(editors), editors).toEqual(new Set(['']));
    }
  });

  it('is nobody’s where the article does not say it', async () => {
    page({ lang: 'sw' });
    const article = { title: TITLE, text: TEXT };
    const mounted = await mount({ brief: { ...BRIEF, article }, attributes: { selected: 'norr' } });
    const quoted = words(mounted).filter(({ text }) => text.includes('left Norr at dawn'));
    expect(new Set(quoted.map(({ lang }) => lang))).toEqual(new Set(['']));
  });

  it('gives Chinese characters the forms of the article’s language, in the list and on the map', async () => {
    const article = { ...ARTICLE, lang: 'ja' };
    const features = [feature('東京', point(10, 57)), feature('Norr', point(14, 55))];
    const mounted = await mount({ brief: { ...BRIEF, article, features } });
    const langs = (name: string) =>
      new Set(words(mounted).flatMap(({ text, lang }) => (text === name ? lang : [])));
    await expect.poll(() => langs('東京')).toEqual(new Set(['ja']));
    expect(langs('Norr')).not.toContain('ja');
  });
});

describe('a brief that reads from right to left, in a page that does not', () => {
  const open = () => mount({ brief: ARABIC, attributes: { selected: 'مطار-sunan-(fnj)' } });

  it('has the quotation mark where its reader begins', async () => {
    const { within } = await open();
    const quote = within.getByRole('blockquote').element();
    expect(getComputedStyle(quote).direction).toBe('rtl');
    const [first = 0, last = 0] = lefts(quote, 'NASA', 'قالت');
    expect(first).toBeGreaterThan(last);
  });

  it('keeps full stops at the end of what they end', async () => {
    const { within } = await open();
    for (const [name, last] of [
      ['ويكيبيديا.', 'ا'],
      ['OurAirports.', 's'],
    ] as const) {
      const item = within.getByRole('listitem').filter({ hasText: name }).last().element();
      const [letter = 0, stop = 0] = lefts(item, `${last}.`, '.');
      const isRight = stop > letter;
      expect(isRight, name).toBe(name.startsWith('O'));
    }
  });

  it('goes on to the left, in a page that does too', async () => {
    page({ dir: 'rtl', lang: 'fa' });
    const { within } = await open();
    const [back, on] = ['Previous place', 'Next place'].map((name) =>
      within.getByRole('button', { name }).element().getBoundingClientRect(),
    );
    expect(on?.right).toBeLessThanOrEqual(back?.left ?? 0);
  });

  it('counts from one to many', async () => {
    const { within } = await open();
    const [one = 0, of = 0] = lefts(within.getByText('1 of 2').element(), '1', 'of');
    expect(one).toBeLessThan(of);
  });

  it('sets names apart in what is only heard', async () => {
    const mounted = await open();
    await expect
      .element(mounted.within.getByRole('button', { name: 'Next place: \u2068بيونغ يانغ\u2069' }))
      .toBeVisible();
    mounted.dashboard.select('بيونغ-يانغ');
    await expect
      .poll(() => mounted.within.getByRole('status').first().element().textContent)
      .toContain('\u2068بيونغ يانغ\u2069, no excerpts');
  });

  it('reads a paragraph in another language in that one’s direction', async () => {
    const { within } = await mount({ brief: ARABIC });
    const english = within.getByRole('article').getByText('English words.').element();
    expect(getComputedStyle(english).direction).toBe('ltr');
    expect(getComputedStyle(within.getByRole('article').element()).direction).toBe('rtl');
  });

  it('writes dates and distances as Arabic does', async () => {
    const { within } = await open();
    const date = within.getByText('١٣ سبتمبر ٢٠٢٣').first();
    await expect.element(date).toBeVisible();
    const [day = 0, month = 0, year = 0] = lefts(date.element(), '١٣', 'سبتمبر', '٢٠٢٣');
    expect(day).toBeGreaterThan(month);
    expect(month).toBeGreaterThan(year);
    await expect.element(within.getByText(/[٠-٩]+ كم/).first()).toBeVisible();
  });
});

describe('an English brief in a page that reads from right to left', () => {
  it('keeps its dates, counts and distances whole', async () => {
    page({ dir: 'rtl', lang: 'fa' });
    const mounted = await mount({ attributes: { selected: 'norr' } });
    const whole = [
      ['2 May 2020', '2', 'May', '2020'],
      ['1 of 4', '1', 'of', '4'],
      ['57.00° N, 10.00° E, within 2 km', '57.00', 'N,', '10.00', 'E', '2', 'km'],
    ] as const;
    for (const [text, ...parts] of whole) {
      const element = mounted.within.getByText(text, { exact: true }).first();
      await expect.element(element).toBeVisible();
      const at = lefts(element.element(), ...parts);
      expect(at, text).toEqual(at.toSorted((a, b) => a - b));
    }
  });

  it('hangs its quotation marks on the left', async () => {
    page({ dir: 'rtl', lang: 'fa' });
    const { within } = await mount({ attributes: { selected: 'norr' } });
    const quote = within.getByRole('blockquote').first().element();
    expect(getComputedStyle(quote).direction).toBe('ltr');
  });
});

describe('quotation marks', () => {
  const quoted = async (exact: string, lang = 'en') => {
    const article = { ...ARTICLE, lang, text: `${TITLE}\n\nOnce ${exact} and again.\n` };
    const features = [feature('Norr', point(10, 57), { excerpts: [{ exact }] })];
    const { within } = await mount({
      brief: { ...BRIEF, article, features },
      attributes: { selected: 'norr' },
    });
    const paragraph = within.getByRole('blockquote').element().querySelector('p');
    if (!paragraph) throw new Error('Nothing is quoted');
    return paragraph;
  };
  const marks = async (exact: string) => getComputedStyle(await quoted(exact), '::before').content;

  it.each(['“We waited”', '« Nous attendons »', '„Wir warten“', '「待った」'])(
    'are not put around a quotation that has its own: %s',
    async (exact) => {
      expect(await marks(exact)).toBe('none');
    },
  );

  it.each(['en', 'fr', 'nl', 'ja', 'ru', 'ar'])(
    'hang outside the words, which begin as far to the side as their next line: %s',
    async (lang) => {
      const word = lang === 'ar' ? 'انتظرنا العبّارة ' : 'We waited for the ferry ';
      const range = document.createRange();
      range.selectNodeContents(await quoted(word.repeat(12).trim(), lang));
      const begins = new Map<number, number>();
      for (const { top, left, right } of range.getClientRects()) {
        const side = lang === 'ar' ? -right : left;
        begins.set(top, Math.min(Math.round(side), begins.get(top) ?? Number.POSITIVE_INFINITY));
      }
      expect(begins.size).toBeGreaterThan(2);
      expect(new Set(begins.values()).size).toBe(1);
    },
  );

  it.each(['We waited', '“a” and “b”', '“We waited,” said the keeper'])(
    'are put around any other words: %s',
    async (exact) => {
      expect(await marks(exact)).toBe('open-quote');
    },
  );
});

it.each(['xx', 'en_US', '', '*'])('a wrong language (%j) costs readers nothing', async (lang) => {
  const { dashboard, within } = await mount({
    brief: { ...BRIEF, article: { ...ARTICLE, lang }, features: FEATURES },
  });
  await expect.element(within.getByText('2 May 2020').first()).toBeVisible();
  expect(within.getByText(/could not be shown/).query()).toBeNull();
  expect(dashboard.issues.every(({ severity }) => severity === 'warning')).toBe(true);
});
