import { beforeEach, describe, expect, it } from 'vitest';
import { ARTICLE, BRIEF, feature, point } from '../../support/fixture';
import { mount, prefer } from '../../support/mount';
import { button, partsOf } from '../../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

const LONG = `From Norr, where the ferry left at dawn, it went by the Shoals and reached Sund by noon, ${'and all went ashore '.repeat(5)}`;
const brief = {
  ...BRIEF,
  article: { ...ARTICLE, text: `${LONG}in Sund. Nobody wrote of anything else.` },
  bbox: [4, 54, 16, 60],
  features: [
    feature('Norr', point(10, 57), {
      excerpts: [{ exact: LONG.trim() }],
      mentions: [{ exact: 'Norr' }],
    }),
    feature('Mole', point(7, 58.5), {
      statedBy: 'editor',
      excerpts: [{ exact: 'Nobody wrote of anything else.' }],
    }),
  ],
};

describe('the words of the article on the map', () => {
  const open = async (options = {}) => {
    const mounted = await mount({ brief, width: 1500, height: 900, ...options });
    const { map } = partsOf(mounted);
    const callOuts = () => [...map.element().querySelectorAll<HTMLElement>('.call-out')];
    return { mounted, map, callOuts };
  };

  it('are the first of its passage that names the place, cut between words', async () => {
    const { callOuts } = await open();
    await expect.poll(() => callOuts().length).toBe(1);
    const [callOut] = callOuts();
    const said = callOut?.querySelector('q')?.textContent ?? '';
    expect(said.length).toBeGreaterThan(20);
    expect(brief.article.text.startsWith(said)).toBe(true);
    expect(callOut?.textContent).toBe(`${said} …`);
    expect([callOut?.ariaHidden, callOut?.lang]).toEqual(['true', 'en-GB']);
  });

  it('cover no mark and no name, and a press on them chooses the place', async () => {
    const { mounted, map, callOuts } = await open();
    await expect.poll(() => callOuts().length).toBe(1);
    const [callOut] = callOuts();
    const own = callOut?.getBoundingClientRect() ?? new DOMRect();
    for (const other of map.element().querySelectorAll('.badge, .spot .name')) {
      const { left, right, top, bottom } = other.getBoundingClientRect();
      const isApart =
        left >= own.right || right <= own.left || top >= own.bottom || bottom <= own.top;
      expect(isApart).toBe(true);
    }
    callOut?.click();
    await expect.element(partsOf(mounted).heading('Norr')).toBeVisible();
  });

  it('are only those of the chosen place', async () => {
    const { mounted, map, callOuts } = await open();
    await expect.poll(() => callOuts().length).toBe(1);
    mounted.dashboard.select('mole');
    await expect.poll(callOuts).toEqual([]);
    const norr = partsOf(mounted).mark('Norr').element().getBoundingClientRect();
    const view = map.element().getBoundingClientRect();
    expect(norr.left > view.left && norr.right < view.right && norr.bottom < view.bottom).toBe(
      true,
    );
    mounted.dashboard.select('norr');
    await expect.poll(() => callOuts().length).toBe(1);
  });

  it('are not on a map without room for them, nor on one of another brief', async () => {
    const phone = await open({ width: 390, height: 700 });
    expect(phone.callOuts()).toEqual([]);
    const { mounted, callOuts } = await open();
    await expect.poll(() => callOuts().length).toBe(1);
    mounted.dashboard.brief = {
      ...brief,
      article: undefined,
      features: [feature('Else', point(9, 57))],
    };
    await expect.element(partsOf(mounted).mark('Else')).toBeVisible();
    await expect.poll(callOuts).toEqual([]);
  });
});

describe('where a view lies', () => {
  it('is shown where it is narrower than a country, in no control’s way, and told in words', async () => {
    const mounted = await mount({
      brief,
      width: 1500,
      height: 900,
      attributes: { basemap: 'world' },
    });
    const { map } = partsOf(mounted);
    const locator = () => map.element().querySelector('.locator');
    const zoomIn = button(map, 'Zoom in');
    for (let i = 0; i < 3; i++) await zoomIn.click();
    await expect.poll(locator).not.toBeNull();
    const own = locator()?.getBoundingClientRect() ?? new DOMRect();
    for (const other of map
      .element()
      .querySelectorAll('.badge, .controls, .credits p, .scale svg')) {
      const { left, right, top, bottom } = other.getBoundingClientRect();
      const isApart =
        left >= own.right || right <= own.left || top >= own.bottom || bottom <= own.top;
      expect(isApart).toBe(true);
    }
    expect(locator()?.ariaHidden).toBe('true');
    const where = map.element().querySelector('#where');
    expect(where?.textContent).toMatch(/km across, around 5\d/);
    await button(map, 'Whole world').or(button(map, 'Whole brief')).click();
    for (let i = 0; i < 5; i++) await button(map, 'Zoom out').click();
    await expect.poll(locator).toBeNull();
  });

  it('is wide enough to be known, for a place alone', async () => {
    const alone = { ...brief, bbox: undefined, features: [feature('Norr', point(10, 57))] };
    const mounted = await mount({ brief: alone, width: 1500, height: 900 });
    const where = partsOf(mounted).map.element().querySelector('#where');
    await expect.poll(() => where?.textContent).toMatch(/^1 of 1 place/);
    const across = Number(
      /([\d,]+) km across/.exec(where?.textContent ?? '')?.[1]?.replace(',', ''),
    );
    expect(across).toBeGreaterThan(300);
    expect(across).toBeLessThan(2500);
  });
});
