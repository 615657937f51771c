import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { checkBrief } from '../../../src/cli/check/check-brief';
import { briefFiles } from '../../../src/cli/site/brief-files';
import { makeSite } from '../../../src/cli/site/make-site';
import { singleFile } from '../../../src/cli/site/single-file';
import { folderOf } from '../folder';
import { kit } from './kit';

const TEXT = 'Of Athens & <b>Rome</b>.\n\nOf Athens again.\n';
const athens = {
  type: 'Feature',
  id: 'athens',
  geometry: { type: 'Point', coordinates: [23.72, 37.98] },
  properties: {
    name: 'Athens',
    statedBy: 'article',
    mentions: [{ exact: 'Athens', suffix: ' &' }],
    excerpts: [{ exact: 'Of Athens again.' }],
    images: [{ href: 'pictures/a b.svg', alt: 'A', credit: 'B' }],
  },
};
const proposed = {
  type: 'Feature',
  id: 'rome',
  geometry: null,
  properties: { name: 'Rome', statedBy: 'article', status: 'proposed', why: 'A guess of a tool' },
};
const files = {
  'article.txt': TEXT,
  'notes.txt': 'Nobody’s business.',
  'pictures/a b.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6"/>',
  'brief.geojson': {
    type: 'FeatureCollection',
    article: { title: 'Athens & <i>', href: 'article.txt', lang: 'en' },
    features: [athens, proposed],
  },
};

async function made(names: readonly string[], how: { isDraft?: boolean; site?: string } = {}) {
  const { folder } = folderOf(
    Object.fromEntries(
      names.flatMap((name) =>
        Object.entries(files).map(([file, content]) => [`${name}/${file}`, content]),
      ),
    ),
  );
  const briefs = await Promise.all(names.map((name) => checkBrief(name, folder)));
  const { isDraft = false, site = '' } = how;
  const found = await makeSite(briefs, { kit, easel: drawn, site, isDraft, warn: expect.fail });
  const text = (path: string) => {
    const content = found.get(path) ?? '';
    return typeof content === 'string' ? content : new TextDecoder().decode(content);
  };
  return { briefs, paths: [...found.keys()].sort(), text };
}

/** Draws nothing. */
const face = { has: () => true, width: () => 1, outline: () => '' };
const drawn = {
  drawing: {
    world: {
      land: { type: 'MultiPolygon' as const, coordinates: [] },
      lakes: { type: 'MultiPolygon' as const, coordinates: [] },
      borders: { type: 'MultiLineString' as const, coordinates: [] },
      disputed: { type: 'MultiLineString' as const, coordinates: [] },
      towns: [],
    },
    faces: { serif: face, sans: face },
    credit: '',
  },
  png: async () => new Uint8Array([137]),
};

