import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { command, Plain, root } from './process.mjs';

/** The most a file may weigh gzipped (level 9), in kB of 1000 bytes. */
const budgets = new Map([
  // 100 is what it should weigh: what is not needed for the first picture has yet to move out of it.
  ['dist/lib/dateline.js', 114],
  ['dist/lib/dateline-kiosk.js', 40],
  // The first basemap: together 40.
  ['dist/lib/dateline-basemap.js', 9],
  ['dist/lib/world-110m.js', 31],
]);

/** `npm run sizes`: what a page has to load, against the budgets, and what each element has to do with it. */
command(() => {
  const files = ['dist/lib', 'dist/site', 'dist/site/assets'].flatMap(filesOf);
  const rows = [...new Set([...budgets.keys(), ...files])].map(weigh);
  console.table(Object.fromEntries(rows.map(({ file, ...row }) => [file, row])));
  reportElements();
  const faults = rows.filter(({ gzip, budget }) => budget !== undefined && !(gzip <= budget));
  if (faults.length > 0) throw new Plain(faults.map(sentence).join('\n'));
});

/** The build has written it beside its folders: build/element-sizes.ts. */
function reportElements() {
  const file = join(root, 'dist/elements.json');
  if (!existsSync(file)) return;
  /** @type {import('./element-sizes.ts').ElementSize[]} */
  const sizes = JSON.parse(readFileSync(file, 'utf8'));
  const rows = sizes.map(({ element, modules, minified, gzip, packages }) => [
    element,
    { modules, minified: kB(minified), gzip: kB(gzip), packages: packages.join(', ') },
  ]);
  console.log('Our own code, by the element that alone needs it:');
  console.table(Object.fromEntries(rows));
}

/** @param {string} file */
function weigh(file) {
  const path = join(root, file);
  const bytes = existsSync(path) ? readFileSync(path) : undefined;
  return {
    file,
    raw: bytes ? kB(bytes.length) : Number.NaN,
    gzip: bytes ? kB(gzipSync(bytes, { level: 9 }).length) : Number.NaN,
    brotli: bytes ? kB(brotliCompressSync(bytes).length) : Number.NaN,
    ...(budgets.has(file) && { budget: budgets.get(file) }),
  };
}

/** @param {ReturnType<typeof weigh>} row */
function sentence({ file, gzip, budget }) {
  return Number.isNaN(gzip)
    ? `${file} is not there: run npm run build first.`
    : `${file} weighs ${gzip} kB gzipped, over its budget of ${budget} kB.`;
}

/** @param {number} bytes */
function kB(bytes) {
  return Math.round(bytes / 100) / 10;
}

/** @param {string} folder */
function filesOf(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|json|css|html)$/.test(entry.name))
    .map((entry) => `${folder}/${entry.name}`);
}
