/** The worker that collections are read in; null where the page cannot have one, or only from elsewhere. */
export function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
