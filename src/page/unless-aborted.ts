/** The promise, or a rejection with the signal's reason if that aborts first. For work that does not heed signals. */
export async function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  let stop = () => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** The promise, or an error after so many milliseconds. An import cannot be cancelled, only abandoned. */
export async function within<T>(
  patience: number,
  promise: Promise<T>,
  signal: AbortSignal,
): Promise<T> {
  const controller = new AbortController();
  const late = () => controller.abort(new Error(`no answer within ${patience / 1000} seconds`));
  const timer = setTimeout(late, patience);
  try {
    return await unlessAborted(promise, AbortSignal.any([signal, controller.signal]));
  } finally {
    clearTimeout(timer);
  }
}
