export type Sharp = typeof import('sharp').default;

/** Null where it does not run: it has a binary for each system, which may be missing on this one. */
export async function loadSharp(): Promise<Sharp | null> {
  try {
    return (await import('sharp')).default;
  } catch (error) {
    console.warn(
      `Links that are shared have no pictures, and images no smaller copies: the package sharp does not run here (${error}).`,
    );
    return null;
  }
}
