import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { engines } from './engines';
import { Page } from './page';

const SITE = inject('siteUrl');
const KIOSK = pathToFileURL(resolve('dist/site/kiosk.html'));

describe.each(engines())('in $name', ({ launch }) => {
  describe.skipIf(!launch)('a reader', () => {
    let page: Page;

    beforeAll(async () => {
      if (launch) page = new Page(await launch({ isDark: false }));
    }, 60_000);
    afterAll(() => page?.driver.close());

    it('opens', async () => {
      await page.driver.resize(1280, 900);
      await page.driver.open(SITE);
      await page.find({
        role: 'button',
        name: 'Vostochny',
        inside: { role: 'region', name: 'Map' },
      });
      console.log(await page.focused());
      await page.click({ role: 'button', name: 'Sohae', inside: { role: 'listitem', name: '' } });
      console.log(await page.hash());
      expect(1).toBe(1);
      console.log(KIOSK.href);
    });
  });
});
