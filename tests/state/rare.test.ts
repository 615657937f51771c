import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { NO_TEXTS } from '../../src/brief/read/articles';
import { openBrief, readData, readWhole } from '../../src/state/open-brief';
import { feature, file as sound } from '../brief/make';
import { tell } from './in-english';
import { file } from './make';
import { readMap } from './read-map';

const BRIEF = 'https://briefs.example/ferry/brief.geojson';
const json = JSON.stringify(file());
const sri = (bits: number, text = json) =>
  `sha${bits}-${createHash(`sha${bits}`).update(text).digest('base64')}`;
const open = (integrity: string | null) =>
  openBrief(readMap({ [BRIEF]: json }), BRIEF, { integrity });

describe('a brief that is pinned by a digest', () => {
  it.each([
    ['one of each strength', sri(256)],
    ['the strongest of several', `${sri(256, 'x')} ${sri(384)}`],
    ['any of the strongest', `${sri(512, 'x')}\n${sri(512)}?since=may`],
    [
      'one in the alphabet of addresses',
      sri(256).replaceAll('+', '-').replaceAll('/', '_').replace('=', ''),
    ],
  ])('is shown where its bytes have it: %s', async (_, integrity) => {
    const { brief, faults } = await open(integrity);
    expect(faults).toEqual([]);
    expect(brief?.places).toHaveLength(3);
  });

  it.each([sri(256, 'x'), `${sri(256)} ${sri(384, 'x')}`])(
    'is not where they have another: %s',
    async (integrity) => {
      const opened = await open(integrity);
      expect(opened.brief).toBeNull();
      const [first] = await tell(opened);
      expect(first?.message).toContain(
        'is not the brief that this page asks for: its digest is sha',
      );
    },
  );

  it.each(['', 'md5-abc', 'sha256', 'sha256-!', 'latest'])(
    '%j is no digest: the brief is shown, and its author told',
    async (integrity) => {
      const { brief, faults } = await open(integrity);
      expect(brief).not.toBeNull();
      expect(faults.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
        'warning integrity-shape',
      ]);
    },
  );

  it('is not shown where nothing can be proved', async () => {
    vi.stubGlobal('crypto', undefined);
    const { brief, faults } = await open(sri(256)).finally(() => vi.unstubAllGlobals());
    expect(brief).toBeNull();
    expect(faults.map(({ code }) => code)).toEqual(['brief-unchecked']);
  });
});

it.each([
  ['words in several languages', sound([feature('a', { name: { en: 'Norr', ko: '노르' } })])],
  ['corrections', sound([], { corrections: [{ date: '2024', note: 'Moved.' }] })],
  ['every occurrence of some words', sound([feature('a', { mentions: [{ all: 'the sea' }] })])],
])('%s are read by what is loaded for them', async (_, data) => {
  expect(readData(data, NO_TEXTS).wantsRare).toBe(true);
  const { brief, faults, wantsRare } = await readWhole(data, NO_TEXTS);
  expect([faults, wantsRare]).toEqual([[], false]);
  expect(brief?.places.length).toBe(data['features'] && (data['features'] as unknown[]).length);
});
