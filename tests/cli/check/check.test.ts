import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../folder';
import { type } from '../type';
import { sarifSchema } from './sarif-schema';

const ADDRESSES = {
  uri: (text: string) => URL.canParse(text),
  'uri-reference': (text: string) => /^[^\s\\#?]*$/.test(text) && URL.canParse(text, 'file:///a/'),
};

const TEXT = `Sailors rescued off Athens

Three crew were taken to Athens on Monday. The ship had left Piraeus, in Greece.

Nobody was surprised.

Athens again, and Piraeus.
`;

/** A place as a brief has it. */
function place(name: string, properties: object = {}, at: readonly number[] | null = null) {
  return {
    type: 'Feature',
    id: name.toLowerCase(),
    geometry: at && { type: 'Point', coordinates: at },
    properties: { name, statedBy: 'editor', basis: 'Said here.', ...properties },
  };
}

function brief(features: readonly object[], article: object = {}) {
  const sha256 = createHash('sha256').update(TEXT).digest('hex');
  return {
    type: 'FeatureCollection',
    article: { title: 'Sailors rescued off Athens', href: 'article.txt', sha256, ...article },
    features,
  };
}

/** What `check` finds in a folder, by code. */
async function found(data: object, files: Readonly<Record<string, string>> = {}) {
  const { folder } = folderOf({ 'article.txt': TEXT, ...files, 'brief.geojson': data });
  const { code, out } = await type(['check', '.', '--format', 'json'], { cwd: folder });
  const findings: readonly { code: string; file: string; line: number; message: string }[] =
    JSON.parse(out);
  return { code, codes: findings.map((one) => one.code), findings };
}

describe('dateline check', () => {
  it('finds every brief of the project sound', async () => {
    const folders = readdirSync('geo').filter((name) => existsSync(`geo/${name}/brief.geojson`));
    expect(folders.length).toBeGreaterThan(0);
    const { code, out } = await type(['check', ...folders.map((name) => `geo/${name}`)]);
    expect(out).not.toContain('fault');
    expect(code).toBe(0);
  });

  it('tells each finding as file:line:column: message, and ends with 1 where readers miss something', async () => {
    const data = brief([place('Athens', { excerpts: [{ exact: 'Two crew were taken' }] })]);
    const { folder } = folderOf({ 'a/article.txt': TEXT, 'a/brief.geojson': data });
    const { code, out } = await type(['check', 'a'], { cwd: folder });
    expect(out).toMatch(
      /^a\/brief\.geojson:\d+:\d+: fault: The quote .*nearest passage is “\[Three\] crew were taken”, where the quote has “Two”\. quote-absent$/m,
    );
    expect(out).toMatch(/^a\/article\.txt:1:21: note: “Athens” occurs 3 times/m);
    expect(out).toMatch(/^1 fault, 1 note\.$/m);
    expect(code).toBe(1);
  });

  const inGreece = [23.72, 37.98];
  it.each([
    [
      'coordinates the wrong way round',
      place('Athens', {}, [37.98, 23.72]),
      'position-swapped',
      /Greece/,
    ],
    ['a town at sea', place('Piraeus', { kind: 'city' }, [20, 35.5]), 'land-at-sea', /\d+ km/],
    ['a sea on land', place('Sea', { kind: 'sea-area' }, [80, 50]), 'sea-on-land', /Kazakhstan/],
    ['a town far from its namesakes', place('Athens', {}, [22, 40.5]), 'position-far', /\d+ km/],
    [
      'a name without a link',
      place('Piraeus', {}, inGreece),
      'mention-unlinked',
      /twice.*lines 3, 7/,
    ],
    ['no source', place('Athens', { basis: null }, inGreece), 'source-missing', /sources/],
    [
      'mentions that overlap',
      place('Piraeus', {
        mentions: [{ exact: 'left Piraeus' }, { exact: 'Piraeus', suffix: ',' }],
      }),
      'mention-overlap',
      /only the longer/,
    ],
    [
      'excerpts that overlap',
      place('Athens', {
        excerpts: [{ exact: 'Three crew' }, { exact: 'crew were taken to Athens' }],
      }),
      'excerpt-overlap',
      /twice/,
    ],
    [
      'an excerpt that ends within a word',
      place('Athens', { excerpts: [{ exact: 'crew were taken to Ath' }] }),
      'excerpt-cut',
      /within a word/,
    ],
    [
      'an excerpt that does not name the place, without a reason',
      place('Piraeus', { basis: null, excerpts: [{ exact: 'Nobody was surprised.' }] }),
      'excerpt-related',
      /basis/,
    ],
    [
      'a place without an excerpt',
      place('Athens', { statedBy: 'article' }),
      'excerpt-none',
      /Athens/,
    ],
    [
      'a line across the date line',
      {
        ...place('Way'),
        geometry: {
          type: 'LineString',
          coordinates: [
            [170, 0],
            [-170, 0],
          ],
        },
      },
      'line-turn',
      /180°/,
    ],
    [
      'a ring the wrong way round',
      {
        ...place('Area'),
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [0, 0],
              [0, 1],
              [1, 1],
              [0, 0],
            ],
          ],
        },
      },
      'ring-winding',
      /clockwise/,
    ],
    [
      'a link that only its author can open',
      place('Athens', { sources: [{ name: 'x', url: 'http://192.168.0.7/x' }] }),
      'link-private',
      /192\.168/,
    ],
    [
      'a password in a link',
      place('Athens', { sources: [{ name: 'x', url: 'https://me:secret@example.com/' }] }),
      'link-secret',
      /everybody/,
    ],
    [
      'a picture that is not there',
      place('Athens', { images: [{ href: 'x.jpg', alt: 'x', credit: 'y' }] }),
      'image-missing',
      /x\.jpg/,
    ],
    [
      'an unconfirmed place',
      place('Athens', { status: 'proposed' }),
      'feature-proposed',
      /confirmed/,
    ],
    ['a slip', place('Athens', { excerpt: [] }), 'member-unknown', /did you mean “excerpts”/],
  ])('notices %s', async (_what, feature, code, says) => {
    const { findings } = await found(brief([feature]));
    expect(findings.find((one) => one.code === code)?.message).toMatch(says);
  });

  it('reports nothing in a sound brief', async () => {
    const mentions = ['Athens\n', 'Athens on', 'Athens again'].map((words) => ({
      exact: 'Athens',
      suffix: words.slice(6),
    }));
    const athens = place(
      'Athens',
      { kind: 'capital', mentions, excerpts: [{ exact: 'Athens again, and Piraeus.' }] },
      inGreece,
    );
    const ship = {
      mentions: [
        { exact: 'Piraeus', suffix: ',' },
        { exact: 'Piraeus', suffix: '.' },
      ],
    };
    const piraeus = place('Piraeus', { kind: 'city', ...ship }, [23.64, 37.94]);
    const nobody = place('Nobody', { excerpts: [{ exact: 'Nobody was surprised.' }] });
    expect(await found(brief([athens, piraeus, nobody]))).toMatchObject({
      code: 0,
      codes: ['mention-unlinked'],
    });
  });

  it('notices that there is no digest, and paragraphs without a place', async () => {
    const data = brief([place('Athens', { mentions: [{ exact: 'Athens', suffix: ' on' }] })], {
      sha256: null,
    });
    const { codes, findings } = await found(data);
    expect(codes).toEqual(expect.arrayContaining(['digest-missing', 'paragraph-bare']));
    expect(findings.find(({ code }) => code === 'paragraph-bare')).toMatchObject({
      file: 'article.txt',
      line: 5,
      message: expect.stringContaining('2 of 3 paragraphs'),
    });
  });

  it('reads nothing outside of the folder of the brief', async () => {
    const secret = folderOf({ 'secret.txt': 'A secret of Athens.' });
    const { folder } = folderOf({
      'in/brief.geojson': brief([], { href: '../secret.txt', sha256: null }),
      'secret.txt': 'x',
    });
    const outside = await type(['check', 'in'], { cwd: folder });
    expect(outside.out).toContain(
      'secret.txt cannot be read: it is outside of the folder of the brief',
    );
    symlinkSync(join(secret.folder, 'secret.txt'), join(folder, 'in/link.txt'));
    const linked = folderOf({ 'brief.geojson': brief([], { href: 'link.txt' }) });
    symlinkSync(join(secret.folder, 'secret.txt'), join(linked.folder, 'link.txt'));
    const { code, out } = await type(['check'], { cwd: linked.folder });
    expect({ code, out }).toMatchObject({
      code: 1,
      out: expect.stringContaining('leads out of the folder'),
    });
  });

  it('finds pictures as a page does, and none that a link leads out to', async () => {
    const secret = folderOf({ 'secret.jpg': 'x' });
    const images = ['50%.jpg', 'a%20b.jpg?v=2', 'link.jpg'].map((href) => ({
      href,
      alt: 'x',
      credit: 'y',
    }));
    const { folder } = folderOf({
      'article.txt': TEXT,
      '50%.jpg': 'x',
      'a b.jpg': 'x',
      'brief.geojson': brief([place('Athens', { images })]),
    });
    symlinkSync(join(secret.folder, 'secret.jpg'), join(folder, 'link.jpg'));
    const { out } = await type(['check'], { cwd: folder });
    expect(out.match(/The picture .*(?= image-missing)/g)).toEqual([
      'The picture 50%.jpg of “Athens” is not there. In an address, “%” is written “%25”.',
      'The picture link.jpg of “Athens” is not there.',
    ]);
  });

  it('writes SARIF for code hosts, valid by the standard', async () => {
    const { folder } = folderOf({
      'über #1? 50%/brief.geojson': brief([place('Athens', { excerpt: [], when: 'soon' })]),
      'sound/brief.geojson': { type: 'FeatureCollection', features: [] },
    });
    const isSarif = new Ajv2020({ formats: ADDRESSES }).compile(sarifSchema);
    const sarifOf = async (path: string) => {
      const { code, out } = await type(['check', path, '--format', 'sarif', '--all'], {
        cwd: folder,
      });
      const said: unknown = JSON.parse(out);
      isSarif(said);
      expect(isSarif.errors).toBeNull();
      return { code, results: JSON.parse(out).runs[0].results };
    };
    expect(await sarifOf('sound')).toEqual({ code: 0, results: [] });
    const { code, results } = await sarifOf('über #1? 50%');
    expect(code).toBe(1);
    expect(new Set(results.map(({ level }: { level: string }) => level))).toEqual(
      new Set(['error', 'warning']),
    );
    const [first] = results;
    expect(first).toMatchObject({ level: 'error', ruleId: 'article-missing' });
    const { artifactLocation, region } = first.locations[0].physicalLocation;
    expect(region).toMatchObject({ startLine: 5 });
    // A name may have signs that part addresses.
    expect(new URL(artifactLocation.uri, 'file:///a/')).toMatchObject({ hash: '', search: '' });
    expect(decodeURIComponent(artifactLocation.uri)).toBe('über #1? 50%/brief.geojson');
  });

  it.each([
    ['what is not there', ['nowhere'], 1, /nowhere is not there/],
    ['a folder without a brief', ['.'], 1, /no brief.*dateline new/],
    ['an unknown format', ['.', '--format', 'xml'], 2, /“xml” is no format/],
  ])('ends with a sentence for %s', async (_what, args, code, says) => {
    const { folder } = folderOf({ 'a.txt': '' });
    const typed = await type(['check', ...args], { cwd: folder });
    expect(typed).toMatchObject({ code, out: '', err: expect.stringMatching(says) });
  });

  it.each([
    ['a binary', new Uint8Array([0, 1, 2, 255]), /not UTF-8/],
    ['an empty file', '', /empty/],
    ['half a file', '{"type": "Featu', /:1:10: fault: .*not JSON/],
  ])('finds fault with %s', async (_what, content, says) => {
    const { folder } = folderOf({ 'brief.geojson': content });
    const { code, out } = await type(['check'], { cwd: folder });
    expect({ code, out }).toMatchObject({ code: 1, out: expect.stringMatching(says) });
  });
});

