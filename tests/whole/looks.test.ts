import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { ARTICLE, BRIEF, box, feature, point, TEXT } from '../support/fixture';
import { type Mounted, mount, prefer } from '../support/mount';
import { button, partsOf } from '../support/ways';

beforeEach(async () => {
  await page.viewport(1440, 900);
  await prefer({ 'prefers-reduced-motion': 'reduce' });
});

/** As long as names of launch sites are; on the map it takes two lines, and the first has hardly room to spare. */
const LONG = 'Sohae Satellite Launching Station';
const RELATED = 'It was the first crossing in ten years.';
const brief = {
  ...BRIEF,
  features: [
    feature('Norr', point(10, 57), {
      excerpts: [{ exact: 'The ferry left Norr at dawn' }, { exact: RELATED }],
      mentions: [{ exact: 'Norr', prefix: 'left ' }],
    }),
    feature(LONG, point(11, 54), { statedBy: 'editor', excerpts: [{ exact: RELATED }] }),
    feature('Shoals', box(4, 54, 8, 56), { kind: 'sea-area', statedBy: 'editor' }),
    ...['first', 'second', 'third', 'fourth'].map((which, at) =>
      feature(`The ${which} launch failed once more`, null, {
        location: LONG.toLowerCase().replaceAll(' ', '-'),
        statedBy: 'editor',
        when: `2023-0${at + 5}-13T11:43+09:00/2023-0${at + 5}-13T11:53+09:00`,
      }),
    ),
  ],
};

/** The words of an element, as they stand in lines. */
function linesOf(element: Element): string {
  const range = document.createRange();
  range.selectNodeContents(element);
  const rects = [...range.getClientRects()];
  return rects.map(({ width, height }) => `${Math.round(width)} × ${Math.round(height)}`).join();
}

function nameIn(element: Element, name: string): Element {
  const found = [...element.querySelectorAll('*')].find(
    ({ textContent, children }) => children.length === 0 && textContent === name,
  );
  if (!found) throw new Error(`No “${name}” in “${element.textContent}”`);
  return found;
}

it('a highlighted name on the map breaks where it did', async () => {
  const mounted = await mount({ brief, width: 1440, height: 860 });
  const name = nameIn(partsOf(mounted).mark(LONG).element(), LONG);
  const before = linesOf(name);
  expect(before).toContain(',');
  const { store } = mounted.dashboard;
  const id = store.state.brief?.places.find((place) => place.name === LONG)?.id ?? null;
  const lines = async () => {
    // Again each time: a pointer that a test before left on the page highlights what comes under it.
    store.highlight(id);
    await mounted.dashboard.updateComplete;
    const mark = partsOf(mounted).mark(LONG).element();
    return mark.hasAttribute('data-highlighted') ? linesOf(name) : 'not highlighted';
  };
  await expect.poll(lines).toBe(before);
});

it.each([1440, 1900])('a moment is seen whole beside the map at %i px', async (width) => {
  await page.viewport(width, 900);
  const mounted = await mount({ brief, width, height: 900 });
  const region = mounted.within.getByRole('region', { name: 'Timeline' }).element();
  await expect.element(partsOf(mounted).timeline).toHaveTextContent('failed once more');
  expect(region.scrollHeight).toBeLessThanOrEqual(region.clientHeight);
});

it('in the narrow column a count leaves a name its room', async () => {
  const mounted = await mount({ brief, width: 1440, height: 860 });
  const entry = partsOf(mounted).entry('Norr').element();
  const alone = partsOf(mounted).entry('Shoals').element();
  expect(entry.getBoundingClientRect().height).toBeLessThanOrEqual(
    alone.getBoundingClientRect().height + 1,
  );
  // Of the room, not of the words: they break elsewhere in each typeface.
  const room = nameIn(partsOf(mounted).entry(LONG).element(), LONG).parentElement;
  await expect.poll(() => room?.getBoundingClientRect().width).toBeGreaterThan(160);
});

describe('without any date', () => {
  const article = { ...ARTICLE, published: undefined };
  const undated = { ...brief, article, features: brief.features.slice(0, 3) };

  it.each([
    ['with an article', undated],
    ['without one', { ...undated, article: undefined }],
  ])('no timeline is offered %s', async (_what, given) => {
    const mounted = await mount({ brief: given, width: 390, height: 844 });
    await expect.element(button(mounted.within, 'Places')).toBeVisible();
    expect(button(mounted.within, 'Timeline').query()).toBeNull();
  });
});

it('without a headline the map has the room of one', async () => {
  const mounted = await mount({
    brief: { ...brief, article: undefined, topics: undefined },
    width: 1200,
    height: 700,
  });
  const top = partsOf(mounted).map.element().getBoundingClientRect().top;
  expect(top - mounted.host.getBoundingClientRect().top).toBeLessThanOrEqual(2);
});

describe('of an article that is read from the right', () => {
  const exact = 'وصل الرئيس إلى مطار سونان';
  const given = {
    ...brief,
    article: { ...ARTICLE, title: 'قمة في المطار', text: `${exact}.\n\n${TEXT}`, lang: 'ar' },
    features: [
      feature('سونان', point(10, 57), {
        excerpts: [{ exact }],
        mentions: [{ exact: 'مطار سونان' }],
        description: 'هنا هبطت الطائرة.',
        distancesTo: ['norr'],
        sources: [{ name: 'Gazetteer' }],
      }),
      feature('Norr', point(11, 57), {}),
    ],
  };

  it('all that the panel says begins on the right', async () => {
    const mounted = await mount({
      brief: given,
      attributes: { selected: 'سونان', lang: 'fa', dir: 'rtl' },
      width: 1440,
    });
    const panel = mounted.within.getByRole('region', { name: 'Excerpts' });
    const headings = panel.getByRole('heading', { level: 3 }).elements();
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      'What the article says',
      'Editor’s note',
      'Distance to',
      'Position',
      'Sources',
    ]);
    expect(new Set(headings.map(rightOf))).toEqual(
      new Set([rightOf(partsOf(mounted).heading('سونان').element())]),
    );
  });

  it('the headline, and the topics below it, begin on the right', async () => {
    const mounted: Mounted = await mount({ brief: given, width: 1440 });
    const headline = mounted.within.getByRole('heading', { level: 1 }).element();
    const topic = button(partsOf(mounted).topics, 'All topics').element();
    expect(rightOf(headline)).toBe(Math.round(topic.getBoundingClientRect().right));
  });
});

/** Where the words of an element end on the right. */
function rightOf(element: Element): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  return Math.round(range.getBoundingClientRect().right);
}
