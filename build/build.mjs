import { createHash } from 'node:crypto';
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install } from './install.mjs';
import { command, Plain, root, tool } from './process.mjs';

const inputs = [
  'build',
  'geo',
  'index.html',
  'package-lock.json',
  'package.json',
  'src',
  'tsconfig.json',
  'vite.config.ts',
];
const STAMP = 'inputs.sha256';
const dist = join(root, 'dist');
/** Where a build is written, and where the one before waits until it is. */
const fresh = join(root, 'dist.new');
const aside = join(root, 'dist.old');
const modes = [
  'production',
  'kiosk',
  'module',
  'aids-module',
  'basemap-module',
  'kiosk-module',
  'classic',
  'package',
];

/**
 * Writes dist/site and dist/lib, unless they were built from just what is here. What cannot be built, or is broken off,
 * leaves them as they were.
 */
export async function build() {
  clear();
  const hash = fingerprint();
  if (built() === hash) return console.log('The build is up to date.');
  // Whoever builds: under Vitest this is “test”, and Lit would come in its development build.
  process.env['NODE_ENV'] = 'production';
  process.env['DATELINE_DIST'] = 'dist.new';
  try {
    await write();
    writeFileSync(join(fresh, STAMP), hash);
    if (existsSync(dist)) renameSync(dist, aside);
    renameSync(fresh, dist);
  } finally {
    delete process.env['DATELINE_DIST'];
    clear();
  }
}

/** What a build that was broken off has left: what it wrote, and the last good one if it was just being replaced. */
function clear() {
  if (existsSync(aside) && !existsSync(dist)) renameSync(aside, dist);
  for (const folder of [fresh, aside]) rmSync(folder, { recursive: true, force: true });
}

async function write() {
  const vite = await import('vite');
  await checkBriefs(vite);
  for (const mode of modes) {
    console.log(`Building: ${mode === 'production' ? 'site' : mode} …`);
    await vite.build({ root, mode, logLevel: 'warn' });
  }
  step('types', 'typescript', ['--project', 'build/types.json', '--outDir', 'dist.new/lib']);
  addExtensions();
  step('custom-elements.json', '@custom-elements-manifest/analyzer', [
    'analyze',
    '--config',
    'build/manifest.cjs',
  ]);
}

/** Before anything is written: all that an author has to mend, at once. @param {typeof import('vite')} vite */
async function checkBriefs(vite) {
  console.log('Building: briefs …');
  const { module } = await vite.runnerImport(join(root, 'build/check-briefs.ts'));
  /** @type {import('./check-briefs.ts').Checked} */
  const { faults, warnings } = await module.checkBriefs(root);
  for (const line of warnings) console.warn(`${line} (a warning)`);
  if (faults.length === 0) return;
  const count = faults.length === 1 ? 'one fault' : `${faults.length} faults`;
  throw new Plain(`${faults.join('\n')}\nThe build stopped at ${count}; dist/ is as it was.`);
}

/** @param {string} what @param {string} name @param {string[]} args */
function step(what, name, args) {
  console.log(`Building: ${what} …`);
  if (tool(name, args) !== 0) throw new Plain(`The build stopped at: ${what}.`);
}

/** Our imports name no extension, as bundlers read them; `moduleResolution: node16` wants one in each. */
function addExtensions() {
  for (const file of files('dist.new/lib').filter((name) => name.endsWith('.d.ts'))) {
    const path = join(root, file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      text.replace(/((?:from|import|import\() ?['"]\.[^'"]*?)(?:\.ts)?(?=['"])/g, '$1.js'),
    );
  }
}

function built() {
  try {
    return readFileSync(join(dist, STAMP), 'utf8');
  } catch {
    return '';
  }
}

function fingerprint() {
  const hash = createHash('sha256').update(`${process.env['SITE_URL'] ?? ''}\0`);
  for (const file of inputs.flatMap(files)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** @param {string} path @returns {string[]} */
function files(path) {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => files(`${path}/${name}`));
}

/** `npm run build` */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  command(() => {
    install();
    return build();
  });
}
