import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serveLargeFile } from '../support/large-file';
import { engines, mayLaunchAnother } from './engines';
import { readsALargeFile } from './large-file';
import { serveLateFaces } from './late-faces';
import { PATIENCE, Page } from './page';
import { linesToNowhere, namesOnMap, scrollbars } from './picture';

const SITE = inject('siteUrl');
const KIOSK = pathToFileURL(resolve('dist/site/kiosk.html'));

const MAP = { role: 'region', name: 'Map' };
const GROUND = { role: 'group', name: 'Map view' };
const mark = (name: string) => ({ role: 'button', name, inside: MAP });
const entry = (name: string) => ({ role: 'button', name, inside: { role: 'listitem', name } });
const heading = (name: string) => ({ role: 'heading', name });
const phrase = (name: string) => ({ role: 'button', name, inside: { role: 'article', name: '' } });
const close = { role: 'button', name: 'Close' };
const quote = (words: string) => ({ role: 'blockquote', name: words });
const SOHAE = 'Sohae Satellite Launching Station';
const FAR_EAST = 'Russia’s Far East';
const SOHAE_SAYS = 'North Korea had faced failures in launching reconnaissance satellites';

/** Where two marks are seen: the view of the map, as a person tells it. */
async function viewOf(page: Page) {
  const [one, other] = await Promise.all(
    ['Vladivostok', 'Tokyo'].map((name) => page.find(mark(name))),
  );
  if (!one || !other) throw new Error('The map shows neither Vladivostok nor Tokyo.');
  return { x: one.x, y: one.y, scale: Math.hypot(other.x - one.x, other.y - one.y) };
}

async function openSite(page: Page, fragment = ''): Promise<void> {
  // The same address with another fragment would load nothing.
  await page.driver.open('about:blank');
  await page.driver.open(SITE + fragment);
  await page.find(mark('Vladivostok'));
}

/** Once a visitor has touched the screen that shows itself. */
async function openKiosk(page: Page): Promise<void> {
  await page.driver.open(`${KIOSK}?attract=1&stay=60`);
  await page.find({ role: 'region', name: 'On show' });
  await page.find(heading('Vostochny Cosmodrome'));
  await page.driver.click(700, 300);
  await page.find(entry(SOHAE));
}