it('a site of one brief has its page in front, and what the brief names, and nothing else of its folder', async () => {
  const { paths, text } = await made(['greece']);
  expect(paths).toEqual([
    'data/greece/article.txt',
    'data/greece/brief.geojson',
    'data/greece/pictures/a b.svg',
    'embed.html',
    'index.html',
    'kiosk.html',
    'oembed.json',
    'places/athens/index.html',
    'places/athens/oembed.json',
    'places/athens/share.png',
    'service-worker.js',
    'share.png',
  ]);
  const page = text('index.html');
  expect(page).toContain('<title>Athens &amp; &lt;i&gt;</title>');
  expect(page).toContain('<dateline-dashboard src="./data/greece/brief.geojson"');
  expect(page).toContain('share="./places/{place}/" embed="./embed.html"');
  expect(page).toContain('&amp; &lt;b&gt;Rome&lt;/b&gt;.');
  expect(page).toContain('src="data/greece/pictures/a%20b.svg"');
  expect(page).toContain('property="og:image"');
  expect(page).not.toMatch(/DRAFT|vostochny|node_modules/i);
  expect(text('embed.html')).toContain('content="./data/greece/brief.geojson"');
  expect(text('kiosk.html')).toContain('<dateline-dashboard src="./data/greece/brief.geojson">');
  expect(text('service-worker.js')).toMatch(/^const DATELINE_SITE=.*"index\.html":"sha256-/);
});

it('places that nobody has confirmed are not published, nor what a tool has thought of them', async () => {
  const { text } = await made(['greece']);
  const { features } = JSON.parse(text('data/greece/brief.geojson'));
  expect(features.map(({ id }: { id: string }) => id)).toEqual(['athens']);
  expect(text('data/greece/brief.geojson')).not.toContain('A guess');
});

it('a site of several briefs has a folder for each, and a list in front', async () => {
  const { paths, text } = await made(['greece', 'Más Grecia'], { site: 'https://maps.example/' });
  expect(paths).toEqual(expect.arrayContaining(['greece/index.html', 'mas-grecia/index.html']));
  expect(text('index.html')).toMatch(/href="greece\/".*href="mas-grecia\/"/s);
  const page = text('greece/index.html');
  expect(page).toContain('src="../lib/dateline.js"');
  expect(page).toContain('<dateline-dashboard src="../data/greece/brief.geojson"');
  expect(page).toContain('https://maps.example/greece/share.png');
  expect(text('greece/places/athens/index.html')).toContain('src="../../../place.js"');
  expect(JSON.parse(text('mas-grecia/oembed.json')).html).toContain(
    'https://maps.example/embed.html?src=.%2Fdata%2Fmas-grecia%2Fbrief.geojson',
  );
});

it('keeps the languages of its articles offline, with the names of the world, and no others', async () => {
  const names = ['ar', 'de'].flatMap((tag) =>
    ['', '-faults', '-formats', '-warnings', '-world'].map(
      (part) => `lib/dateline-lang-${tag}${part}.js`,
    ),
  );
  const { folder } = folderOf({
    'article.txt': TEXT,
    'brief.geojson': {
      ...files['brief.geojson'],
      article: { title: 'Athen', href: 'article.txt', lang: 'de-AT' },
      features: [],
    },
  });
  const all = await kit.files();
  const scripts = names.map((name) => [name, new Uint8Array([59])] as const);
  const speaking = { ...kit, files: async () => new Map([...all, ...scripts]) };
  const checked = await checkBrief('.', folder);
  const options = { kit: speaking, easel: null, site: '', isDraft: false, warn: expect.fail };
  const worker = String((await makeSite([checked], options)).get('service-worker.js'));
  expect(names.filter((name) => worker.includes(`"${name}"`))).toEqual(
    names.slice(names.length / 2),
  );
});

it('tells whose letters no typeface has, and not past the terminal', async () => {
  const { briefs } = await made(['greece']);
  const none = { ...face, has: () => false };
  const easel = { ...drawn, drawing: { ...drawn.drawing, faces: { serif: none, sans: none } } };
  const warn = vi.fn();
  await makeSite(briefs, { kit, easel, site: '', isDraft: false, warn });
  expect(warn.mock.calls).toEqual([[expect.stringMatching(/letters: “Athens & <i>” and 1 more/)]]);
});

it('publishes pictures as their addresses name them, and none that a link leads out to', async () => {
  const svg = files['pictures/a b.svg'];
  const hrefs = ['50%25.svg', 'a.svg?v=2', 'link.svg'];
  const images = hrefs.map((href) => ({ href, alt: 'A', credit: 'B' }));
  const features = [{ ...athens, properties: { ...athens.properties, images } }];
  const { folder } = folderOf({
    'secret.svg': svg,
    'in/article.txt': TEXT,
    'in/50%.svg': svg,
    'in/a.svg': svg,
    'in/brief.geojson': { ...files['brief.geojson'], features },
  });
  symlinkSync(join(folder, 'secret.svg'), join(folder, 'in/link.svg'));
  const checked = await checkBrief('in', folder);
  const warn = vi.fn();
  const found = await briefFiles(checked, warn);
  expect([...found.keys()].sort()).toEqual(['50%.svg', 'a.svg', 'article.txt', 'brief.geojson']);
  expect(warn.mock.calls).toEqual([[expect.stringMatching(/link\.svg .*leads out of the folder/)]]);
  const file = await singleFile(checked, kit, false, warn);
  expect(file).toContain('data-href="50%25.svg"');
  expect(file).not.toContain('data-href="link.svg"');
});

it('every page of a draft says so, on paper too, and to search engines', async () => {
  const { paths, text } = await made(['a', 'b'], { isDraft: true });
  const pages = paths.filter((path) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThanOrEqual(8);
  for (const page of pages) {
    expect(text(page)).toMatch(/<p class="dateline-draft"[^>]*><b>Draft<\/b>/);
    expect(text(page)).toMatch(/<title>Draft: /);
    expect(text(page)).toContain('content="noindex"');
  }
});

it('a single file has everything inside, and nothing in it ends the script', async () => {
  const { briefs } = await made(['greece']);
  const [brief] = briefs;
  if (!brief) return expect.fail();
  const file = await singleFile(brief, kit, false, expect.fail);
  expect(file).not.toMatch(/(?:src|href)="\.\/|url\('\./);
  expect(file).toContain('if (1 < 2) "<\\/script><\\!--";');
  expect(file).toContain('<script type="application/json">{"type":"FeatureCollection"');
  expect(file).toContain('"text":"Of Athens & \\u003cb>Rome');
  expect(file).toMatch(/data-href="pictures\/a b\.svg" src="data:image\//);
  expect(file).not.toContain('A guess');
  expect(file.match(/<noscript>/g)).toHaveLength(1);
  // It travels alone.
  expect(file).toMatch(/<\/html>\s*<!--\n## leaflet -- > BSD-->\n$/);
});
