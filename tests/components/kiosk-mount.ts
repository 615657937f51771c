import { expect, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/kiosk';
import type { DatelineKiosk } from '../../src/kiosk';
import { heard, type Mounted, type MountOptions, mountNow } from './mount';

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
 */
export function fakeClock(): void {
  vi.useFakeTimers({
    shouldAdvanceTime: true,
    toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'],
  });
  onTestFinished(() => {
    vi.useRealTimers();
  });
}

/** Seconds of the page's time. */
export async function pass(seconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(seconds * 1000);
  await drawn();
}

/** How many seconds of the page's time it took until something holds; at most as many as given. */
export async function until(holds: () => boolean, most = 30): Promise<number> {
  const start = performance.now();
  const taken = () => (performance.now() - start) / 1000;
  while (!holds() && taken() < most) await pass(0.5);
  return holds() ? taken() : Number.POSITIVE_INFINITY;
}

/** What was under way is on the screen. */
export async function drawn(): Promise<void> {
  for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
}

/** How often the page was about to be loaded again; it never is. A kiosk asks first whether it is still there. */
export function watchReloads(): { count: number } {
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
    phone: within.getByRole('dialog', { name: 'Go on at your phone' }),
  };
}

/** Everything of the page: shadow trees too. */
export function* deep(root: ParentNode): Generator<Element> {
  for (const child of root.children) {
    yield child;
    if (child.shadowRoot) yield* deep(child.shadowRoot);
    yield* deep(child);
  }
}

/** A finger of the screen's own, at a point of the page. */
export function finger(type: 'pointerdown' | 'pointerup' | 'pointercancel', on: Element): void {
  const init = { bubbles: true, composed: true, cancelable: true, pointerType: 'touch' };
  on.dispatchEvent(new PointerEvent(type, { ...init, isPrimary: true }));
}

export async function expectState(kiosk: DatelineKiosk, state: DatelineKiosk['state']) {
  await expect.poll(() => kiosk.state).toBe(state);
  await kiosk.updateComplete;
}
