import { beforeEach, describe, expect, it } from 'vitest';
import { cut } from '../support/cut';
import { feature, point } from '../support/fixture';
import { type Mounted, mount, prefer } from '../support/mount';
import { button, partsOf } from '../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

describe('targets and room', () => {
  const controls = (mounted: Mounted) =>
    mounted.within
      .getByRole('button')
      .elements()
      .concat(mounted.within.getByRole('combobox').elements());

  it.each([340, 820, 1200])(
    'at %i px every target is 24 px or has room around it',
    async (width) => {
      const mounted = await mount({ width, height: 740, attributes: { selected: 'norr' } });
      const small = controls(mounted)
        // A phrase stands in a line of text, which is the exception of WCAG 2.5.8.
        .filter((element) => element.closest('article') === null)
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(
          ({ element, box }) =>
            `${element.ariaLabel ?? element.textContent?.trim()} ${box.width}×${box.height}`,
        );
      expect(small).toEqual([]);
    },
  );

  it.each([320, 360, 699, 700, 820, 1099, 1100, 1280])(
    'at %i px nothing is cut off at the side',
    async (width) => {
      const mounted = await mount({ width, height: 740 });
      const views = mounted.within.getByRole('group', { name: 'Read' }).getByRole('button').all();
      expect(views.length).toBeGreaterThan(1);
      for (const view of views) {
        await view.click();
        await mounted.dashboard.updateComplete;
        expect(mounted.dashboard.scrollWidth).toBeLessThanOrEqual(mounted.dashboard.clientWidth);
        expect(cut(mounted.dashboard)).toEqual([]);
      }
    },
  );

  it.each([320, 820, 1200])(
    'at %i px nor is a word that is too long for its line',
    async (width) => {
      const long = (kind: string) =>
        `${kind}schifffahrtselektrizitätenhauptbetriebswerkbauunterbeamten`;
      const name = (index: number) => long(`Amt${index}`);
      const brief = {
        type: 'FeatureCollection',
        article: {
          title: `In ${long('Titel')}`,
          text: `# ${long('Ding')}\n\nOne met at ${name(1)} and left.`,
          publisher: long('Blatt'),
          byline: long('Feder'),
          published: '2024-05-02',
          lang: 'de',
        },
        summary: long('Kurz'),
        corrections: [{ date: '2024-05-03', note: long('Fehler'), places: ['1'] }],
        kinds: { office: { label: long('Art') } },
        topics: { work: { label: long('Thema') } },
        features: [1, 2, 3].map((index) => ({
          ...feature(name(index), point(10 + index, 57), {
            kind: 'office',
            topics: ['work'],
            when: `2024-04-0${index}`,
            description: long('Notiz'),
            basis: long('Grund'),
            sources: [{ name: long('Quelle'), url: `https://post.example/${long('q')}` }],
            distancesTo: ['1', '2', '3'].filter((id) => id !== `${index}`),
            ...(index === 1 && { excerpts: [{ exact: `One met at ${name(1)}` }] }),
            ...(index === 1 && { mentions: [{ exact: name(1) }] }),
          }),
          id: `${index}`,
        })),
      };
      const mounted = await mount({ brief, width, height: 740, attributes: { selected: '1' } });
      for (const view of mounted.within
        .getByRole('group', { name: 'Read' })
        .getByRole('button')
        .all()) {
        await view.click();
        if (view.element().textContent === 'Places') await button(mounted.within, 'Filter').click();
        await mounted.dashboard.updateComplete;
        expect.soft(cut(mounted.dashboard), view.element().textContent ?? '').toEqual([]);
      }
    },
  );

  it('on a narrow page the map keeps 40 % of the height', async () => {
    const mounted = await mount({ width: 360, height: 740 });
    const { height } = partsOf(mounted).map.element().getBoundingClientRect();
    expect(height).toBeGreaterThanOrEqual(0.4 * 740 - 1);
  });
});

describe('letters twice as large', () => {
  const views = ({ within }: Mounted) =>
    within
      .getByRole('group', { name: 'Read' })
      .getByRole('button')
      .elements()
      .map(({ textContent }) => textContent);

  it.each([
    [1440, 1200],
    [1440, 900],
    [2880, 1200],
  ])('at %i × %i are laid out as in half the room', async (width, height) => {
    const half = views(await mount({ width: width / 2, height: height / 2 }));
    const mounted = await mount({ width, height });
    mounted.host.style.setProperty('--dateline-text-scale', '2');
    await expect.poll(() => views(mounted)).toEqual(half);
  });

  it.each([390, 820, 1440, 2400])('break no word at %i px', async (width) => {
    const brief = {
      type: 'FeatureCollection',
      features: [feature('Vostochny Cosmodrome', point(128, 51), { when: '2023-09-13' })],
    };
    const mounted = await mount({ brief, width, height: 900 });
    mounted.host.style.setProperty('--dateline-text-scale', '2');
    const row = partsOf(mounted).entry('Vostochny Cosmodrome');
    await expect.element(row).toBeVisible();
    expect(broken(row.element())).toEqual([]);
  });
});

/** Words that begin on one line and end on another. */
function broken(root: Element): string[] {
  const found: string[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const range = document.createRange();
    for (const { index, 0: word } of (node.textContent ?? '').matchAll(/\p{L}+/gu)) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) found.push(word);
    }
  }
  return found;
}

describe('a wall of screens', () => {
  it('is read from afar: on the map letters, marks and buttons are larger too', async () => {
    const sizes = async (width: number, height: number) => {
      const mounted = await mount({ width, height });
      const { map, mark } = partsOf(mounted);
      const heightOf = (element: Element | null | undefined) =>
        element?.getBoundingClientRect().height ?? 0;
      return {
        mark: heightOf(mark('Norr').element().querySelector('.badge')),
        name: heightOf(mark('Norr').element().querySelector('.name')),
        button: heightOf(map.getByRole('button', { name: 'Zoom in' }).element()),
      };
    };
    const [desk, wall] = [await sizes(1900, 1000), await sizes(2900, 1500)];
    for (const part of ['mark', 'name', 'button'] as const)
      expect(wall[part] / desk[part], part).toBeCloseTo(1.5, 1);
  });
});
