import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

/** Places stand around so many towns, as events do. */
const TOWNS = 400;
/** Characters written at once. */
const CHUNK = 1_000_000;
export const KINDS = {
  flood: 'Flood',
  fire: 'Fire',
  quake: 'Earthquake',
  storm: 'Storm',
  other: 'Other',
};
const TOPICS = { rescue: 'Rescue', damage: 'Damage', cause: 'Cause' };
/** What names are made of, in several scripts: the first syllables of more Latin ones, as in the world's files. */
const SYLLABLES = [
  ['bar', 'cel', 'do', 'lin', 'ma', 'no', 'ra', 'ver', 'wick', 'zén', 'ør', 'ta'],
  ['san', 'te', 'ro', 'ja', 'ñu', 'lo', 'gre', 'pi', 'ché', 'la', 'mo', 'ku'],
  ['ка', 'мо', 'ри', 'град', 'ново', 'ск', 'та', 'ль', 'же', 'вол'],
  ['東', '山', '川', '原', '町', '津', '北', '島', '谷', '本'],
  ['الم', 'دين', 'بغ', 'قصر', 'نور', 'باب', 'جبل', 'واد'],
  ['서', '원', '평', '창', '강', '산', '대', '전'],
  ['पुर', 'नग', 'राम', 'गढ़', 'देव', 'सा', 'ली'],
];
const WORDS =
  'the river rose after days of rain and the bridge near the old market was closed while crews from three towns cleared roads of trees mud and stones people were led to the school on the hill nobody was hurt'.split(
    ' ',
  );

interface Town {
  readonly lon: number;
  readonly lat: number;
  readonly spread: number;
}

/** Towns, and how to choose one: a few have most. */
function townsOf(random: () => number): { readonly at: (share: number) => Town } {
  const towns = Array.from({ length: TOWNS }, () => ({
    lon: random() * 340 - 170,
    lat: random() * 115 - 50,
    spread: 0.2 + 4 * random() ** 3,
    weight: random() ** 4,
  }));
  const town = weighted(towns.map(({ weight }) => weight));
  return { at: (share) => towns[town(share)] ?? { lon: 0, lat: 0, spread: 1 } };
}

function positionIn({ lon, lat, spread }: Town, random: () => number): readonly [number, number] {
  const [east, north] = normal(random);
  return [
    rounded(Math.max(-179, Math.min(179, lon + east * spread))),
    rounded(Math.max(-80, Math.min(80, lat + north * spread * 0.7))),
  ];
}

function some<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}

function nameBy(random: () => number): string {
  const syllables = SYLLABLES[Math.floor(random() ** 2 * SYLLABLES.length)] ?? [];
  const parts = Array.from({ length: 2 + Math.floor(random() * 3) }, () => some(syllables, random));
  const name = parts.join('');
  return name[0]?.toUpperCase() + name.slice(1);
}

function dayBy(random: () => number): string {
  const day = new Date(Date.UTC(2010, 0, 1 + Math.floor(random() * 5_000)));
  return day.toISOString().slice(0, 10);
}

function sentenceBy(random: () => number, most: number): string {
  const words = Array.from({ length: 8 + Math.floor(random() * most) }, () => some(WORDS, random));
  return `${words.join(' ')}.`;
}

/** Features of so many places, made from their number alone: every run has the same. */
export function* placesOf(count: number): Generator<object> {
  const random = randomFrom(17);
  const towns = townsOf(random);
  const [kinds, topics] = [Object.keys(KINDS), Object.keys(TOPICS)];
  for (let at = 0; at < count; at++) {
    const coordinates = positionIn(towns.at(random()), random);
    const properties = {
      name: nameBy(random),
      kind: some(kinds, random),
      topics: [some(topics, random)],
      when: dayBy(random),
      description: sentenceBy(random, 16),
    };
    const geometry = { type: 'Point', coordinates };
    yield { type: 'Feature', id: `event-${at}`, properties, geometry };
  }
}

/** The same by number, in any order, for more than can be held. */
export class Scatter {
  readonly #towns = townsOf(randomFrom(17));
  readonly #kinds = Object.keys(KINDS);

  positionOf(at: number): readonly [lon: number, lat: number] {
    const random = randomFrom(at);
    return positionIn(this.#towns.at(random()), random);
  }

  wordsOf(at: number): Record<'name' | 'kind' | 'when' | 'description', string> {
    const random = randomFrom(at + 1e9);
    return {
      name: nameBy(random),
      kind: some(this.#kinds, random),
      when: dayBy(random),
      description: sentenceBy(random, 4),
    };
  }
}

/** Writes them as a brief without an article, a feature a line; returns how many bytes. */
export async function writePlaces(file: string, count: number): Promise<number> {
  const out = createWriteStream(file);
  const table = (of: object) =>
    Object.fromEntries(Object.entries(of).map(([id, label]) => [id, { label }]));
  const head = JSON.stringify({ kinds: table(KINDS), topics: table(TOPICS) }).slice(1, -1);
  let text = `{"type":"FeatureCollection",${head},"features":[`;
  let separator = '\n';
  for (const feature of placesOf(count)) {
    text += separator + JSON.stringify(feature);
    separator = ',\n';
    if (text.length < CHUNK) continue;
    if (!out.write(text)) await once(out, 'drain');
    text = '';
  }
  out.end(`${text}\n]}\n`);
  await finished(out);
  return out.bytesWritten;
}

/** Mulberry32: numbers from 0 to 1 that a seed decides. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Two numbers of the normal distribution (Box and Muller). */
function normal(random: () => number): readonly [number, number] {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  const angle = 2 * Math.PI * random();
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}

/** From a share of the whole weight to the index that it falls on. */
function weighted(weights: readonly number[]): (share: number) => number {
  let sum = 0;
  const ends = weights.map((weight) => (sum += weight));
  return (share) => {
    let [low, high] = [0, ends.length - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((ends[middle] ?? 0) >= share * sum) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
