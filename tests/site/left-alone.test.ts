import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { leftAlone } from '../../src/site/left-alone';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A page, and whether it has been left alone by now. */
function watched(hidden = false) {
  const page = Object.assign(new EventTarget(), { hidden });
  let isAlone = false;
  void leftAlone(page as unknown as Document, 1000).then(() => {
    isAlone = true;
  });
  return {
    page,
    after: async (ms: number) => {
      await vi.advanceTimersByTimeAsync(ms);
      return isAlone;
    },
  };
}

it('waits until nothing has been done for so long', async () => {
  const { after } = watched();
  expect(await after(999)).toBe(false);
  expect(await after(1)).toBe(true);
});

for (const deed of ['pointermove', 'touchmove', 'wheel', 'keydown', 'pointerdown']) {
  it(`begins anew with each ${deed}`, async () => {
    const { page, after } = watched();
    for (let time = 0; time < 5; time++) {
      expect(await after(900)).toBe(false);
      page.dispatchEvent(new Event(deed));
    }
    expect(await after(999)).toBe(false);
    expect(await after(1)).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });
}

it('does not wait in a hidden page, or once it is hidden', async () => {
  expect(await watched(true).after(0)).toBe(true);
  const { page, after } = watched();
  expect(await after(10)).toBe(false);
  page.hidden = true;
  page.dispatchEvent(new Event('visibilitychange'));
  expect(await after(0)).toBe(true);
});
