/** How long a module may take, in milliseconds, on the slowest of networks: a reader is told of one that never comes. */
const PATIENCE_MS = 30_000;

/** Settles like `coming`, or rejects after `patience` milliseconds. An import cannot be cancelled, only abandoned. */
export function inTime<T>(coming: Promise<T>, patience = PATIENCE_MS): Promise<T> {
  return new Promise((done, fail) => {
    const timer = setTimeout(fail, patience, new Error('it did not come in time'));
    coming.then(done, fail).then(() => clearTimeout(timer));
  });
}
