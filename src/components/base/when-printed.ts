/** Makes something ready for paper before the page is printed, and puts it back afterwards. */
export function whenPrinted(prepare: () => () => void, signal: AbortSignal): void {
  let undo: (() => void) | null = null;
  const restore = () => {
    undo?.();
    undo = null;
  };
  const begin = () => {
    restore();
    undo = prepare();
  };
  window.addEventListener('beforeprint', begin, { signal });
  window.addEventListener('afterprint', restore, { signal });
  signal.addEventListener('abort', restore, { once: true });
}
