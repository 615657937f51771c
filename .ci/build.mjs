import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install } from './install.mjs';
import { command, Plain, root, tool } from './process.mjs';

const inputs = [
  '.ci',
  'embed.html',
  'examples.html',
  'geo',
  'index.html',
  'kiosk.html',
  'package-lock.json',
  'package.json',
  'src',
  'tsconfig.json',
  'vite.config.ts',
];
const stamp = join(root, 'dist/inputs.sha256');

/** Writes dist/site and dist/lib, unless they were built from just what is here. */
export async function build() {
  const hash = fingerprint();
  if (built() === hash) return console.log('The build is up to date.');
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  // Whoever builds: under Vitest this is “test”, and Lit would come in its development build.
  process.env['NODE_ENV'] = 'production';
  const vite = await import('vite');
  for (const mode of ['production', 'kiosk', 'module', 'kiosk-module', 'classic', 'package']) {
    console.log(`Building: ${mode === 'production' ? 'site' : mode} …`);
    await vite.build({ root, mode, logLevel: 'warn' });
  }
  step('types', 'typescript', ['--project', '.ci/types.json']);
  addExtensions();
  step('custom-elements.json', '@custom-elements-manifest/analyzer', [
    'analyze',
    '--config',
    '.ci/manifest.cjs',
  ]);
  writeFileSync(stamp, hash);
}

/** @param {string} what @param {string} name @param {string[]} args */
function step(what, name, args) {
  console.log(`Building: ${what} …`);
  if (tool(name, args) !== 0) throw new Plain(`The build stopped at: ${what}.`);
}

/** Our imports name no extension, as bundlers read them; `moduleResolution: node16` wants one in each. */
function addExtensions() {
  for (const file of files('dist/lib').filter((name) => name.endsWith('.d.ts'))) {
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
    return readFileSync(stamp, 'utf8');
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
