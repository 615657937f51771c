import { expect, it } from 'vitest';
import { PATIENCE, type Page } from './page';

const MAP = { role: 'region', name: 'Map' };
const LIST = { role: 'list', name: 'Places' };
const row = (name: string) => ({ role: 'button', name, inside: LIST });
const mark = (name: string) => ({ role: 'button', name, inside: MAP });
const heading = (name: string) => ({ role: 'heading', name });
const close = { role: 'button', name: 'Close' };
const field = { role: 'searchbox', name: 'Search' };

/** What a reader does with a large file. */
export function readsALargeFile(page: () => Page, url: () => string): void {
  const open = async (fragment = '') => {
    // The same address with another fragment would load nothing.
    await page().driver.open('about:blank');
    await page().driver.open(`${url()}/${fragment}`);
    await page().find({ role: '', name: '3,004' });
  };

  it('searches a large file as one types, chooses in the list, and finds the way back with Esc', async () => {
    await open();
    await page().focus(field);
    await page().press(...'lonely');
    await page().find({ role: '', name: '1 of 3,004' });
    await page().find(mark('Lonely Isle'));
    await page().press('ArrowDown');
    await expect.poll(() => page().focused(), PATIENCE).toContain('button “Lonely Isle');
    await page().press('Enter');
    await page().find(heading('Lonely Isle'));
    expect(await page().hash()).toBe('#q=lonely&place=p3003');
    expect((await page().find(mark('Lonely Isle'))).isCurrent).toBe(true);
    await page().press('Escape');
    await page().isGone(close);
    await expect.poll(() => page().focused(), PATIENCE).toContain('button “Lonely Isle');
    expect(await page().hash()).toBe('#q=lonely');
  });

  it('opens crowds of a large file until its marks part, chooses one of them, and lists those of one spot', async () => {
    await open('#q=street');
    await page().find(mark('Look closer'));
    for (let presses = 0; presses < 12; presses += 1) {
      const [crowd] = await page().all(mark('Look closer'));
      if (!crowd) break;
      await page().click(mark('Look closer'));
      await page().rest();
    }
    await page().focus({ role: 'button', name: 'Street', inside: MAP });
    const first = await page().find({ role: 'button', name: 'Street', inside: MAP });
    await page().press('ArrowRight');
    await expect.poll(() => page().focused(), PATIENCE).not.toContain(first.name);
    await page().driver.click(first.x, first.y);
    await page().find(heading(first.name.replace(/,.*/, '')));
    await page().press('Escape');
    await open('#q=twin');
    await page().click(mark('List them'));
    await page().click({ role: 'button', name: 'Twin 2', inside: MAP });
    await page().find(heading('Twin 2'));
    await page().driver.back();
    await page().isGone(close);
  });

  it('filters a large file by kind, in the address, and hears where nothing fits', async () => {
    await open();
    await page().click({ role: 'button', name: 'Filter' });
    await page().click({ role: 'button', name: 'City', inside: { role: 'group', name: 'Kinds' } });
    await page().find({ role: '', name: '44 of 3,004' });
    expect(await page().hash()).toBe('#kind=city');
    await page().focus(field);
    await page().press(...'zz');
    await page().find({ role: '', name: 'Nothing found for “zz”.' });
    await page().isGone(mark('Look closer'));
    await page().press('Escape');
    await page().find(row('Street 1'));
  });
}
