import { describe, expect, it } from 'vitest';
import type { Brief } from '../../../src/brief/brief';
import { waysIn } from '../../../src/brief/queries/ways-in';
import { excerptsOf } from '../../../src/brief/quotes/naming';
import { feature, file, parseBrief, read, TITLE } from '../make';

const NONE: ReadonlySet<string> = new Set();
const MET = 'The two leaders met at the Vostochny Cosmodrome in Russia’s Far East.';
const LAUNCHED = 'North Korea launched missiles into the sea.';
const SAID = 'North Korea had said so – twice.';

const brief = read(
  [
    feature('korea', {
      name: 'North Korea',
      statedBy: 'article',
      topics: ['missiles'],
      excerpts: [{ exact: SAID, topics: ['words'] }, { exact: LAUNCHED }],
    }),
    feature('vostochny', {
      name: 'Vostochny Cosmodrome',
      statedBy: 'article',
      excerpts: [{ exact: TITLE }, { exact: MET }],
      mentions: [{ exact: 'Cosmodrome', prefix: '“' }],
    }),
    feature('east', {
      name: 'Russia’s Far East',
      statedBy: 'article',
      excerpts: [{ exact: MET }],
    }),
    // The article does not name it there.
    feature('seoul', { name: 'Seoul', excerpts: [{ exact: LAUNCHED }] }),
  ],
  { topics: { missiles: { label: 'Missiles' }, words: { label: 'Words' } } },
);

const waysInto = (brief: Brief, topics = NONE) =>
  waysIn(brief, brief.places, topics, (place) => excerptsOf(brief, place));

const told = (topics = NONE) =>
  waysInto(brief, topics).map(({ quote, places }) => [quote.exact, places.map(({ id }) => id)]);

describe('waysIn', () => {
  it('gives each place the first passage that names it, in the order of the text, without the headline', () => {
    expect(told()).toEqual([
      [MET, ['vostochny', 'east']],
      [LAUNCHED, ['korea']],
    ]);
  });

  it('with topics, gives the first passage on one of them', () => {
    expect(told(new Set(['missiles']))).toEqual([[LAUNCHED, ['korea']]]);
    expect(told(new Set(['words']))).toEqual([[SAID, ['korea']]]);
  });

  it('gives no more than one reads at a glance, and nothing without an article', () => {
    const words = Array.from({ length: 40 }, (_, at) => `Town${at} slept.`);
    const many = read(
      words.map((exact, at) =>
        feature(at, { name: `Town${at}`, statedBy: 'article', excerpts: [{ exact }] }),
      ),
      { article: { title: 'T', text: `T\n\n${words.join(' ')}\n` } },
    );
    expect(waysInto(many)).toHaveLength(12);
    const { brief: bare } = parseBrief({ ...file([feature('a')]), article: undefined });
    expect(bare && waysInto(bare)).toEqual([]);
  });
});