describe.each(engines())('in $name', ({ name, launch }) => {
  describe.skipIf(!launch)('a reader', () => {
    let page: Page;
    let large: Awaited<ReturnType<typeof serveLargeFile>>;

    beforeAll(async () => {
      if (!launch) return;
      large = await serveLargeFile();
      page = new Page(await launch({ isDark: false }));
      await page.driver.resize(1440, 900);
    }, 90_000);
    afterAll(async () => {
      await page?.driver.close();
      large?.close();
    });

    it('opens the page, and sees article, list and map', async () => {
      await openSite(page);
      await page.find(heading('Russia’s Putin and North Korea’s Kim Meet at Cosmodrome'));
      await page.find(entry(SOHAE));
      await page.find(phrase('Vostochny Cosmodrome'));
      expect(await page.hash()).toBe('');
    });

    it('chooses in the list, reads, and finds the way back with Esc', async () => {
      await openSite(page);
      await page.click(entry(SOHAE));
      await page.find(quote(SOHAE_SAYS));
      await expect.poll(() => page.focused(), PATIENCE).toBe(`heading “${SOHAE}”`);
      expect(await page.hash()).toBe('#place=sohae');
      expect((await page.find(mark(SOHAE))).isCurrent).toBe(true);
      await page.press('Escape');
      await page.isGone(close);
      await expect.poll(() => page.focused(), PATIENCE).toContain(`button “${SOHAE}`);
      expect(await page.hash()).toBe('');
    });

    it('chooses a mark, and a phrase of the article, and goes back through both', async () => {
      await openSite(page);
      await page.click(mark('Vladivostok'));
      await page.find(heading('Vladivostok'));
      await page.click({ role: 'button', name: 'Article' });
      await page.click(phrase(FAR_EAST));
      await page.find(heading(FAR_EAST));
      expect(await page.hash()).toBe('#place=russias-far-east');
      await page.driver.back();
      await page.find(heading('Vladivostok'));
      expect(await page.hash()).toBe('#place=vladivostok');
      await page.driver.back();
      await page.isGone(close);
    });

    it('opens a link to a place', async () => {
      await openSite(page, '#place=sohae');
      await page.find(quote(SOHAE_SAYS));
      expect((await page.find(mark(SOHAE))).isCurrent).toBe(true);
    });

    it('walks from mark to mark with arrows, and chooses with Enter and with Space', async () => {
      await openSite(page);
      await page.focus(mark('Vostochny Cosmodrome'));
      const walked = new Set<string>();
      for (const key of ['ArrowRight', 'ArrowDown', 'ArrowRight']) {
        await page.press(key);
        walked.add(await page.focused());
      }
      expect(walked.size).toBe(3);
      await page.press('ArrowLeft', 'ArrowUp', 'Home', 'Enter');
      await page.find(heading('Vostochny Cosmodrome'));
      await page.press('Escape');
      await expect.poll(() => page.focused(), PATIENCE).toContain('button “Vostochny Cosmodrome');
      const before = await page.driver.run(() => scrollY);
      await page.press(' ');
      await page.find(close);
      expect(await page.driver.run(() => scrollY)).toBe(before);
    });

    it('comes to the map with Tab, moves it with arrows and zooms it with + and −', async () => {
      await openSite(page);
      await page.focus(mark('Vostochny Cosmodrome'));
      await page.press('Shift+Tab');
      expect((await page.find(GROUND)).isFocused).toBe(true);
      await page.find({ role: 'paragraph', name: 'Arrow keys move the map' });
      const opening = await viewOf(page);
      const moves: [key: string, x: number, y: number][] = [
        ['ArrowRight', -1, 0],
        ['ArrowUp', 0, 1],
        ['ArrowLeft', 1, 0],
        ['ArrowDown', 0, -1],
      ];
      for (const [key, x, y] of moves) {
        const before = await viewOf(page);
        await page.press(key);
        await expect
          .poll(async () => {
            const now = await viewOf(page);
            return [now.x - before.x, now.y - before.y].map((by) => Math.sign(Math.round(by / 40)));
          }, PATIENCE)
          .toEqual([x + 0, y + 0]);
        await page.rest();
      }
      const zooms: [keys: string, by: number][] = [
        ['-', 0.5],
        ['+', 2],
        ['NumpadSubtract', 0.5],
        ['Shift++', 2],
      ];
      for (const [keys, by] of zooms) {
        const { scale } = await viewOf(page);
        await page.press(keys);
        await expect
          .poll(async () => (await viewOf(page)).scale / scale, PATIENCE)
          .toBeCloseTo(by, 1);
        await page.rest();
      }
      await page.press('ArrowRight', 'Home');
      // To the pixel, give or take one: where a mark stands is rounded.
      const away = async () => {
        const { x, y, scale } = await viewOf(page);
        return Math.max(
          ...[x - opening.x, y - opening.y, scale - opening.scale].map((by) => Math.abs(by)),
        );
      };
      await expect.poll(away, PATIENCE).toBeLessThan(3);
    });

    it('keeps the keys where the focus is not in the map', async () => {
      await openSite(page);
      await page.focus(entry(SOHAE));
      const before = await viewOf(page);
      await page.press('ArrowRight', '+', 'Home');
      await page.rest();
      expect(await viewOf(page)).toEqual(before);
    });

    it('sees no line that leads to nowhere, at any zoom', async () => {
      await openSite(page);
      await page.focus(GROUND);
      for (const keys of ['-', '-', '+', '+', '+']) {
        await page.press(keys);
        await page.rest();
        expect(await page.driver.run(linesToNowhere)).toEqual([]);
      }
    });

    // WebKit's driver does nothing in a page before all of it has come.
    it.skipIf(name === 'webkit')(
      'reads on a first visit, whose typefaces are late, the names that a second one shows',
      async () => {
        const late = await serveLateFaces();
        try {
          const names = async () => {
            await page.find(mark('Vladivostok'));
            await page.rest();
            return page.driver.run(namesOnMap);
          };
          await page.driver.open('about:blank');
          // A page is loaded once its typefaces are, so nobody waits for that.
          const loaded = page.driver.open(late.url);
          const without = await names();
          late.letThrough();
          await loaded;
          await page.driver.run(() => document.fonts.ready.then(() => null));
          const after = await names();
          await page.driver.open('about:blank');
          await page.driver.open(late.url);
          const second = await names();
          expect(second.names).toContain('Vladivostok');
          expect([without, after, second].map(({ clashes }) => clashes)).toEqual([[], [], []]);
          expect([without.names, after.names]).toEqual([second.names, second.names]);
        } finally {
          late.close();
        }
      },
    );

    it('prints, and has the same screen afterwards', async () => {
      await openSite(page, '#place=sohae');
      await page.find(quote(SOHAE_SAYS));
      await page.rest();
      const before = await viewOf(page);
      const pdf = await page.driver.print();
      if (pdf !== null) {
        const bytes = Buffer.from(pdf, 'base64');
        expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
        expect(bytes.length).toBeGreaterThan(20_000);
        expect(bytes.length).toBeLessThan(10_000_000);
      }
      await expect.poll(() => viewOf(page), PATIENCE).toEqual(before);
      await page.find(quote(SOHAE_SAYS));
    });

    it('sees dark scrollbars in a dark theme that the page chose', async () => {
      await openSite(page, '#place=sohae');
      await page.driver.run(() => {
        document.querySelector('dateline-dashboard')?.setAttribute('theme', 'dark');
      });
      await page.find(quote(SOHAE_SAYS));
      // The theme is painted a frame or two after it is chosen.
      await expect
        .poll(async () => {
          const bars = await page.driver.run(scrollbars, await page.driver.screenshot());
          return bars.filter(({ light }) => light >= 0.5);
        }, PATIENCE)
        .toEqual([]);
    });

    it('takes the kiosk over, from one file on a disk', async () => {
      await openKiosk(page);
      await page.click(entry(SOHAE));
      await page.find(quote(SOHAE_SAYS));
      expect(await page.driver.run(linesToNowhere)).toEqual([]);
    });

    it.each([
      ['the page', () => openSite(page)],
      ['a kiosk, fitted to a large screen', () => openKiosk(page)],
    ])('drags the map of %s, which stays under the pointer', async (_, open) => {
      await open();
      // Typefaces change how high the map is.
      await page.driver.run(() => document.fonts.ready.then(() => null));
      await page.rest();
      const { x, y } = await page.find(mark('Vostochny Cosmodrome'));
      await page.driver.drag(x + 40, y + 60, -100, -50);
      const moved = async () => {
        const now = await page.find(mark('Vostochny Cosmodrome'));
        return Math.hypot(now.x - x + 100, now.y - y + 50);
      };
      await expect.poll(moved, PATIENCE).toBeLessThan(4);
    });

    readsALargeFile(
      () => page,
      () => large.url,
    );
  });

  describe.skipIf(!launch || !mayLaunchAnother)('a reader whose system is dark', () => {
    it('sees page, map, controls and scrollbars dark', async () => {
      if (!launch) return;
      const page = new Page(await launch({ isDark: true }));
      try {
        await page.driver.resize(1440, 900);
        await openSite(page, '#place=sohae');
        await page.find(quote(SOHAE_SAYS));
        const picture = await page.driver.screenshot();
        const bars = await page.driver.run(scrollbars, picture);
        for (const { name, light } of bars) expect(light, name).toBeLessThan(0.5);
      } finally {
        await page.driver.close();
      }
    });
  });
});
