import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { browserForFile, watch } from '../support/open';
import { serveFolder } from '../support/served-folder';

const newPage = browserForFile();

const HOSTILE = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
const article = `${HOSTILE} and \u001b[31mred\u001b[0m lie in Ruritania.\n`;
const candidate = {
  name: HOSTILE,
  kind: '"><svg onload=document.title=3>',
  reason: 'javascript:document.title=4',
  geometry: { type: 'Point', coordinates: [10, 50] },
  sources: [{ name: HOSTILE, url: 'javascript:document.title=5' }],
};
const brief = {
  type: 'FeatureCollection',
  article: { title: HOSTILE, href: 'article.txt', lang: 'en' },
  features: [HOSTILE, 'Ruritania'].map((name, id) => ({
    type: 'Feature',
    id,
    properties: {
      name,
      status: 'proposed',
      statedBy: 'article',
      doubt: 1 - id,
      mentions: [{ exact: name }],
      candidates: [candidate],
    },
    geometry: null,
  })),
};

it('edits a brief under a strict policy; hostile names are text, and what is decided is on the disk', async () => {
  const files = { 'article.txt': article, 'brief.geojson': JSON.stringify(brief, null, 2) };
  const { url, folder, close } = await serveFolder(files, resolve('dist/lib'));
  onTestFinished(close);
  const page = await newPage();
  const { faults, requests } = watch(page);
  await page.goto(url);
  await page.getByRole('heading', { name: HOSTILE }).first().waitFor();
  await page.locator('dateline-map').getByRole('button', { name: /^1 · / }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Ruritania' }).waitFor();
  await page.keyboard.press('x');
  const now = () => JSON.parse(readFileSync(join(folder, 'brief.geojson'), 'utf8')).features;
  await expect.poll(() => now().length).toBe(1);
  expect(now()[0].geometry).toEqual(candidate.geometry);
  await page.getByText('Saved', { exact: true }).waitFor();
  expect(await page.title()).toBe('brief.geojson');
  expect(faults).toEqual([]);
  expect(requests.filter(({ origin }) => origin !== new URL(url).origin)).toEqual([]);
  await page.context().close();
});
