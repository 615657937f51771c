import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, wherever a command was called. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Something a person can mend: told in its one sentence, without a stack. */
export class Plain extends Error {}

/**
 * Runs a command's body; what it cannot do ends in a sentence and exit code 1.
 * @param {() => unknown} body
 */
export async function command(body) {
  try {
    requireNode();
    await body();
  } catch (error) {
    console.error(error instanceof Plain ? error.message : error);
    process.exit(1);
  }
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fits = major >= 24 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
  if (!fits) {
    throw new Plain(
      `Dateline needs Node 20.19+, 22.12+ or 24+; this is ${process.versions.node}. Please install a newer one from nodejs.org.`,
    );
  }
}

/**
 * Runs a package's command with this Node (without a shell, so the same on every system); tells its exit code.
 * @param {string} name
 * @param {string[]} args
 * @param {'inherit' | 'ignore'} output
 */
export function tool(name, args, output = 'inherit') {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  const { bin } = createRequire(import.meta.url)(manifest);
  const file = typeof bin === 'string' ? bin : Object.values(bin)[0];
  return run(join(dirname(manifest), file), args, output);
}

/**
 * Runs a neighbour of this file; tells its exit code.
 * @param {string} name
 */
export function script(name) {
  return run(join(root, 'build', name), [], 'inherit');
}

/**
 * @param {string} file
 * @param {string[]} args
 * @param {'inherit' | 'ignore'} stdio
 */
function run(file, args, stdio) {
  return spawnSync(process.execPath, [file, ...args], { cwd: root, stdio }).status ?? 1;
}
