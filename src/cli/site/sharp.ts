export type Sharp = typeof import('sharp').default;

/** Null where it is not installed, or does not run: it has a binary for each system. */
export async function loadSharp(): Promise<Sharp | null> {
  try {
    return (await import('sharp')).default;
  } catch {
    return null;
  }
}
