/** What `action` returns, or `otherwise` if it throws: for what may fail in a browser and must not stop the kiosk. */
export function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch {
    return otherwise;
  }
}

/** Whether `action` ran without throwing. */
export function succeeds(action: () => void): boolean {
  return attempt(() => {
    action();
    return true;
  }, false);
}
