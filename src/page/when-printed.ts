/** Calls `prepare` before a window's page is printed, and the function that it returns afterwards. */
export function whenPrinted(page: Window, prepare: () => () => void, signal: AbortSignal): void {
  let undo: (() => void) | null = null;
  const restore = () => {
    undo?.();
    undo = null;
  };
  const begin = () => {
    restore();
    undo = prepare();
  };
  page.addEventListener('beforeprint', begin, { signal });
  page.addEventListener('afterprint', restore, { signal });
  signal.addEventListener('abort', restore, { once: true });
}
