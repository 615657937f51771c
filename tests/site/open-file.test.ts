import type { FileChooser } from 'playwright';
import { expect, it } from 'vitest';
import { browserForFile, SITE, watch } from '../support/open';

const newPage = browserForFile();

it('the page that opens files is found from the front page; it works without a network and sends nothing', async () => {
  const page = await newPage({ serviceWorkers: 'allow' });
  await page.goto(SITE.href);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Excerpts', exact: true }).click();
  await page.getByRole('link', { name: 'Open a file of your own' }).click();
  await page.getByRole('heading', { name: 'Open a file with places' }).waitFor();
  const { faults, requests } = watch(page);
  const choose = async (name: string, text: string) => {
    let chooser: FileChooser | null = null;
    // On a busy machine a press before the page has come to rest may open nothing; a reader presses again.
    while (!chooser) {
      const opens = page.waitForEvent('filechooser', { timeout: 5_000 }).catch(() => null);
      await page.getByRole('button', { name: /Open a file/ }).click();
      chooser = await opens;
    }
    await chooser.setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  };
  await choose('a.czml', '[{"id": "document", "version": "1.0"}]');
  await page.getByRole('alert').getByText('a.czml is CZML: export it as GeoJSON.').waitFor();
  await choose('ports.csv', 'name,lat,lon\nOslo,59.9,10.7\nBergen,60.4,5.3\nNowhere,x,y\n');
  const list = page.getByRole('list', { name: 'Places', exact: true });
  await list.getByRole('button', { name: /^Bergen/ }).click();
  await page.getByRole('heading', { level: 2, name: 'Bergen', exact: true }).waitFor();
  await page.getByText('1 of 3 places could not be shown').first().waitFor();
  expect(faults.filter((fault) => !fault.includes('Dateline'))).toEqual([]);
  expect(requests.filter(({ origin }) => origin !== SITE.origin && origin !== 'null')).toEqual([]);
  await page.context().close();
});
