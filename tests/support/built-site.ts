import { exec } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { build } from '../../build/build.ts';
import { serve } from '../../build/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, under a sub-path as at many a host: `inject('siteUrl')`. */
    siteUrl: string;
    /** The package as npm packs it: `inject('tarball')`, for the tests of tests/package. */
    tarball: string;
  }
}

/** Builds the site when something changed, and serves it while the tests of tests/site run. */
export async function setup(project: TestProject) {
  await build();
  const server = await serve({ port: 0, base: '/any/sub-path/' });
  project.provide('siteUrl', server.url);
  const folder = project.name === 'site' ? await mkdtemp(join(tmpdir(), 'dateline-')) : undefined;
  if (folder) project.provide('tarball', await pack(folder));
  return async () => {
    server.close();
    if (folder) await rm(folder, { recursive: true });
  };
}

async function pack(folder: string): Promise<string> {
  // One constant line through the shell: npm is a script on Windows.
  const line = `npm pack --ignore-scripts --silent --pack-destination "${folder}"`;
  const { stdout } = await promisify(exec)(line);
  return join(folder, stdout.trim().split('\n').at(-1) ?? '');
}
