import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { CACHE } from '../../gazetteer/places';
import { growth, LINEAR } from '../../support/growth';
import { folderOf } from '../folder';
import { type } from '../type';

// By this import the gazetteer is built, where it must be, before the time of the first test begins.
vi.stubEnv('DATELINE_CACHE', CACHE);

const TEXT = `Flood near Frankfort

FRANKFORT, Ky. (AP) — The Kentucky River rose near Frankfort on Tuesday. Sen. Paris Hill did not come.
People in Paris had left; some went to Xyzzyx Creek. “We had no boat,” said Jordan Hayes.
`;

interface Feature {
  readonly id: string;
  readonly geometry: unknown;
  readonly properties: {
    readonly name: string;
    readonly status: string;
    readonly mentions: readonly { all?: string; exact?: string; except?: readonly object[] }[];
    readonly excerpts: readonly { exact: string }[];
    readonly candidates: readonly { name: string; reason: string }[];
    readonly why?: string;
  };
}

describe('dateline new', () => {
  it.each([
    ['YAML', '---\ntitle: "A flood: near Frankfort"\ndate: 2024-05-01\ntags: [a, b]\n---\n\n'],
    ['YAML that Windows wrote', '\ufeff---\r\ntitle: A flood: near Frankfort\r\n---\r\n'],
    ['YAML that ends in dots', "---\ntitle: 'A flood: near Frankfort'\n...\n"],
    ['TOML', '+++\ndraft = false\ntitle = "A flood: near Frankfort"\n+++\n'],
  ])('takes no front matter for the article’s words: %s', async (_, front) => {
    const { folder, read } = folderOf({ 'flood.md': front + TEXT });
    const { code, err } = await type(['new', 'flood.md'], { cwd: folder });
    expect(code, err).toBe(0);
    expect(err).toContain('flood.md begins with front matter');
    expect(read('flood/flood.txt')).toBe(TEXT);
    expect(JSON.parse(read('flood/brief.geojson')).article.title).toBe('A flood: near Frankfort');
  });

  it('says which names are left without an excerpt', async () => {
    const long = `In Paris ${'it went on, '.repeat(60)}and in Lyon it ended.\nBerlin waited.\n`;
    const { folder } = folderOf({ 'long.txt': long });
    const { out } = await type(['new', 'long.txt'], { cwd: folder });
    expect(out).toContain('2 names without an excerpt, because the sentence is too long for one');
  });

  it.each([
    ['a rule before its words', `---\n\n${TEXT}`],
    ['a rule before and after them', `---\n${TEXT}---\n${TEXT}`],
    ['words with a colon between rules, and nothing else', '---\nParis: a town\n---\n'],
  ])('leaves %s', async (_, text) => {
    const { folder, read } = folderOf({ 'flood.txt': text });
    const { err } = await type(['new', 'flood.txt'], { cwd: folder });
    expect(err).not.toContain('front matter');
    expect(read('flood/flood.txt')).toBe(text);
  });

  it('quotes no byte order mark, which readers of the article do not get', async () => {
    const marked =
      '\ufeffBanjir melanda Jakarta\nJAKARTA – Banjir melanda Jakarta dan Bekasi pada hari Senin.\n';
    const { folder, read } = folderOf({ 'flood.txt': marked });
    await type(['new', 'flood.txt'], { cwd: folder });
    expect(read('flood/flood.txt')).toBe(marked);
    expect(read('flood/brief.geojson')).not.toContain('\ufeff');
  });

  it('tells of signs that readers would see, and leaves them', async () => {
    const { folder, read } = folderOf({ 'flood.md': `${TEXT}It hit **hard**.\n` });
    const { code, err } = await type(['new', 'flood.md'], { cwd: folder });
    expect(code).toBe(0);
    expect(err).toContain(
      'flood.md has signs that readers will see as they are, such as “**hard**”',
    );
    expect(read('flood/flood.txt')).toContain('It hit **hard**.');
  });

  it('takes the first line for the title whatever ends it', async () => {
    const { folder, read } = folderOf({ 'flood.txt': TEXT.replaceAll('\n', '\r') });
    await type(['new', 'flood.txt'], { cwd: folder });
    expect(JSON.parse(read('flood/brief.geojson')).article.title).toBe('Flood near Frankfort');
  });

  it('writes a brief of proposals, and copies of the articles', async () => {
    const { folder, read } = folderOf({ 'flood.txt': TEXT });
    const { code, out } = await type(['new', 'flood.txt', '--home', 'Lexington, KY'], {
      cwd: folder,
    });
    expect(code, out).toBe(0);
    expect(out).toContain('Written to flood.');
    expect(read('flood/flood.txt')).toBe(TEXT);
    const { article, features } = JSON.parse(read('flood/brief.geojson'));
    expect(article).toEqual({
      title: 'Flood near Frankfort',
      href: 'flood.txt',
      sha256: createHash('sha256').update(TEXT).digest('hex'),
      lang: 'en',
    });
    const named = new Map<string, Feature>(
      features.map((feature: Feature) => [feature.properties.name, feature]),
    );
    expect([...named.keys()]).toEqual(['Frankfort', 'Kentucky River', 'Paris', 'Xyzzyx Creek']);
    expect(features.every(({ properties }: Feature) => properties.status === 'proposed')).toBe(
      true,
    );
    const paris = named.get('Paris')?.properties;
    expect(paris?.candidates[0]?.name).toBe('Paris, Kentucky, United States');
    expect(paris?.candidates[0]?.reason).toMatch(/^The article names Frankfort, \d+ km away/);
    expect(paris?.mentions).toEqual([
      { all: 'Paris', except: [expect.objectContaining({ exact: 'Paris' })] },
    ]);
    const creek = named.get('Xyzzyx Creek');
    expect(creek?.geometry).toBeNull();
    expect(creek?.properties.why).toMatch(/no position/);
    for (const { properties } of features) {
      for (const { exact } of properties.excerpts) expect(TEXT).toContain(exact);
    }
  });

  it('names places as a sentence does, takes the desk’s own town for itself, and no place for its own company', async () => {
    const text =
      'ARALSK, Kazakhstan, Oct. 14 — Fish from the Aral Sea went by rail from Aralsk to Tashkent.\n';
    const { folder, read } = folderOf({ 'aral.txt': text });
    const { code } = await type(['new', 'aral.txt', '--home', 'Tashkent, Uzbekistan'], {
      cwd: folder,
    });
    expect(code).toBe(0);
    const { features }: { features: readonly Feature[] } = JSON.parse(read('aral/brief.geojson'));
    const first = new Map(
      features.map(({ properties: { name, candidates } }) => [name, candidates[0]]),
    );
    expect([...first.keys()]).toEqual(['Aralsk', 'Kazakhstan', 'Aral Sea', 'Tashkent']);
    expect(first.get('Tashkent')?.name).toBe('Tashkent, Uzbekistan');
    expect(first.get('Tashkent')).toMatchObject({ kind: 'capital' });
    expect(first.get('Aralsk')?.reason).not.toContain('Aral Sea');
  });

  it('writes the same for the same, and never over a brief', async () => {
    const { folder, read } = folderOf({ 'a.txt': TEXT, 'b.txt': TEXT });
    await type(['new', 'a.txt', '-o', 'one'], { cwd: folder });
    await type(['new', 'a.txt', '-o', 'two'], { cwd: folder });
    expect(read('one/brief.geojson')).toBe(read('two/brief.geojson'));
    const again = await type(['new', 'b.txt', '-o', 'one'], { cwd: folder });
    expect(again).toMatchObject({ code: 1 });
    expect(again.err).toContain('There is a brief in one already');
    expect(existsSync(join(folder, 'one/b.txt'))).toBe(false);
  });

  it('reads several articles as one story', async () => {
    const { folder, read } = folderOf({
      'mon.txt': TEXT,
      'tue.txt': 'In Frankfort, the water fell.\n',
    });
    await type(['new', 'mon.txt', 'tue.txt', '-o', 'flood'], { cwd: folder });
    const { articles, features } = JSON.parse(read('flood/brief.geojson'));
    expect(Object.keys(articles)).toEqual(['mon', 'tue']);
    const [frankfort] = features;
    expect(frankfort.properties.excerpts).toContainEqual({ exact: 'Flood near Frankfort' });
  });

  it('remembers what the desk has confirmed', async () => {
    const memory = {
      places: { paris: [{ name: 'Paris', lat: 38.2098, lon: -84.25299, times: 3 }] },
    };
    const { folder, read } = folderOf({
      'a.txt': 'She lives in Paris now.\n',
      'places.json': memory,
    });
    await type(['new', 'a.txt'], { cwd: folder });
    const { features } = JSON.parse(read('a/brief.geojson'));
    const [candidate] = features[0].properties.candidates;
    expect(candidate).toMatchObject({ name: 'Paris, Kentucky, United States' });
    expect(candidate.reason).toContain('Confirmed for this name before');
    expect(features[0].properties.status).toBe('proposed');
  });
});

