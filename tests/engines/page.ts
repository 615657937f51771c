import { expect, vi } from 'vitest';
import type { Driver } from './driver';
import { type Act, type Found, search, type Wanted } from './search';

/** How long one waits for what must come; a busy machine is slow. */
export const PATIENCE = { timeout: 20_000, interval: 50 };

const MAP = { role: 'region', name: 'Map' };

/** A page in any engine, by roles and names. */
export class Page {
  readonly driver: Driver;

  constructor(driver: Driver) {
    this.driver = driver;
  }

  /** All that fits and can be seen now. */
  all(wanted: Wanted, act: Act = 'look'): Promise<readonly Found[]> {
    return this.driver.run(search, { ...wanted }, act);
  }

  /** The first, once there is one. */
  find(wanted: Wanted): Promise<Found> {
    return vi.waitFor(async () => {
      const [first] = await this.all(wanted);
      if (!first) throw new Error(`There is no ${wanted.role} “${wanted.name ?? ''}”.`);
      return first;
    }, PATIENCE);
  }

  async isGone(wanted: Wanted): Promise<void> {
    await expect.poll(() => this.all(wanted), PATIENCE).toEqual([]);
  }

  /** Clicks into its middle, once it rests in view and nothing lies over it. */
  async click(wanted: Wanted): Promise<void> {
    let before: Found | undefined;
    const { x, y } = await vi.waitFor(async () => {
      const [found] = await this.all(wanted, 'reveal');
      const rests = found?.x === before?.x && found?.y === before?.y;
      before = found;
      if (!found || !rests || !found.isOnTop) {
        throw new Error(`No ${wanted.role} “${wanted.name ?? ''}” can be clicked.`);
      }
      return found;
    }, PATIENCE);
    await this.driver.click(x, y);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.driver.press(key);
  }

  /** Puts the focus there as a script would: what tests Tab presses Tab. */
  async focus(wanted: Wanted): Promise<void> {
    await this.find(wanted);
    await this.all(wanted, 'focus');
    await expect.poll(async () => (await this.find(wanted)).isFocused, PATIENCE).toBe(true);
  }

  /** Role and name of what has the focus. */
  async focused(): Promise<string> {
    const all = await this.all({ role: '' });
    const found = all.findLast(({ isFocused }) => isFocused);
    return found ? `${found.role} “${found.name}”` : 'nothing';
  }

  /** Once two pictures of the map in a row are the same. */
  async rest(): Promise<void> {
    let before = '';
    await expect
      .poll(async () => {
        await this.driver.run(twoFrames);
        const now = JSON.stringify(await this.all({ role: 'button', inside: MAP }));
        const rests = now === before;
        before = now;
        return rests;
      }, PATIENCE)
      .toBe(true);
  }

  hash(): Promise<string> {
    return this.driver.run(() => location.hash);
  }
}

/** Runs in the page: what is due is painted. */
async function twoFrames(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
}
