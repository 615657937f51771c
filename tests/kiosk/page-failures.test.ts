import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { descendants } from '../../src/page/dom';
import { uncaught } from '../support/leaks';
import { all, prefer } from '../support/mount';
import { partsOf } from '../support/ways';
import {
  expectState,
  expectUsable,
  fakeClock,
  type KioskMounted,
  mountKiosk,
  pass,
  tap,
  until,
} from './mount';

const TIMES = { attract: '3', stay: '3', heartbeat: '1', 'wake-lock': 'never' };
const YEAR = 365 * 86_400_000;
const SOON = 30;

let errors: string[] = [];
let reloads: { readonly count: number };
beforeEach(() => {
  errors = uncaught();
  reloads = fakeClock();
  // What is thrown on purpose is not for the one who reads the test's output.
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => told.mockRestore());
});
beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));
afterEach(() => page.viewport(1280, 900));

/** The tour goes on to another place, and a hand finds what it touches: after how many seconds. */
async function usable(mounted: KioskMounted): Promise<number> {
  const { kiosk, dashboard } = mounted;
  const before = dashboard.selected;
  const goesOn = () => kiosk.state === 'tour' && ![null, before].includes(dashboard.selected);
  const taken = await until(goesOn, SOON + 1);
  await expectUsable(mounted);
  return taken;
}

const mapOf = ({ dashboard }: KioskMounted) =>
  [...descendants(dashboard.shadowRoot ?? dashboard)].find(
    ({ localName }) => localName === 'dateline-map',
  ) as HTMLElement;

/** One more to lose, where what lies under the places is painted. */
function canvasOf(mounted: KioskMounted): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  mapOf(mounted).shadowRoot?.querySelector('.leaflet-map-pane')?.append(canvas);
  expect(canvas.isConnected).toBe(true);
  return canvas;
}

function throwOnce(): void {
  window.dispatchEvent(new ErrorEvent('error', { message: 'Foreign', cancelable: true }));
}

function setVisibility(value: DocumentVisibilityState): void {
  Object.defineProperty(document, 'visibilityState', { value, configurable: true });
  onTestFinished(() => void Reflect.deleteProperty(document, 'visibilityState'));
  document.dispatchEvent(new Event('visibilitychange'));
}

const MISHAPS: [name: string, act: (mounted: KioskMounted) => Promise<void> | void][] = [
  ['the clock jumps a year on', () => void vi.setSystemTime(Date.now() + YEAR)],
  ['the clock jumps a year back', () => void vi.setSystemTime(Date.now() - YEAR)],
  [
    'the clock jumps back and forth',
    async () => {
      for (let i = 0; i < 6; i++) {
        vi.setSystemTime(Date.now() + (i % 2 ? -YEAR : YEAR));
        await pass(1);
      }
    },
  ],
  [
    'the page is hidden for an hour, frozen, and shown',
    async () => {
      setVisibility('hidden');
      vi.setSystemTime(Date.now() + 3_600_000);
      await pass(2);
      setVisibility('visible');
    },
  ],
  [
    'the screen has no size for a while',
    async ({ kiosk }) => {
      kiosk.style.cssText = 'width: 0; height: 0; inset: auto';
      await pass(3);
      kiosk.style.cssText = '';
    },
  ],
  [
    'the screen is not displayed for a while',
    async ({ kiosk }) => {
      kiosk.style.display = 'none';
      await pass(10);
      kiosk.style.display = '';
    },
  ],
  ['the screen is turned', () => page.viewport(900, 1280)],
  ['somebody’s script throws', () => throwOnce()],
  [
    'a promise of somebody’s is rejected',
    () => {
      const promise = Promise.reject(new Error('Foreign'));
      promise.catch(() => {});
      const event = new PromiseRejectionEvent('unhandledrejection', {
        promise,
        reason: 'Foreign',
        cancelable: true,
      });
      window.dispatchEvent(event);
    },
  ],
  [
    'the graphics are lost, and come back empty',
    async (mounted) => {
      const canvas = canvasOf(mounted);
      canvas.dispatchEvent(new Event('contextlost', { cancelable: true }));
      await pass(2);
      canvas.dispatchEvent(new Event('contextrestored'));
    },
  ],
  [
    'the graphics are lost, and do not come back',
    async (mounted) => {
      const canvas = canvasOf(mounted);
      canvas.dispatchEvent(new Event('contextlost', { cancelable: true }));
      await pass(9);
      expect(canvas.isConnected).toBe(false);
    },
  ],
  [
    'no font can be loaded',
    async () => {
      const face = new FontFace('Inter', 'url(/kiosk-none.woff2)');
      document.fonts.add(face);
      onTestFinished(() => void document.fonts.delete(face));
      await face.load().catch(() => {});
    },
  ],
  ['somebody’s script empties the dashboard', ({ dashboard }) => dashboard.replaceChildren()],
  [
    'somebody takes the dashboard out, and puts it back',
    async ({ kiosk, dashboard }) => {
      dashboard.remove();
      await pass(5);
      kiosk.append(dashboard);
    },
  ],
  ['somebody chooses a place that is nowhere', ({ dashboard }) => dashboard.select('nowhere')],
  [
    'somebody writes rubbish into the times',
    ({ kiosk }) => {
      kiosk.setAttribute('attract', 'soon');
      kiosk.setAttribute('care', '-1');
      kiosk.setAttribute('night', 'always');
    },
  ],
  [
    'somebody stops every pointer and key',
    () => {
      const stop = (event: Event) => event.stopPropagation();
      document.addEventListener('pointerdown', stop, { capture: true });
      onTestFinished(() => document.removeEventListener('pointerdown', stop, { capture: true }));
    },
  ],
];

