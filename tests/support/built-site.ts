import type { TestProject } from 'vitest/node';
import { build } from '../../build/build.mjs';
import { serve } from '../../build/serve.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, under a sub-path as at many a host: `inject('siteUrl')`. */
    siteUrl: string;
  }
}

/** Builds the site when something changed, and serves it while the tests of tests/site run. */
export async function setup(project: TestProject) {
  await build();
  const server = await serve({ port: 0, base: '/any/sub-path/' });
  project.provide('siteUrl', server.url);
  return () => server.close();
}
