import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { version } from '../../package.json' with { type: 'json' };
import { browserForFile, watch } from '../support/open';
import { BRIEF } from '../support/project';
import { openAndRead, serveTo } from './page';

const newPage = browserForFile();
const names = BRIEF.features.map(({ properties }) => properties.name);
const module = readFileSync('dist/lib/dateline.js', 'utf8');
const used = (other: string) => `Dateline ${other} is not used: this page has Dateline ${version}.`;

it.each([
  ['the same script', '<script type="module" src="dateline.js?b"></script>', used(version)],
  ['another version', '<script type="module" src="other.js"></script>', used('9.9.9')],
  ['the classic script', '<script defer src="dateline.iife.js"></script>', used(version)],
])('loaded again as %s, the first one works, and one warning tells', async (_, again, warning) => {
  const brief = JSON.stringify(BRIEF);
  const dashboard = '<dateline-dashboard src="brief.geojson"></dateline-dashboard>';
  const page = await newPage();
  const { faults } = watch(page);
  await serveTo(page, 'dist/lib', {
    '/': `<script type="module" src="dateline.js?a"></script>${dashboard}${again}${dashboard}`,
    '/brief.geojson': brief,
    '/other.js': module.replaceAll(version, '9.9.9'),
  });
  expect(await openAndRead(page, '/', 2)).toEqual([names, names]);
  expect(faults).toEqual([warning]);
  await page.context().close();
});

it('loaded three times, each that is not used says so once', async () => {
  const scripts = ['dateline.js?a', 'dateline.js?b', 'other.js'];
  const page = await newPage();
  const { faults } = watch(page);
  await serveTo(page, 'dist/lib', {
    '/': `${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('')}
      <dateline-dashboard src="brief.geojson"></dateline-dashboard>`,
    '/brief.geojson': JSON.stringify(BRIEF),
    '/other.js': module.replaceAll(version, '9.9.9'),
  });
  expect(await openAndRead(page, '/')).toEqual([names]);
  expect(faults).toEqual([used(version), used('9.9.9')]);
  await page.context().close();
});

it('a store made with the copy that is not used works in the elements of the other', async () => {
  const page = await newPage();
  const { faults } = watch(page);
  await serveTo(page, 'dist/lib', {
    '/': `<script type="module" src="dateline.js"></script><script type="module" src="page.js"></script>
      <dateline-dashboard basemap="none"></dateline-dashboard>`,
    '/page.js': `import { Store } from './dateline.js?b';
      const dashboard = document.querySelector('dateline-dashboard');
      dashboard.store = new Store();
      dashboard.brief = ${JSON.stringify(BRIEF)};`,
  });
  expect(await openAndRead(page, '/')).toEqual([names]);
  expect(faults).toEqual([used(version)]);
  await page.context().close();
});
