const LONGEST_WAIT_MS = 2000;
const WITHOUT_IDLE_MS = 200;

/** Resolves when the page has nothing better to do; throws the reason once aborted. */
export function whenIdle(signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const idle = typeof requestIdleCallback === 'function';
    const done = () => {
      signal?.removeEventListener('abort', stop);
      resolve();
    };
    const handle = idle
      ? requestIdleCallback(done, { timeout: LONGEST_WAIT_MS })
      : window.setTimeout(done, WITHOUT_IDLE_MS);
    const stop = () => {
      if (idle) cancelIdleCallback(handle);
      else window.clearTimeout(handle);
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', stop, { once: true });
  });
}
