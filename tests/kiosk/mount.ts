import { expect, onTestFinished, vi } from 'vitest';
import { cdp, type Locator, page } from 'vitest/browser';
import '../../src/kiosk/index';
import type { DatelineKiosk } from '../../src/kiosk/index';
import { uncaught } from '../support/leaks';
import { heard, type Mounted, type MountOptions, mountNow, prefer } from '../support/mount';
import { partsOf } from '../support/ways';

export interface KioskMounted extends Omit<Mounted, 'host'> {
  readonly kiosk: DatelineKiosk;
}

export interface KioskOptions extends Omit<MountOptions, 'width' | 'height'> {
  /** The kiosk's attributes; `attributes` are the dashboard's. */
  readonly times?: Readonly<Record<string, string>>;
}

/** So long that nothing happens by itself; a test shortens what it is about. */
const STILL = { attract: '100', stay: '100', idle: '100', warn: '50', care: '0' };

/**
 * A clock that goes as usual until a test lets `pass()` time: weeks of a lobby in no time. To be called first.
 * What moves by frames (the map's flights) goes on as usual.
 * Returns how often the kiosk has wanted to load the page anew, which it never can.
 */
export function fakeClock(): { readonly count: number } {
  vi.useFakeTimers({
    shouldAdvanceTime: true,
    toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'],
  });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  return watchReloads();
}

/** For `beforeEach`: such a clock, no movement, and what nobody catches fails the test. */
export async function calm(): Promise<() => void> {
  const errors = uncaught();
  fakeClock();
  await prefer({ 'prefers-reduced-motion': 'reduce' });
  return () => expect(errors).toEqual([]);
}

/** Seconds of the page's time, and frames in which to do what is due. */
export async function pass(seconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(seconds * 1000);
  await drawn();
}

/** How many seconds of the page's time it took until something holds; at most as many as given. */
export async function until(holds: () => boolean, most = 30): Promise<number> {
  const start = performance.now();
  const taken = () => (performance.now() - start) / 1000;
  while (!holds() && taken() < most) await pass(1);
  return holds() ? taken() : Number.POSITIVE_INFINITY;
}

/** What was under way is on the screen. */
export async function drawn(): Promise<void> {
  for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
}

/**
 * How often the page was wanted anew. It never comes: a kiosk asks first whether it would be found again, and
 * is told that it would not.
 */
function watchReloads(): { count: number } {
  const reloads = { count: 0 };
  const usual = window.fetch;
  window.fetch = async (input, init) => {
    if (init?.method !== 'HEAD') return usual(input, init);
    reloads.count += 1;
    return new Response(null, { status: 404 });
  };
  onTestFinished(() => {
    window.fetch = usual;
  });
  return reloads;
}

/** A kiosk around a dashboard, gone when the test is over. */
export function mountKioskNow(options: KioskOptions = {}): KioskMounted {
  const kiosk = document.createElement('dateline-kiosk');
  for (const [name, value] of Object.entries({ ...STILL, ...options.times })) {
    kiosk.setAttribute(name, value);
  }
  const { dashboard, host, within } = mountNow(options);
  host.remove();
  kiosk.append(dashboard);
  onTestFinished(() => kiosk.remove());
  document.body.append(kiosk);
  return { kiosk, dashboard, within };
}

/** The same, when its map and places have been painted. */
export async function mountKiosk(options: KioskOptions = {}): Promise<KioskMounted> {
  const mounted = mountKioskNow(options);
  await heard(mounted.dashboard, 'dateline-ready');
  await settled(mounted);
  return mounted;
}

/** Everything that was asked for has been rendered. */
export async function settled({ kiosk, dashboard }: KioskMounted): Promise<void> {
  await kiosk.updateComplete;
  await dashboard.updateComplete;
}

/** The kiosk's own, as one finds them by role and name. */
export function screenOf({ kiosk }: Pick<KioskMounted, 'kiosk'>) {
  const within = page.elementLocator(kiosk);
  const tools = within.getByRole('group', { name: 'Screen', exact: true });
  return {
    within,
    card: within.getByRole('region', { name: 'On show' }),
    tools,
    tool: (name: string) => tools.getByRole('button', { name, exact: true }),
    question: within.getByRole('alertdialog', { name: 'Still there?' }),
    phone: within.getByRole('dialog', { name: 'Continue on your phone' }),
  };
}

/** The middle of an element in the pixels of the browser's own window, in which the test's page is a frame. */
function middleOf(element: Element): readonly [number, number] {
  const { x, y, width, height } = element.getBoundingClientRect();
  const frame = window.frameElement?.getBoundingClientRect();
  const scale = frame ? frame.width / window.innerWidth : 1;
  return [(frame?.x ?? 0) + (x + width / 2) * scale, (frame?.y ?? 0) + (y + height / 2) * scale];
}

type Touch = 'touchStart' | 'touchMove' | 'touchEnd';

/** A finger goes from the middle of an element as many pixels to the left, and up. */
export async function swipe(on: Element, left = 0): Promise<void> {
  const [x, y] = middleOf(on);
  const send = (type: Touch, touchPoints: { x: number; y: number }[]) =>
    cdp().send('Input.dispatchTouchEvent', { type, touchPoints });
  await send('touchStart', [{ x, y }]);
  for (let i = 1; i <= 6 && left > 0; i++) {
    await send('touchMove', [{ x: x - (left * i) / 6, y }]);
  }
  await send('touchEnd', []);
}

/** Where something stands, in whole pixels: left, top, width. */
export const boxOf = (locator: Locator) => {
  const { x, y, width } = locator.element().getBoundingClientRect();
  return [x, y, width].map(Math.round);
};

/** A finger, where it is not the browser's own that matters: at once, whatever moves. */
export function tap(on: Element): void {
  const init = { bubbles: true, composed: true, cancelable: true, pointerType: 'touch' };
  for (const type of ['pointerdown', 'pointerup', 'click']) {
    on.dispatchEvent(new PointerEvent(type, { ...init, isPrimary: true }));
  }
}

/** A hand finds what it touches: a mark that is not chosen, where the tour shows more than one. */
export async function expectUsable(mounted: KioskMounted): Promise<void> {
  const found = partsOf(mounted).marks.getByRole('button');
  await expect.element(found.first()).toBeVisible();
  const marks = found.elements();
  const mark = marks.find(({ ariaCurrent }) => ariaCurrent !== 'true') ?? marks[0];
  const [name] = mark?.ariaLabel?.split(',') ?? [];
  if (mark) tap(mark);
  await expectState(mounted.kiosk, 'visitor');
  const { dashboard } = mounted;
  const chosen = () => dashboard.brief?.places.find(({ id }) => id === dashboard.selected)?.name;
  await expect.poll(chosen).toBe(name);
}

/** What the kiosk itself says, quicker than by role. */
export function textOf({ kiosk }: Pick<KioskMounted, 'kiosk'>): string {
  return kiosk.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';
}

export async function expectState(kiosk: DatelineKiosk, state: DatelineKiosk['state']) {
  await expect.poll(() => kiosk.state).toBe(state);
  await kiosk.updateComplete;
}