it.each(MISHAPS)(
  '%s: it tours on within half a minute, and nothing was loaded anew',
  async (_what, act) => {
    const mounted = await mountKiosk({ times: TIMES });
    await pass(3);
    await expectState(mounted.kiosk, 'tour');
    const kept = errors.length;
    await act(mounted);
    errors.splice(kept);
    expect(await usable(mounted)).toBeLessThanOrEqual(SOON);
    expect(reloads.count).toBe(0);
    expect(errors).toEqual([]);
  },
);

describe('what only a reload can help', () => {
  /** The page is asked for, and where it is not there, the list does without the map. */
  async function falls(mounted: KioskMounted, meanwhile = () => {}): Promise<number> {
    const { kiosk, dashboard } = mounted;
    const isSafe = () => {
      meanwhile();
      return kiosk.shadowRoot?.querySelector('.screen')?.hasAttribute('data-safe') ?? false;
    };
    const taken = await until(isSafe, SOON + 1);
    expect(reloads.count).toBe(1);
    const before = dashboard.selected;
    await until(() => dashboard.selected !== before, 10);
    expect(kiosk.state).toMatch(/tour|attract/);
    const beats = all(kiosk, 'dateline-kiosk-heartbeat');
    await pass(2);
    expect(beats.at(-1)?.isSafe).toBe(true);
    const card = kiosk.shadowRoot?.querySelector('.card');
    if (card) tap(card);
    await expectState(kiosk, 'visitor');
    const { entry } = partsOf(mounted);
    await expect.element(entry('Norr')).toBeVisible();
    tap(entry('Norr').element());
    await expect.poll(() => dashboard.selected).toBe('norr');
    return taken;
  }

  it.each<[string, (mounted: KioskMounted) => void]>([
    [
      'the map is hidden by somebody’s script',
      (mounted) => mapOf(mounted).style.setProperty('display', 'none', 'important'),
    ],
    ['the map is taken out by somebody’s script', (mounted) => mapOf(mounted).remove()],
  ])('%s: the list without it, within half a minute', async (_what, act) => {
    const mounted = await mountKiosk({ times: TIMES });
    await pass(3);
    act(mounted);
    expect(await falls(mounted)).toBeLessThanOrEqual(SOON);
    expect(errors).toEqual([]);
  });

  it('a script that throws every second: the same', async () => {
    const mounted = await mountKiosk({ times: TIMES });
    expect(await falls(mounted, throwOnce)).toBeLessThanOrEqual(SOON);
  });

  it('somebody’s listener that throws at each step: the screen goes on all the same', async () => {
    const mounted = await mountKiosk({ times: TIMES });
    const { dashboard } = mounted;
    dashboard.store.subscribe(() => {
      throw new Error('Foreign');
    });
    const seen = new Set<string | null>();
    for (let second = 0; second < SOON && seen.size <= 3; second++) {
      await vi.advanceTimersByTimeAsync(1000).catch(() => {});
      seen.add(dashboard.selected);
    }
    expect(seen.size).toBeGreaterThan(3);
    expect(errors.every((error) => error.includes('Foreign'))).toBe(true);
  });
});