it('writes each finding on one line, even if its quote has several', async () => {
  const text = 'In Athens.\r\n\r\nAthens again, and Athens.\r\n';
  const data = brief([place('Athens', { mentions: [{ exact: 'Athens', suffix: '?' }] })], {
    sha256: null,
  });
  const { folder } = folderOf({ 'article.txt': text, 'brief.geojson': data });
  const { out } = await type(['check'], { cwd: folder });
  expect(out).toContain('quote-context');
  for (const line of out.trim().split('\n').slice(0, -1))
    expect(line).toMatch(/^(?:brief\.geojson|article\.txt):\d+:\d+: /);
});

describe('dateline check --fix', () => {
  const drifted = brief(
    [
      place('Athens', {
        mentions: [{ exact: 'Athens', prefix: 'gone ', suffix: ' again' }],
        excerpts: [
          { exact: 'Nobody  was surprised.' },
          { exact: 'Two crew were taken to Athens' },
          { exact: 'The ship had left Piraeus', prefix: 'Tuesday. ' },
        ],
      }),
    ],
    { sha256: '0'.repeat(64) },
  );

  it('finds quotes anew whose words stand in one place, leaves the rest and the digest to a person', async () => {
    const { folder, read } = folderOf({ 'article.txt': TEXT, 'brief.geojson': drifted });
    const before = read('brief.geojson');
    const { code, out, err } = await type(['check', '--fix'], { cwd: folder });
    expect(code).toBe(1);
    expect(err.match(/found again/g)).toHaveLength(2);
    expect(out).toMatch(/“Two crew were taken to Athens”/);
    expect(out).toMatch(/“Athens” of “Athens” is in the article, but nowhere with its prefix/);
    const after = read('brief.geojson');
    // Nothing else has changed: the lines that differ are those of the two quotes.
    const lines = before.split('\n').filter((line) => !after.includes(line.replace(/,$/, '')));
    expect(lines.map((line) => line.trim())).toEqual([
      '"exact": "Nobody  was surprised."',
      '"prefix": "Tuesday. "',
    ]);
  });

  it('writes the digest once every quote holds, and has nothing to do after that', async () => {
    const sound = brief([place('Athens', { excerpts: [{ exact: 'Nobody’s was' }] })], {
      sha256: null,
    });
    const text = `Of Athens.\n\nNobody's was.\n`;
    const { folder, read } = folderOf({ 'article.txt': text, 'brief.geojson': sound });
    await type(['check', '--fix'], { cwd: folder });
    const once = read('brief.geojson');
    expect(JSON.parse(once).article.sha256).toBe(createHash('sha256').update(text).digest('hex'));
    expect(JSON.parse(once).features[0].properties.excerpts).toEqual([{ exact: "Nobody's was" }]);
    expect((await type(['check', '--fix'], { cwd: folder })).err).toBe('');
    expect(read('brief.geojson')).toBe(once);
  });

  it('finds words that stand more than once by what is around them, in another normal form or with other signs', async () => {
    const text = 'In Zürich rains fell.\r\n\r\nZürich “waits”.\r\n'.normalize('NFD');
    const drifted = [
      { exact: 'Zürich', suffix: ' rains' },
      { exact: 'Zürich', suffix: ' "waits"' },
    ];
    const data = brief([place('Zürich', { mentions: drifted })], { sha256: null });
    const { folder, read } = folderOf({ 'article.txt': text, 'brief.geojson': data });
    await type(['check', '--fix'], { cwd: folder });
    const { mentions } = JSON.parse(read('brief.geojson')).features[0].properties;
    const name = 'Zürich'.normalize('NFD');
    expect(mentions.map(({ exact }: { exact: string }) => exact)).toEqual([name, name]);
    expect((await type(['check'], { cwd: folder })).out).not.toMatch(/fault/);
  });

  it('knows the article beside an empty table of articles', async () => {
    const data = { ...brief([]), articles: {} };
    expect((await found(data)).codes).not.toContain('digest-missing');
    const { folder, read } = folderOf({
      'article.txt': TEXT,
      'brief.geojson': { ...brief([], { sha256: null }), articles: {} },
    });
    await type(['check', '--fix'], { cwd: folder });
    const { sha256 } = brief([]).article;
    expect(JSON.parse(read('brief.geojson'))).toMatchObject({ article: { sha256 }, articles: {} });
  });

  it('makes no link of letters within a longer word', async () => {
    const oman = brief(
      [place('Oman', { mentions: [{ exact: 'Oman' }, { exact: 'Iran', prefix: 'in ' }] })],
      { sha256: null },
    );
    const text = 'Of Romania and an Iranian ship.\n';
    const { folder, read } = folderOf({ 'article.txt': text, 'brief.geojson': oman });
    const { code } = await type(['check', '--fix'], { cwd: folder });
    expect(code).toBe(1);
    expect(JSON.parse(read('brief.geojson'))).toEqual(oman);
  });

  it('says that it may not write', async () => {
    const { folder, read } = folderOf({ 'article.txt': TEXT, 'brief.geojson': drifted });
    const before = read('brief.geojson');
    chmodSync(folder, 0o500);
    const { code, err } = await type(['check', '--fix'], { cwd: folder });
    chmodSync(folder, 0o700);
    // Who is root may write everywhere.
    if (process.getuid?.() === 0) return;
    expect({ code, err }).toMatchObject({
      code: 1,
      err: expect.stringMatching(/cannot be written: you have no permission/),
    });
    expect(read('brief.geojson')).toBe(before);
  });
});
