import { exec } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { build } from '../../build/build.ts';
import { ensureChromium } from '../../build/chromium.ts';
import { command, Plain, root } from '../../build/process.ts';
import { hosts } from './hosts.mjs';
import { visit } from './page.mjs';

/** Lines of a build that are a warning, in the words of any host. */
const WARNING = /\bwarn(?:ing)?\b|⚠/i;
const QUIET = {
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NO_COLOR: '1',
};

/** A line through the shell: npm is a script on Windows. @param {string} line @param {string} cwd */
async function run(line, cwd) {
  const { NODE_ENV: _, NODE_OPTIONS: _too, ...env } = process.env;
  const options = { cwd, env: { ...env, ...QUIET }, maxBuffer: 1e8 };
  const { stdout, stderr } = await promisify(exec)(line, options).catch((error) => {
    throw new Error(`${line}\n${error.stdout ?? ''}${error.stderr ?? ''}`);
  });
  return stdout + stderr;
}

/**
 * `npm run test:hosts`, `npm run test:hosts -- rollup next`: the package, as npm packs it, in the smallest app of each
 * host: installed, built without a warning, served, and read. What the hosts need is installed for it, over the network.
 */
command(async () => {
  const executablePath = await ensureChromium();
  await build();
  const wanted = process.argv.slice(2);
  const chosen = Object.entries(hosts).filter(
    ([name]) => wanted.length === 0 || wanted.some((word) => name.startsWith(word)),
  );
  if (chosen.length === 0)
    throw new Plain(`No such host; there are: ${Object.keys(hosts).join('; ')}.`);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-hosts-')));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  /** @type {Record<string, object>} */
  const table = {};
  try {
    const packed = await run(
      `npm pack --ignore-scripts --silent --pack-destination "${folder}"`,
      root,
    );
    const tarball = join(folder, packed.trim().split('\n').at(-1) ?? '');
    for (const [index, [name, host]] of chosen.entries()) {
      console.log(`${name} …`);
      const started = performance.now();
      const fault = await tryHost(host, tarball, join(folder, String(index)), browser).catch(
        String,
      );
      const seconds = Math.round((performance.now() - started) / 1000);
      if (fault) console.error(`${fault}\n`);
      table[name] = { result: fault ? 'FAILED' : 'land, a place, its excerpt', seconds };
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
  console.table(table);
  const failed = Object.values(table).filter((row) => 'result' in row && row.result === 'FAILED');
  if (failed.length > 0) throw new Plain(`${failed.length} of ${chosen.length} hosts failed.`);
});

/**
 * What went wrong, or nothing.
 * @param {import('./hosts.mjs').Host} host @param {string} tarball @param {string} folder
 * @param {import('playwright').Browser} browser
 */
async function tryHost(host, tarball, folder, browser) {
  const manifest = {
    private: true,
    type: 'module',
    scripts: { build: host.build },
    dependencies: { ...host.packages, 'dateline-map': `file:${tarball}` },
  };
  for (const [name, content] of Object.entries({ 'package.json': manifest, ...host.files })) {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  await run(
    'npm install --ignore-scripts --no-audit --no-fund --no-package-lock --loglevel error',
    folder,
  );
  const said = await run('npm run build --silent', folder);
  const warnings = said.split('\n').filter((line) => WARNING.test(line));
  if (warnings.length > 0) return said;
  const server = await preview({
    root: folder,
    configFile: false,
    appType: 'mpa',
    logLevel: 'silent',
    build: { outDir: host.site },
    preview: { host: '127.0.0.1', port: 0 },
  });
  try {
    const address = server.httpServer.address();
    await visit(browser, `http://localhost:${typeof address === 'object' ? address?.port : ''}/`);
  } finally {
    await server.close();
  }
  return '';
}
