import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { browserForFile, open, SITE } from '../support/open';

const newPage = browserForFile();
const PLACE = new URL('places/kremlin/', SITE).href;

/** The width and the height that a PNG says it has. */
async function sizeOf(path: string) {
  const bytes = await readFile(`dist/site/${path}`);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('the address of a place', () => {
  it('previews as the place, with a picture of the size that platforms ask for', async () => {
    const page = await readFile('dist/site/places/kremlin/index.html', 'utf8');
    expect(page).toContain('<meta property="og:title" content="The Kremlin – ');
    expect(page).toContain('share.png">');
    expect(await sizeOf('share.png')).toEqual([1200, 630]);
    expect(await sizeOf('places/kremlin/share.png')).toEqual([1200, 630]);
  });

  it('leads to the place on the map, and Back to where one came from', async () => {
    const page = await newPage();
    await page.goto('about:blank');
    await page.goto(PLACE, { waitUntil: 'commit' });
    await page.waitForURL(/index\.html#place=kremlin$/);
    await page.getByRole('heading', { level: 2, name: 'The Kremlin' }).waitFor();
    await page.goBack();
    expect(page.url()).toBe('about:blank');
    await page.context().close();
  });

  it('says what the article says of it, where no script runs', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(PLACE);
    await expect.poll(() => page.getByRole('heading', { name: 'The Kremlin' }).count()).toBe(1);
    expect(await page.getByRole('blockquote').first().textContent()).toContain('the Kremlin');
    await page.getByRole('link', { name: 'See it on the map, beside the article' }).click();
    await page.waitForURL(/index\.html#place=kremlin$/);
    await page.context().close();
  });

  it('is what a reader of the site copies', async () => {
    const page = await newPage();
    await open(page, '#place=kremlin');
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const link = page.getByRole('textbox', { name: 'Link' });
    await expect.poll(() => link.inputValue()).toBe(PLACE);
    await page.getByRole('button', { name: 'Copy embed code' }).waitFor();
    await page.context().close();
  });
});
