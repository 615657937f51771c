import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { parseSync } from 'vite';
import type { ElementSize } from './element-sizes.ts';
import { command, Plain, root } from './process.ts';

interface Entry {
  readonly name: string;
  /** The files that it loads. */
  readonly files: readonly string[];
  /** The most that they may weigh together gzipped (level 9), in kB of 1000 bytes. */
  readonly budget: number;
}

/** What a page has to load before it can go on. */
const ENTRIES: readonly Entry[] = [
  // What is loaded only where used stays out.
  { name: 'first paint', files: ['dateline.js'], budget: 99.9 },
  { name: 'first basemap', files: ['dateline-basemap.js', 'world-110m.js'], budget: 40 },
  { name: 'kiosk', files: ['dateline-kiosk.js'], budget: 45 },
];
const LIB = 'dist/lib';
/** The most that each module of a language may weigh, in kB. */
const LANGUAGE_BUDGET = 6;
/** With more lines, a file must have a reason for its length. */
const LONG = 250;

/** `npm run sizes`: what a page has to load, against the budgets, and the share of each element. */
await command(() => {
  reportFiles();
  reportElements();
  warnOfLong();
  console.log('\nThe entries of the package, kB gzipped, with what each imports:');
  const languages = filesOf(LIB)
    .map((file) => file.slice(LIB.length + 1))
    .filter((file) => file.startsWith('dateline-lang-'))
    .map((file): Entry => ({ name: 'language', files: [file], budget: LANGUAGE_BUDGET }));
  const faults = [...ENTRIES, ...languages].flatMap(({ name, files, budget }) => {
    const all = [...new Set(files.flatMap(withImports))];
    const gzip = kB(all.reduce((sum, file) => sum + gzipped(read(file)), 0));
    const sentence = `${name}: ${gzip} of ${budget} kB (${all.join(', ')})`;
    console.log(`${gzip <= budget ? '  ' : '! '}${sentence}`);
    return gzip <= budget ? [] : `Over its budget: ${sentence}.`;
  });
  if (faults.length > 0) throw new Plain(faults.join('\n'));
});

/** A file of the package, with its static imports. */
function withImports(file: string): readonly string[] {
  const found = new Set([file]);
  for (const each of found) {
    const { staticImports } = parseSync(each, read(each).toString()).module;
    for (const { moduleRequest } of staticImports) found.add(posix.normalize(moduleRequest.value));
  }
  return [...found];
}

function reportFiles(): void {
  const files = [LIB, 'dist/site', 'dist/site/assets'].flatMap(filesOf);
  const rows = files.map((file) => {
    const bytes = readFileSync(join(root, file));
    const brotli = kB(brotliCompressSync(bytes).length);
    return [file, { raw: kB(bytes.length), gzip: kB(gzipped(bytes)), brotli }];
  });
  console.table(Object.fromEntries(rows));
}

/** The build has written it beside its folders: build/element-sizes.ts. */
function reportElements(): void {
  const file = join(root, 'dist/elements.json');
  if (!existsSync(file)) return;
  const sizes: readonly ElementSize[] = JSON.parse(readFileSync(file, 'utf8'));
  const rows = sizes.map(({ element, modules, minified, gzip, packages }) => [
    element,
    { modules, minified: kB(minified), gzip: kB(gzip), packages: packages.join(', ') },
  ]);
  console.log('Our own code, by the element that alone needs it:');
  console.table(Object.fromEntries(rows));
}

function warnOfLong(): void {
  const long = ['src', 'build'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.m?ts$/.test(name))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .map((file) => ({
        file,
        lines: readFileSync(join(root, file), 'utf8').split('\n').length - 1,
      }))
      .filter(({ lines }) => lines > LONG),
  );
  for (const { file, lines } of long) {
    console.warn(`A warning: ${file} has ${lines} lines. Does it hold more than one idea?`);
  }
}

function read(file: string): Buffer {
  const path = join(root, LIB, file);
  if (!existsSync(path)) throw new Plain(`${LIB}/${file} is not there: run npm run build first.`);
  return readFileSync(path);
}

function gzipped(bytes: Buffer): number {
  return gzipSync(bytes, { level: 9 }).length;
}

function kB(bytes: number): number {
  return Math.round(bytes / 100) / 10;
}

function filesOf(folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|json|css|html)$/.test(entry.name))
    .map((entry) => `${folder}/${entry.name}`);
}