describe('what is no article', () => {
  const latin1 = new Uint8Array([...'Stra\xdfe in K\xf6ln'].map((sign) => sign.charCodeAt(0)));
  const utf16 = Buffer.from('\ufeffRegen in Hamburg', 'utf16le');
  const files = {
    'empty.txt': ' \n\n',
    'picture.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0, 0xff, 0xfe, 0]),
    'folder/a.txt': 'x',
    'latin1.txt': latin1,
    'utf16.txt': utf16,
    'page.html': '\n<!DOCTYPE html><html><body><p>Rain in Hamburg.</p></body></html>',
    'paper.pdf': '%PDF-1.4\n1 0 obj\n',
    'letter.rtf': '{\\rtf1\\ansi Rain in Hamburg.}',
  };

  it.each([
    ['empty.txt', 'is empty'],
    ['picture.png', 'is no text'],
    ['folder', 'is a folder'],
    ['nothing.txt', 'is not there'],
    ['latin1.txt', 'in Latin-1'],
    ['utf16.txt', 'in UTF-16'],
    ['page.html', 'is a web page'],
    ['paper.pdf', 'is no text'],
    ['letter.rtf', 'is no text'],
  ])('is refused with a sentence: %s %s', async (file, says) => {
    const { folder } = folderOf(files);
    const { code, err } = await type(['new', file, '-o', 'out'], { cwd: folder });
    expect(code).toBe(1);
    expect(err).toContain(says);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('converts what was asked for', async () => {
    const { folder, read } = folderOf(files);
    const { code } = await type(['new', 'latin1.txt', 'utf16.txt', '--convert', '-o', 'out'], {
      cwd: folder,
    });
    expect(code).toBe(0);
    expect(read('out/latin1.txt')).toBe('Straße in Köln');
    expect(read('out/utf16.txt')).toContain('Regen in Hamburg');
  });

  // “Дождь в Москве.” and “東京の雨。” as programs of their countries write them.
  it.each([
    ['windows-1251', 'c4eee6e4fc20e220cceef1eae2e52e'],
    ['KOI8-R', 'e4cfd6c4d820d720edcfd3cbd7c52e'],
    ['Shift_JIS', '938c8b9e82cc894a8142'],
    ['EUC-JP', 'c5ecb5fea4ceb1aba1a3'],
  ])('takes no text in %s for Latin-1', async (_, hex) => {
    const { folder } = folderOf({ 'other.txt': new Uint8Array(Buffer.from(hex, 'hex')) });
    const { code, err } = await type(['new', 'other.txt', '--convert', '-o', 'out'], {
      cwd: folder,
    });
    expect(code).toBe(1);
    expect(err).toContain('is not in UTF-8, and its encoding cannot be told');
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('is refused at 10 MB', async () => {
    const { folder } = folderOf({});
    writeFileSync(join(folder, 'long.txt'), 'Rain in Paris. '.repeat(700_000));
    const { code, err } = await type(['new', 'long.txt'], { cwd: folder });
    expect(code).toBe(1);
    expect(err).toContain('longer than an article may be');
  });

  it('needs a text, and a home that there is', async () => {
    const { folder } = folderOf({ 'a.txt': TEXT });
    expect(await type(['new'], { cwd: folder })).toMatchObject({ code: 2 });
    const { code, err } = await type(['new', 'a.txt', '--home', 'Qwxyz'], { cwd: folder });
    expect(code).toBe(1);
    expect(err).toContain('The gazetteer has no “Qwxyz”');
  });
});

describe('texts that are odd', () => {
  it('has no names: the brief has the text alone', async () => {
    const { folder, read } = folderOf({ 'a.txt': 'Nothing happened today, and nobody minded.\n' });
    const { code, out } = await type(['new', 'a.txt'], { cwd: folder });
    expect(code).toBe(0);
    expect(out).toContain('No names of places were found');
    expect(JSON.parse(read('a/brief.geojson')).features).toEqual([]);
  });

  it('is hostile: paths, tags and escapes stay text, and are written nowhere else', async () => {
    const text =
      '<script>alert(1)</script> in Paris\u001b[31m and ../../London, said “../../../etc”.\n';
    const { folder, read } = folderOf({ '..x.txt': text });
    const { code, out } = await type(['new', '..x.txt'], { cwd: folder });
    expect(code).toBe(0);
    expect(out).not.toContain('\u001b[31m');
    expect(JSON.parse(read('x/brief.geojson')).article.href).toBe('x.txt');
  });

  it('has 2,400 names, and costs what its length costs', { timeout: 240_000 }, async () => {
    const work = async (count: number) => {
      const names = Array.from(
        { length: count },
        (_, i) => `Place${String.fromCharCode(97 + (i % 26))}${i} River`,
      );
      const text = names.map((name) => `It rained at the ${name} near Paris.`).join(' ');
      const { folder, read } = folderOf({ 'a.txt': text });
      const { code } = await type(['new', 'a.txt'], { cwd: folder });
      expect(code).toBe(0);
      expect(JSON.parse(read('a/brief.geojson')).features.length).toBeGreaterThan(0.8 * count);
    };
    expect(await growth(work, 600)).toBeLessThan(LINEAR);
  });

  it('is Korean: names without their particles', async () => {
    const text = '북한이 평양에서 미사일을 발사했다. 평양은 조용했다.\n';
    const { folder, read } = folderOf({ 'a.txt': text });
    await type(['new', 'a.txt'], { cwd: folder });
    const { article, features } = JSON.parse(read('a/brief.geojson'));
    expect(article.lang).toBe('ko');
    const pyongyang = features.find(({ properties }: Feature) => properties.name === '평양');
    expect(pyongyang.properties.mentions).toEqual([{ all: '평양' }]);
    expect(pyongyang.properties.candidates[0].name).toBe('Pyongyang, North Korea');
  });
});
