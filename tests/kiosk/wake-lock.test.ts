import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { calm, expectState, mountKiosk, pass } from './mount';

beforeEach(calm);

/** The lock of a screen, as a browser gives it, or refuses it. */
function mockWakeLock(refuses = false) {
  const lock = { asked: 0, held: 0 };
  const request = () => {
    lock.asked += 1;
    if (refuses) return Promise.reject(new DOMException('No', 'NotAllowedError'));
    lock.held += 1;
    const sentinel = {
      released: false,
      release: async () => {
        if (!sentinel.released) lock.held -= 1;
        sentinel.released = true;
      },
    };
    sentinels.push(sentinel);
    return Promise.resolve(sentinel);
  };
  const sentinels: { released: boolean }[] = [];
  Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true });
  onTestFinished(() => void Reflect.deleteProperty(navigator, 'wakeLock'));
  return { lock, sentinels };
}

/** The page is hidden, or shown again. */
function setHidden(hidden: boolean): void {
  const value = hidden ? 'hidden' : 'visible';
  Object.defineProperty(document, 'visibilityState', { value, configurable: true });
  onTestFinished(() => void Reflect.deleteProperty(document, 'visibilityState'));
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('the wake lock', () => {
  it('is asked for, taken again after each hide, and let go at the end', async () => {
    const { lock, sentinels } = mockWakeLock();
    const mounted = await mountKiosk();
    expect(lock).toEqual({ asked: 1, held: 1 });
    await pass(5);
    expect(lock.asked).toBe(1);
    setHidden(true);
    // The browser takes it.
    for (const sentinel of sentinels) sentinel.released = true;
    lock.held = 0;
    await pass(5);
    expect(lock.asked).toBe(1);
    setHidden(false);
    await pass(1);
    expect(lock).toEqual({ asked: 2, held: 1 });
    mounted.kiosk.remove();
    await pass(5);
    expect(lock).toEqual({ asked: 2, held: 0 });
  });

  it('is not asked for where it is never wanted; let go in a dark night, kept in a dim one', async () => {
    const { lock } = mockWakeLock();
    const mounted = await mountKiosk({ times: { 'wake-lock': 'never', night: '00:00-23:59' } });
    expect(lock.asked).toBe(0);
    mounted.kiosk.wakeLock = 'auto';
    await pass(2);
    expect(lock.held).toBe(1);
    mounted.kiosk.nightMode = 'dark';
    await pass(2);
    expect(lock.held).toBe(0);
    mounted.kiosk.wakeLock = 'always';
    await pass(2);
    expect(lock.held).toBe(1);
  });

  it('that is refused is no error, and is asked for again, not at once', async () => {
    const { lock } = mockWakeLock(true);
    await mountKiosk();
    await pass(20);
    expect(lock.asked).toBe(1);
    await pass(15);
    expect(lock.asked).toBe(2);
  });

  it('that the browser does not have is no error', async () => {
    Object.defineProperty(navigator, 'wakeLock', { value: undefined, configurable: true });
    onTestFinished(() => void Reflect.deleteProperty(navigator, 'wakeLock'));
    const mounted = await mountKiosk();
    await pass(40);
    await expectState(mounted.kiosk, 'attract');
  });
});
