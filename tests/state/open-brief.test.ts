import { describe, expect, it } from 'vitest';
import type { Brief } from '../../src/brief/brief';
import { LoadError } from '../../src/state/load-error';
import { openBrief } from '../../src/state/open-brief';
import type { Read } from '../../src/state/read-articles';
import * as make from '../brief/make';
import { tell } from './in-english';
import { file, TEXT } from './make';
import { readMap } from './read-map';

const BRIEF = 'https://briefs.example/ferry/brief.geojson';
const ARTICLE = 'https://briefs.example/ferry/article.txt';
const FERRY = file({ title: 'The Ferry', href: 'article.txt' });
const FILES = { [BRIEF]: JSON.stringify(FERRY), [ARTICLE]: TEXT };

describe('one and the same brief', () => {
  it.each([
    ['at an address', BRIEF],
    ['as JSON', { brief: JSON.stringify(FERRY), base: BRIEF }],
    ['as an object', { brief: FERRY, base: BRIEF }],
  ])('%s is read with its article', async (_how, source) => {
    const { brief, faults, data } = await openBrief(readMap(FILES), source);
    expect(faults).toEqual([]);
    expect(brief?.article).toMatchObject({ text: TEXT, href: ARTICLE });
    expect(data).toEqual(FERRY);
  });

  it('tells what it was read from, byte for byte', async () => {
    const { files } = await openBrief(readMap(FILES), BRIEF);
    const texts = [...files].map(([href, bytes]) => [href, new TextDecoder().decode(bytes)]);
    expect(texts).toEqual(Object.entries(FILES));
  });
});

it('is seen as data, with what it was read from, before it is read further', async () => {
  const seen: unknown[] = [];
  const look = (...all: unknown[]) => void seen.push(...all);
  await openBrief(readMap(FILES), BRIEF, { look });
  const [data, bytes] = seen;
  expect(data).toEqual(FERRY);
  expect(new TextDecoder().decode(bytes as Uint8Array)).toBe(FILES[BRIEF]);
  await openBrief(readMap(FILES), { brief: FERRY, base: BRIEF }, { look });
  await openBrief(readMap(FILES), { brief: FILES[BRIEF], base: BRIEF }, { look });
  expect(seen.slice(2)).toEqual([FERRY, undefined, FERRY, FILES[BRIEF]]);
});

describe('what cannot be shown', () => {
  it.each([
    ['missing', {}, '“404”'],
    ['not UTF-8', { [BRIEF]: Uint8Array.of(0x80) }, 'is not UTF-8 text'],
    ['empty', { [BRIEF]: '\ufeff ' }, 'is empty'],
    ['half', { [BRIEF]: '{"type":' }, 'is not JSON'],
    ['too deep', { [BRIEF]: '['.repeat(1000) + ']'.repeat(1000) }, 'nested more than 500 levels'],
    ['something else', { [BRIEF]: '[1]' }, ''],
  ])('a file that is %s has one issue, and throws nothing', async (_what, files, expected) => {
    const opened = await openBrief(readMap(files), BRIEF);
    expect(opened.brief).toBeNull();
    expect(await tell(opened)).toEqual([
      expect.objectContaining({ severity: 'fault', message: expect.stringContaining(expected) }),
    ]);
  });

  it('is told of together with a missing article', async () => {
    const { features: _, ...rest } = FERRY;
    const { faults } = await openBrief(readMap({ [BRIEF]: JSON.stringify(rest) }), BRIEF);
    expect(faults.map(({ pointer }) => pointer)).toEqual(['/features', '/article/href']);
  });
});

it('rejects with any other error of the reader', async () => {
  const gone = new Error('The element is gone');
  await expect(openBrief(() => Promise.reject(gone), BRIEF)).rejects.toBe(gone);
});

it.each([
  ['a lone continuation byte', [0x80]],
  ['a cut character', [0x41, 0xe2, 0x82]],
  ['an overlong form', [0xc0, 0xaf]],
  ['a surrogate', [0xed, 0xa0, 0x80]],
])('an article with %s costs the article', async (_what, bytes) => {
  const files = { ...FILES, [ARTICLE]: Uint8Array.from(bytes) };
  const opened = await openBrief(readMap(files), BRIEF);
  const [first] = await tell(opened);
  expect(opened.brief?.article?.text).toBeNull();
  expect(first?.message).toBe(
    `The article is missing: ${ARTICLE} is not UTF-8 text. Save it as UTF-8 and try again.`,
  );
});

