// How well names of places are found and placed: npm run bench:places -- DIR. The corpora are others’ and stay where they
// are; rules were made while looking at every second text, and the other half tells how they do on what they have not seen.

import { lists } from '../../../src/cli/new/open-places';
import { openGazetteer } from '../../../src/gazetteer/index/files';
import { readCorpora } from './corpora';
import { Tally } from './score';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder with the corpora: npm run bench:places -- DIR');
  process.exit(2);
}
const began = process.cpuUsage();
const gazetteer = await openGazetteer({ lists });
const { user, system } = process.cpuUsage(began);
console.log(`Opening the gazetteer: ${Math.round((user + system) / 1000)} ms of processor time`);
const percent = (part: number): string => (100 * part).toFixed(1).padStart(5);
for (const { name, texts } of readCorpora(folder)) {
  console.log(`\n${name}, ${texts.length} texts`);
  console.log(
    '              names         with   false / 1000 w| first  of 3 | first  of 3 | CPU ms',
  );
  console.log(
    '          P     R     F1 adjectives  placed not | in 161 km   | or in area  | /1000 w',
  );
  for (const [half, keep] of [
    ['seen', (i: number) => i % 2 === 0],
    ['unseen', (i: number) => i % 2 === 1],
    ['all', () => true],
  ] as const) {
    const tally = new Tally();
    texts
      .filter((_, i) => keep(i))
      .forEach((text) => {
        tally.add(text, gazetteer);
      });
    const { words, placed, areaPlaced } = tally;
    console.log(
      [
        half.padEnd(7),
        percent(tally.precision),
        percent(tally.recall),
        percent(tally.f1),
        `${percent(tally.f1WithAdjectives)}  `,
        ((1000 * tally.falsePlaced) / words).toFixed(2).padStart(5),
        ((1000 * tally.falseUnplaced) / words).toFixed(2).padStart(5),
        '|',
        percent(tally.first / placed),
        percent(tally.firstThree / placed),
        '|',
        percent(tally.areaFirst / areaPlaced),
        percent(tally.areaFirstThree / areaPlaced),
        '|',
        ((1000 * tally.time) / words).toFixed(1).padStart(5),
      ].join(' '),
    );
  }
}
