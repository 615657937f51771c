import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { descendants } from '../../src/page/dom';
import { feature, point } from '../support/fixture';
import { focused, focusedName, prefer } from '../support/mount';
import { tooSmall } from '../support/targets';
import {
  drawn,
  expectState,
  fakeClock,
  type KioskMounted,
  mountKiosk,
  pass,
  screenOf,
  settled,
} from './mount';

beforeEach(fakeClock);
beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));
afterEach(() => page.viewport(1280, 900));

type Stage = 'attract' | 'tour' | 'visitor' | 'place' | 'timeline' | 'phone' | 'warning';
const STAGES: readonly Stage[] = [
  'attract',
  'tour',
  'visitor',
  'place',
  'timeline',
  'warning',
  'phone',
];

/** Goes from each to the one after it. */
async function goTo(stage: Stage, mounted: KioskMounted): Promise<void> {
  const { kiosk, dashboard, within } = mounted;
  const press = (name: string) =>
    (within.getByRole('button', { name, exact: true }).element() as HTMLElement).click();
  if (stage === 'tour') await pass(10);
  if (stage === 'visitor') {
    await userEvent.keyboard('a');
    dashboard.select(null);
  }
  if (stage === 'place') dashboard.select('sund');
  if (stage === 'timeline') press('Timeline');
  if (stage === 'warning') await pass(60);
  if (stage === 'phone') {
    await userEvent.keyboard('a');
    (screenOf(mounted).tool('Continue on your phone').element() as HTMLElement).click();
  }
  const state = { place: 'visitor', timeline: 'visitor', phone: 'visitor' } as const;
  await expectState(kiosk, stage in state ? 'visitor' : (stage as 'tour'));
  await settled(mounted);
  await drawn();
}

const mountStages = (attributes: Record<string, string> = {}) =>
  mountKiosk({
    attributes,
    times: { attract: '10', idle: '60', href: 'https://post.example/' },
  });

describe.each([
  [1080, 1920],
  [1920, 1080],
  [1024, 600],
  [800, 480],
  [3840, 2160],
])('on a screen of %i × %i', (width, height) => {
  it('every target is 48 px in every phase, all of it on the screen', async () => {
    await page.viewport(width, height);
    const mounted = await mountStages();
    for (const stage of STAGES) {
      await goTo(stage, mounted);
      expect(tooSmall(mounted.kiosk), stage).toEqual([]);
      const { scrollWidth, scrollHeight } = document.documentElement;
      expect([scrollWidth, scrollHeight], stage).toEqual([width, height]);
      const dashboard = mounted.dashboard.getBoundingClientRect();
      expect(dashboard.right, stage).toBeLessThanOrEqual(width + 1);
    }
  });

  it('the longest words of a tour are seen whole; one long word does not make the others small', async () => {
    await page.viewport(width, height);
    const name = `Port ${'of'.repeat(60)}`;
    const quote = 'They met there at dawn and agreed. '.repeat(17).trim();
    const place = (id: string, exact: string) =>
      feature(id, point(1, 2), { name, excerpts: [{ exact }] });
    const brief = {
      type: 'FeatureCollection',
      article: { title: 'Ports', text: `${quote} Or so.`, lang: 'en' },
      features: [place('long', quote), place('short', 'Or so.')],
    };
    const mounted = await mountKiosk({ brief });
    const fits = [];
    for (let stop = 0; stop < 2; stop++) {
      (screenOf(mounted).tool('Next place').element() as HTMLElement).click();
      await settled(mounted);
      const words = mounted.kiosk.shadowRoot?.querySelector<HTMLElement>('.words');
      expect(words?.querySelector('blockquote')).toBeTruthy();
      expect(words?.scrollHeight).toBeLessThanOrEqual((words?.clientHeight ?? 0) + 1);
      fits.push(Number(words?.style.getPropertyValue('--_fit')));
    }
    expect(fits[1]).toBeGreaterThan(0.7);
  });
});

describe('for everybody', () => {
  it.each(['light', 'dark'])('axe finds nothing in any phase, %s', async (theme) => {
    const mounted = await mountStages({ theme });
    // Of a theme's own are only its colours.
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const runOnly =
      theme === 'light' ? tags : { type: 'rule' as const, values: ['color-contrast'] };
    const rules = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } };
    for (const stage of STAGES) {
      await goTo(stage, mounted);
      const options = theme === 'light' ? { runOnly, rules } : { runOnly };
      const { violations } = await axe.run(mounted.kiosk, options);
      expect(getComputedStyle(mounted.dashboard).colorScheme).toBe(theme);
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join('\n')}`,
      );
      expect(found, stage).toEqual([]);
    }
  });

  it('a question is all that the keyboard reaches; without one, map and strip in this order', async () => {
    const mounted = await mountStages();
    await goTo('visitor', mounted);
    const names: string[] = [];
    for (let i = 0; i < 60 && focusedName() !== 'Continue on your phone'; i++) {
      await userEvent.tab();
      names.push(focusedName());
    }
    const order = [
      /^Travel/,
      /^Zoom in/,
      /^Previous place/,
      /^Start over/,
      /^Continue on your phone/,
    ];
    const found = order.map((name) => names.findIndex((one) => name.test(one)));
    expect(found.every((index) => index >= 0)).toBe(true);
    expect(found.toSorted((a, b) => a - b)).toEqual(found);
    await goTo('warning', mounted);
    const { question } = screenOf(mounted);
    const open = [...descendants(mounted.kiosk)].filter(
      (one) => one.matches('button, a[href], select') && one.checkVisibility() && !isInert(one),
    );
    expect(open).toHaveLength(1);
    expect(question.element().contains(focused())).toBe(true);
  });
});

/** Across shadow roots. */
function isInert(element: Element): boolean {
  for (let node: Node | null = element; node; ) {
    if (node instanceof HTMLElement && node.inert) return true;
    if (node instanceof Element && node.assignedSlot) node = node.assignedSlot;
    else node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return false;
}
