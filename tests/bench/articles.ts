// How long ten articles take to be opened, against one of them with the same quotes:
// node build/run.mjs tests/bench/articles.ts

import { openBrief } from '../../src/state/open-brief';

const WORDS = 5_000;
const PLACES = 1_000;
const BASE = 'https://briefs.example/brief.geojson';
const ROUNDS = 15;

const textOf = (article: number) =>
  Array.from({ length: WORDS }, (_, i) => `${i % 12 === 11 ? '\n' : ''}word${article}x${i}`).join(
    ' ',
  );
const texts = Array.from({ length: 10 }, (_, i) => textOf(i));

/** As many quotes for each number of articles: two of each place. */
function briefOf(count: number) {
  const articles = texts
    .slice(0, count)
    .map((_, i) => [`a${i}`, { title: 'T', href: `a${i}.txt` }]);
  const features = Array.from({ length: PLACES }, (_, i) => {
    const at = i % count;
    const word = (n: number) => `word${at}x${(i * 5 + n) % WORDS}`;
    const quote = (n: number) => ({ exact: word(n), suffix: ' ', article: `a${at}` });
    return {
      type: 'Feature',
      id: `p${i}`,
      geometry: { type: 'Point', coordinates: [i % 180, i % 80] },
      properties: {
        name: `P${i}`,
        statedBy: 'article',
        excerpts: [quote(0)],
        mentions: [quote(1)],
      },
    };
  });
  return { type: 'FeatureCollection', articles: Object.fromEntries(articles), features };
}

async function timeOf(count: number): Promise<number> {
  const files = new Map(texts.map((text, i) => [`a${i}.txt`, new TextEncoder().encode(text)]));
  const read = async (href: string) => files.get(href.split('/').at(-1) ?? '') ?? new Uint8Array();
  const brief = briefOf(count);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await openBrief(read, { brief, base: BASE });
    times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b)[ROUNDS >> 1] ?? 0;
}

const [one, ten] = [await timeOf(1), await timeOf(10)];
console.log(
  `one article ${one.toFixed(1)} ms, ten ${ten.toFixed(1)} ms: ${(ten / one).toFixed(2)} times, of 1.5`,
);
