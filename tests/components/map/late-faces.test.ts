import wide from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { feature, point } from '../../support/fixture';
import { mount } from '../../support/mount';
import { partsOf } from '../../support/ways';

/** A name of its own for each test: a page keeps a face that it has once read. */
let last = 0;
const newFamily = () => {
  last += 1;
  return `Late ${last}`;
};

function addRule(family: string): void {
  const style = document.createElement('style');
  style.textContent = `@font-face { font-family: '${family}'; src: url('${wide}'); font-display: swap; }`;
  document.head.append(style);
  onTestFinished(() => style.remove());
}

type Ways = Record<string, (family: string, dashboard: HTMLElement) => unknown>;

/** However another typeface comes to names that stand on the map already. */
const ways: Ways = {
  'a rule of the page': addRule,
  'a script that loads it first': async (family) => {
    const face = new FontFace(family, `url('${wide}')`);
    await face.load();
    document.fonts.add(face);
    onTestFinished(() => void document.fonts.delete(face));
  },
  'another family': (_, dashboard) => dashboard.style.setProperty('--dateline-sans', 'serif'),
};

/** Narrow in most typefaces, and to the right of it is room for a narrow name alone. */
const NAME = 'Lillit Illifill';
const BRIEF = {
  type: 'FeatureCollection',
  bbox: [2, 52, 18, 59],
  features: [feature(NAME, point(8, 55)), feature('Norr', point(11.9, 55))],
};

async function show(sans: string) {
  const mounted = await mount({ brief: BRIEF, attributes: { style: `--dateline-sans: ${sans}` } });
  const mark = partsOf(mounted).mark(NAME);
  return {
    dashboard: mounted.dashboard,
    /** Of its mark, on which its name stands. */
    side: () => {
      const name = mark.getByText(NAME).element().getBoundingClientRect();
      const { x, width } = mark.element().getBoundingClientRect();
      return name.x < x + width / 2 ? 'left' : 'right';
    },
  };
}

describe.each(Object.entries(ways))('names on the map, when %s comes late', (_, arrive) => {
  it('stand where they have room with their new width', async () => {
    const family = newFamily();
    const { dashboard, side } = await show(`'${family}', monospace`);
    expect(side()).toBe('left');
    await arrive(family, dashboard);
    await expect.poll(side, { timeout: 15_000 }).toBe('right');
  });
});
