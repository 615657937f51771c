import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Plain, root } from './process.mjs';

/** Installs what the lock file names, unless just that is there already. */
export function install() {
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
  if (npm.status !== 0) {
    throw new Plain(
      'npm ci failed (its reason stands above); mend that and run the command again.',
    );
  }
}

/** npm leaves a note of what it put into node_modules: the same versions as in the lock file, and still there? */
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
