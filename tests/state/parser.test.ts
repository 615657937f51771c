import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { checkBrief, openBrief } from '../../src/parser';
import { feature, file, TEXT, TITLE } from '../brief/make';

const read = (href: string) => readFile(new URL(href));

it('opens a brief from a disk, with its article', async () => {
  const opened = await openBrief(pathToFileURL('geo/vostochny/brief.geojson'), { read });
  expect(opened.issues).toEqual([]);
  expect(opened.brief?.articles[0]?.text).toMatch(/^.*Vostochny Cosmodrome/s);
  expect([...opened.files.keys()]).toEqual([
    expect.stringMatching(/^file:.*brief\.geojson$/),
    expect.stringMatching(/article\.txt$/),
  ]);
  expect(await checkBrief(opened)).toEqual([]);
});

it('takes a brief in hand, and says in sentences what is wrong and what might be better', async () => {
  const data = file([
    feature('a', { name: 'North Korea', excerpts: [{ exact: 'not there' }] }),
    feature('b', { excerpt: [] }),
  ]);
  const opened = await openBrief({ brief: JSON.stringify(data), base: 'https://x.example/' });
  const findings = await checkBrief(opened);
  expect(findings.map(({ severity, code }) => `${severity} ${code}`)).toEqual(
    expect.arrayContaining([
      'fault quote-absent',
      'warning member-unknown',
      'note mention-unlinked',
    ]),
  );
  const unlinked = findings.find(({ code }) => code === 'mention-unlinked');
  expect(unlinked).toMatchObject({
    site: { article: 'article', offset: TEXT.indexOf('North Korea') },
    message: expect.stringContaining('“North Korea” occurs twice without a link (line 6)'),
  });
});

it('asks for the digest of an article that has a file', async () => {
  const data = file([], { article: { title: TITLE, href: 'a.txt' } });
  const given = { brief: data, base: 'https://x.example/b/' };
  const opened = await openBrief(given, { read: async () => new TextEncoder().encode(TEXT) });
  expect((await checkBrief(opened)).map(({ code }) => code)).toEqual(['digest-missing']);
});

it('rejects with what its reader rejects with, and where it is told to end', async () => {
  const broken = openBrief('https://x.example/', { read: () => Promise.reject(Error('no disk')) });
  await expect(broken).rejects.toThrow('no disk');
  const signal = AbortSignal.abort(new Error('enough'));
  const late = openBrief({ brief: file([]), base: 'https://x.example/' }, { signal });
  await expect(late).rejects.toThrow('enough');
});
