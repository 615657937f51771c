// Runs a TypeScript file: node build/run.mjs build/start.ts. The only file here that Node reads as it is. In a fresh
// clone there is nothing but Node and npm, so it first installs what the lock file names.

import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

requireNode();
install();
const { register } = await import('tsx/esm/api');
register();
const [, , file = '', ...rest] = process.argv;
const path = join(root, file);
// As if Node had run the file itself.
process.argv = [process.execPath, path, ...rest];
await import(pathToFileURL(path).href);

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fits = major >= 24 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
  if (!fits) {
    end(
      `Dateline needs Node 20.19+, 22.12+ or 24+; this is ${process.versions.node}. Please install a newer one from nodejs.org.`,
    );
  }
}

/** Installs what the lock file names, unless exactly that is there already. */
function install() {
  // Linked packages belong to another folder: `npm ci` would empty that one through the link.
  const linked = lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false });
  if (linked?.isSymbolicLink() || isInstalled()) return;
  console.log('Installing the packages (npm ci) …');
  // One constant line through the shell (npm is a script on Windows); nothing we use needs an install script.
  const npm = spawnSync('npm ci --include=dev --ignore-scripts', {
    cwd: root,
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (npm.status !== 0)
    end('npm ci failed, for the reason above. Mend that and run the command again.');
}

/** Whether npm's note of what it put into node_modules has the versions of the lock file, and they are still there. */
function isInstalled() {
  const wanted = packages('package-lock.json');
  const present = packages('node_modules/.package-lock.json');
  return (
    Object.keys(present).length > 0 &&
    Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
      const found = present[path];
      if (path === '' || (!found && optional)) return true;
      return (
        found?.version === version && found?.integrity === integrity && existsSync(join(root, path))
      );
    })
  );
}

/**
 * @typedef {{version: string, integrity?: string, optional?: boolean}} Package
 * @param {string} file
 * @returns {Record<string, Package>}
 */
function packages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return {};
  }
}

/** @param {string} why */
function end(why) {
  console.error(why);
  process.exit(1);
}
