import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

/** Places stand around so many towns, as events do. */
const TOWNS = 400;
/** Characters written at once. */
const CHUNK = 1_000_000;
const KINDS = { flood: 'Flood', fire: 'Fire', quake: 'Earthquake', storm: 'Storm', other: 'Other' };
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

/** Features of so many places, made from their number alone: every run has the same. */
export function* placesOf(count: number): Generator<object> {
  const random = randomFrom(17);
  const towns = Array.from({ length: TOWNS }, () => ({
    lon: random() * 340 - 170,
    lat: random() * 115 - 50,
    spread: 0.2 + 4 * random() ** 3,
    // A few towns have most.
    weight: random() ** 4,
  }));
  const town = weighted(towns.map(({ weight }) => weight));
  const kinds = Object.keys(KINDS);
  const topics = Object.keys(TOPICS);
  for (let at = 0; at < count; at++) {
    const { lon, lat, spread } = towns[town(random())] ?? { lon: 0, lat: 0, spread: 1 };
    const [east, north] = normal(random);
    const syllables = SYLLABLES[Math.floor(random() ** 2 * SYLLABLES.length)] ?? [];
    const some = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
    const name = Array.from({ length: 2 + Math.floor(random() * 3) }, () => some(syllables)).join(
      '',
    );
    const day = new Date(Date.UTC(2010, 0, 1 + Math.floor(random() * 5_000)));
    const words = Array.from({ length: 8 + Math.floor(random() * 16) }, () => some(WORDS));
    yield {
      type: 'Feature',
      id: `event-${at}`,
      properties: {
        name: name[0]?.toUpperCase() + name.slice(1),
        kind: some(kinds),
        topics: [some(topics)],
        when: day.toISOString().slice(0, 10),
        description: `${words.join(' ')}.`,
      },
      geometry: {
        type: 'Point',
        coordinates: [
          rounded(Math.max(-179, Math.min(179, lon + east * spread))),
          rounded(Math.max(-80, Math.min(80, lat + north * spread * 0.7))),
        ],
      },
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
  return (share) => ends.findIndex((end) => end >= share * sum);
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
