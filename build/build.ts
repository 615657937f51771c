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
import { bundles } from './bundles.ts';
import { checkBriefs } from './check-briefs.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { type Beside, beside, command, Plain, root, tool } from './process.ts';

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
/** Where a build is written, and where the one before waits until it is done. */
const fresh = join(root, 'dist.new');
const aside = join(root, 'dist.old');
/** The site, and bundles with file names of their own in the package: these can be built beside the rest. */
const APART = ['production', 'kiosk', 'kit', 'kit-single', 'cli', 'brief', 'editor'];
const HALVES = [APART, Object.keys(bundles).filter((mode) => !APART.includes(mode))];

/**
 * Writes dist/site and dist/lib, unless they were built from exactly these sources. A build that fails or is
 * interrupted leaves them as they were. Two at once, as of `npm start` beside `npm test`, would write into one folder:
 * the second waits, and finds what the first has built.
 */
export function build(): Promise<void> {
  return oneAtATime(join(root, 'dist.lock'), buildAnew);
}

async function buildAnew(): Promise<void> {
  clear();
  const hash = fingerprint();
  if (built() === hash) return console.log('The build is up to date.');
  // Under Vitest this is “test”, which would bundle Lit's development build.
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

/** After an interrupted build: removes what it wrote, and puts back the last good one if that was set aside. */
function clear(): void {
  if (existsSync(aside) && !existsSync(dist)) renameSync(aside, dist);
  for (const folder of [fresh, aside]) rmSync(folder, { recursive: true, force: true });
}

async function write(): Promise<void> {
  await refuseFaults();
  await details();
  await bundle();
  step('types', 'typescript', ['--project', 'build/types.json', '--outDir', 'dist.new/lib']);
  addExtensions();
  const analyze = ['analyze', '--config', 'build/manifest.ts'];
  step('custom-elements.json', '@custom-elements-manifest/analyzer', analyze, ['--import', 'tsx']);
}

/** On two processors, if there are that many. */
async function bundle(): Promise<void> {
  const halves = HALVES.map((modes) => beside('bundle.ts', modes));
  const isWhole = async ({ ended }: Beside) => {
    if ((await ended) !== 0) throw new Plain('The build stopped.');
  };
  try {
    await Promise.all(halves.map(isWhole));
  } finally {
    for (const { stop } of halves) stop();
    await Promise.all(halves.map(({ ended }) => ended));
  }
}

/** A brief's detail file is made if the machine has the sources; otherwise its map shows only the world. */
async function details(): Promise<void> {
  const { keepDetails } = await import('./detail/keep-details.ts');
  const briefs = files('geo').filter((file) => file.endsWith('.geojson'));
  for (const line of await keepDetails(root, briefs)) console.warn(`${line} (a warning)`);
}

/** Before anything is written: reports everything that an author has to mend, all at once. */
async function refuseFaults(): Promise<void> {
  console.log('Building: briefs …');
  const { faults, warnings } = await checkBriefs(root);
  for (const line of warnings) console.warn(`${line} (a warning)`);
  if (faults.length === 0) return;
  const count = faults.length === 1 ? 'one fault' : `${faults.length} faults`;
  throw new Plain(`${faults.join('\n')}\nThe build stopped at ${count}; dist/ is as it was.`);
}

function step(
  what: string,
  name: string,
  args: readonly string[],
  nodeArgs: readonly string[] = [],
): void {
  console.log(`Building: ${what} …`);
  if (tool(name, args, { nodeArgs }) !== 0) throw new Plain(`The build stopped at: ${what}.`);
}

/** Our imports name no extension, as for bundlers; `moduleResolution: node16` wants one in each. */
function addExtensions(): void {
  for (const file of files('dist.new/lib').filter((name) => name.endsWith('.d.ts'))) {
    const path = join(root, file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      text.replace(/((?:from|import|import\() ?['"]\.[^'"]*?)(?:\.ts)?(?=['"])/g, '$1.js'),
    );
  }
}

function built(): string {
  try {
    return readFileSync(join(dist, STAMP), 'utf8');
  } catch {
    return '';
  }
}

function fingerprint(): string {
  const hash = createHash('sha256').update(`${process.env['SITE_URL'] ?? ''}\0`);
  for (const file of inputs.flatMap(files)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function files(path: string): string[] {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => files(`${path}/${name}`));
}

/** `npm run build` */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await command(build);
}
