import { createRequire } from 'node:module';

export type Sharp = typeof import('sharp').default;

/** Null where it is not installed, or does not run: it has a binary for each system. */
export async function loadSharp(): Promise<Sharp | null> {
  try {
    // Not by `import()`: a build tool that has loaded this may be closed by now.
    return createRequire(import.meta.url)('sharp');
  } catch {
    return null;
  }
}