describe('several articles', () => {
  const href = (name: string) => new URL(`${name}.txt`, BRIEF).href;
  const ids = ['a', 'b', 'c'];
  const articles = Object.fromEntries(ids.map((id) => [id, { title: id, href: `${id}.txt` }]));
  const mentions = ids.map((article) => ({ exact: 'Norr', article }));
  const several = make.file([make.feature('x', { mentions })], { article: null, articles });

  it('are asked for side by side', async () => {
    const asked: string[] = [];
    let answer = (_text: string) => {};
    const text = new Promise<string>((resolve) => {
      answer = resolve;
    });
    const opening = openBrief(
      async (address) => {
        asked.push(address);
        return new TextEncoder().encode(`${address} ${await text}`);
      },
      { brief: several, base: BRIEF },
    );
    await expect.poll(() => asked).toEqual(ids.map(href));
    answer('Norr');
    const opened = await opening;
    expect(opened.faults).toEqual([]);
    expect(opened.brief?.articles.map(({ href }) => href)).toEqual(asked);
  });

  it('cost, where one is missing, its own quotes, and the sentence names it', async () => {
    const files = { [href('a')]: 'Norr', [href('c')]: 'To Norr' };
    const opened = await openBrief(readMap(files), { brief: several, base: BRIEF });
    expect(opened.brief?.places[0]?.mentions.map(({ article }) => article)).toEqual(['a', 'c']);
    expect(opened.faults.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'article-missing /articles/b/href',
      'article-unread /articles/b/href',
    ]);
    const [first] = await tell(opened);
    expect(first?.message).toMatch(/^The article “b” is missing: /);
  });

  describe('of which one is late', () => {
    /** All but the last answer at once; that one when `answer` says so. */
    function tenWithOneLate() {
      const names = Array.from({ length: 10 }, (_, at) => `r${at}`);
      const late = names[9] ?? '';
      const table = Object.fromEntries(names.map((id) => [id, { title: id, href: `${id}.txt` }]));
      const quotes = names.map((article) => ({ exact: 'Norr', article }));
      const brief = make.file([make.feature('x', { mentions: quotes })], {
        article: null,
        articles: table,
      });
      const answer = { resolve: (_text: string) => {}, reject: (_error: Error) => {} };
      const answered = new Promise<string>((resolve, reject) => {
        Object.assign(answer, { resolve, reject });
      });
      const read: Read = async (address) => {
        const text = address === href(late) ? await answered : `Norr ${address}`;
        return new TextEncoder().encode(text);
      };
      const opening = openBrief(
        read,
        { brief, base: BRIEF },
        { patience: () => Promise.resolve() },
      );
      return { names, late, answer, opening };
    }
    const quoted = (brief: Brief | null) =>
      brief?.places[0]?.mentions.map(({ article }) => article);

    it('are shown without it, and its quotes come with it', async () => {
      const { names, late, answer, opening } = tenWithOneLate();
      const { brief, whole } = await opening;
      expect(quoted(brief)).toEqual(names.slice(0, 9));
      expect(brief?.articles.map(({ isComing = false }) => isComing).indexOf(true)).toBe(9);
      answer.resolve(`Norr ${late}`);
      const all = await whole;
      expect(quoted(all?.brief ?? null)).toEqual(names);
      expect(all).toMatchObject({ faults: [], whole: null });
      expect(all?.brief?.articles[9]).not.toHaveProperty('isComing');
    });

    it('are told of its fault, once there is one', async () => {
      const { names, late, answer, opening } = tenWithOneLate();
      const { whole } = await opening;
      answer.reject(LoadError.of('timeout', { url: href(late), seconds: 9 }));
      const all = await whole;
      expect(quoted(all?.brief ?? null)).toEqual(names.slice(0, 9));
      expect(all?.faults[0]).toMatchObject({ code: 'article-missing', values: { title: late } });
    });

    it('end as the reader ends', async () => {
      const { answer, opening } = tenWithOneLate();
      const { whole } = await opening;
      const gone = new Error('The element is gone');
      answer.reject(gone);
      await expect(whole).rejects.toBe(gone);
    });
  });

  it('are each held to their own digest', async () => {
    const digest = 'ab'.repeat(32);
    const proved = { ...articles, b: { title: 'b', href: 'b.txt', sha256: digest } };
    const files = Object.fromEntries(ids.map((id) => [href(id), `Norr ${id}`]));
    const opened = await openBrief(readMap(files), {
      brief: { ...several, articles: proved },
      base: BRIEF,
    });
    expect(opened.faults.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'article-altered /articles/b/sha256',
    ]);
    expect(opened.brief?.articles.map(({ isAltered }) => isAltered)).toEqual([
      undefined,
      true,
      undefined,
    ]);
  });
});

it.each([
  ['JSON within the page that is none', { brief: '{"type": "FeatureCollection",}', base: BRIEF }],
  ['saved places of Google', BRIEF],
])('%s is handed to the readers of other formats', async (_what, source) => {
  const json = '{"type":"FeatureCollection","google_maps_url":"","features":[]}';
  const foreign = async () => ({
    data: { type: 'FeatureCollection', features: [make.feature('a')] },
  });
  const read = readMap({ [BRIEF]: json });
  const { brief } = await openBrief(read, source, { foreign });
  expect(brief?.places).toHaveLength(1);
});

it.each([
  ['Moving Features', '{"type":"Feature","temporalGeometry":{},"properties":{}}'],
  ['Linked Places', '{"type":"Feature","@id":"https://a.example/1","names":[],"properties":{}}'],
  ['names beside the properties', '{"type":"Feature","place_name":"Rome","properties":{}}'],
  ['tags within the properties', '{"type":"Feature","properties":{"tags":{"name":"Rome"}}}'],
])('leaves to other readers what looks like GeoJSON, and says more: %s', async (_, feature) => {
  const source = { brief: `{"type":"FeatureCollection","features":[${feature}]}`, base: BRIEF };
  const other = { type: 'FeatureCollection', features: [] };
  const opened = await openBrief(readMap({}), source, {
    foreign: async () => ({ data: other }),
  });
  expect(opened.data).toBe(other);
});

it('hands a type that is not GeoJSON’s to the readers of other formats', async () => {
  const foreign = async () => ({
    data: { type: 'FeatureCollection', features: [make.feature('a')] },
  });
  const read = readMap({ [BRIEF]: '{"type":"success","data":[{"lat":1,"lon":2}]}' });
  const { brief } = await openBrief(read, BRIEF, { foreign });
  expect(brief?.places).toHaveLength(1);
});
