import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browserForFile, watch } from '../support/open';
import { BRIEF } from '../support/project';
import { type Served, serveStatic } from '../support/static-server';

const newPage = browserForFile();
const pages = new Map<string, Served>();
let server: Awaited<ReturnType<typeof serveStatic>>;

beforeAll(async () => {
  server = await serveStatic(pages, { '/lib/': 'dist/lib' });
  pages.set('/brief.json', { body: JSON.stringify(BRIEF) });
});
afterAll(() => server?.close());

/** What prototype.js and its like do to a page: everything can be enumerated, and natives mean something else. */
const EXTENDED = `
function list(any) { var all = new Array(any ? any.length || 0 : 0); for (var i = 0; i < all.length; i++) all[i] = any[i]; return all; }
Array.from = list;
Array.prototype.entries = Array.prototype.toArray = Array.prototype.clone = function () { return list(this); };
Array.prototype.each = function (each) { this.forEach(each); return this; };
Array.prototype.first = function () { return this[0]; };
Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; };
String.prototype.strip = String.prototype.trim;
Function.prototype.defer = function () { return setTimeout(this, 10); };
Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; };
HTMLElement.prototype.update = HTMLElement.prototype.hide = HTMLElement.prototype.show = function () { return this; };
HTMLElement.prototype.select = HTMLElement.prototype.next = HTMLElement.prototype.store = function () { return []; };`;

/** No doctype, in the encoding of its time. */
async function openOldPage(
  script: string,
  extended: string,
  before = '',
  list = 'Places',
): Promise<{ page: Page } & ReturnType<typeof watch>> {
  const body = `<html><title>x</title><script>${extended}</script>${script}${before}
    <dateline-dashboard src="/brief.json"></dateline-dashboard></html>`;
  pages.set('/', { body, headers: { 'Content-Type': 'text/html; charset=iso-8859-1' } });
  const page = await newPage();
  const watched = watch(page);
  await page.goto(server.url);
  await page.getByRole('list', { name: list, exact: true }).waitFor();
  return { page, ...watched };
}

it.each([
  ['the classic script', '<script defer src="/lib/dateline.iife.js"></script>'],
  ['the module', '<script type="module" src="/lib/dateline.js"></script>'],
])('in an old page, with natives that mean something else, %s works', async (_name, script) => {
  const { page, faults } = await openOldPage(script, EXTENDED);
  expect(await page.evaluate(() => [document.compatMode, document.characterSet])).toEqual([
    'BackCompat',
    'windows-1252',
  ]);
  const marks = page.getByRole('group', { name: 'Places on the map' });
  await marks.getByRole('button', { name: /^Kyiv/ }).click();
  await page.getByRole('heading', { level: 2, name: 'Kyiv' }).waitFor();
  const entry = page.getByRole('list', { name: 'Places', exact: true }).getByRole('button').first();
  expect(await entry.innerText()).toMatch(/^Oslo\s+Place$/);
  expect(faults).toEqual([]);
  await page.context().close();
});

// As es6-promise, core-js 2 and the zone.js of Angular 4 to 8 leave it, whose promises `import()` gives, too.
it('where promises know no more than in 2015, all parts come', async () => {
  const LATER = `for (const name of ['allSettled', 'any', 'try', 'withResolvers']) delete Promise[name];
    delete Promise.prototype.finally;`;
  const script = '<script type="module" src="/lib/dateline.js"></script>';
  const { page, faults } = await openOldPage(script, LATER);
  const marks = page.getByRole('group', { name: 'Places on the map' });
  await marks.getByRole('button', { name: /^Kyiv/ }).click();
  await page.getByRole('heading', { level: 2, name: 'Kyiv' }).waitFor();
  await page.locator('dateline-map .name').first().waitFor();
  await page.locator('dateline-legend').getByRole('heading').first().waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});

// Most sanitizers let a name pass; `document.currentScript` would be that picture.
it('a picture that a reader has put into the page does not say where our code comes from', async () => {
  const { page, requests, faults } = await openOldPage(
    '<img name="currentScript" src="data:,not-ours" hidden><script src="/lib/dateline.iife.js"></script>',
    '',
  );
  const marks = page.getByRole('group', { name: 'Places on the map' });
  await marks.getByRole('button', { name: /^Kyiv/ }).click();
  await page.locator('dateline-legend').getByRole('heading').first().waitFor();
  const asked = requests.map(({ pathname }) => pathname).filter((path) => path.endsWith('.js'));
  expect(asked.length).toBeGreaterThan(1);
  expect(asked.filter((path) => !path.startsWith('/lib/'))).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});

// Leaflet counts on plain objects having nothing to enumerate.
it('where a page breaks the map itself, it says so, its author learns why, and the list goes on', async () => {
  const script = '<script type="module" src="/lib/dateline.js"></script>';
  const { page, faults } = await openOldPage(script, 'Object.prototype.extend = function () {}');
  await page.getByText('The map could not be loaded').waitFor();
  await page
    .getByRole('list', { name: 'Places', exact: true })
    .getByRole('button', { name: /^Kyiv/ })
    .click();
  await page.getByRole('heading', { level: 2, name: 'Kyiv' }).waitFor();
  // For the page's author, and once.
  const reason =
    'Dateline: the map has no picture: TypeError: Object.prototype.extend is enumerable';
  expect(faults).toEqual([reason]);
  await page.context().close();
});

// Once an input bears the name, `form.parentNode` is that input, and a walk to the parents ends in a circle.
it('in a form whose inputs have the names of what a form has, it works and follows its language', async () => {
  const names = ['parentNode', 'assignedSlot', 'getRootNode', 'nodeType', 'localName', 'closest'];
  const nested = names.map((name) => `<form><input hidden name="${name}">`);
  // A parser takes no form inside another; a script may build one.
  const script = `<script type="module" src="/lib/dateline.js"></script><script>
    addEventListener('DOMContentLoaded', () => {
      const forms = [...document.querySelectorAll('form')];
      forms.reduce((outer, inner) => (outer.append(inner), inner)).append(document.querySelector('dateline-dashboard'));
      forms[0].lang = 'de';
    });
  </script>`;
  const { page, faults } = await openOldPage(
    script,
    '',
    `${nested.join('</form>')}</form>`,
    'Orte',
  );
  const places = page.getByRole('list', { name: 'Orte', exact: true });
  // By key: the driver's own click looks for the parents as we must not.
  await places.getByRole('button').first().press('Enter');
  await page.getByRole('heading', { level: 2, name: 'Oslo' }).waitFor();
  // A pointer over the map asks how much CSS zooms what is around it.
  const box = await page.locator('dateline-map').boundingBox();
  if (!box) throw new Error('There is no map.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel(0, -90);
  await page.evaluate(() => document.querySelector('form')?.setAttribute('lang', 'fr'));
  await page.getByRole('list', { name: 'Lieux', exact: true }).waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});
