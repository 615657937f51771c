import { onTestFinished, vi } from 'vitest';

/** Counts what is added to targets and neither taken away nor ended by a signal. */
export function listeners(...targets: EventTarget[]): () => number {
  let count = 0;
  for (const target of targets) {
    const { addEventListener: add, removeEventListener: remove } = target;
    const open = new Set<string>();
    const names = new Map<unknown, number>();
    const keyOf = (type: string, listener: unknown) => {
      if (!names.has(listener)) names.set(listener, names.size);
      return `${type} ${names.get(listener)}`;
    };
    const close = (key: string) => {
      if (open.delete(key)) count -= 1;
    };
    const added = vi
      .spyOn(target, 'addEventListener')
      .mockImplementation((type, listener, options) => {
        add.call(target, type, listener, options);
        const key = keyOf(type, listener);
        const signal = typeof options === 'object' ? options.signal : undefined;
        if (open.has(key) || signal?.aborted) return;
        open.add(key);
        count += 1;
        signal?.addEventListener('abort', () => close(key));
      });
    const removed = vi
      .spyOn(target, 'removeEventListener')
      .mockImplementation((type, listener, options) => {
        remove.call(target, type, listener, options);
        close(keyOf(type, listener));
      });
    onTestFinished(() => {
      added.mockRestore();
      removed.mockRestore();
    });
  }
  return () => count;
}

/** Errors that no one caught, while the test runs. */
export function uncaught(): string[] {
  const errors: string[] = [];
  const onError = (event: ErrorEvent) => {
    event.preventDefault();
    errors.push(event.message);
  };
  const onRejection = (event: PromiseRejectionEvent) => {
    event.preventDefault();
    errors.push(String(event.reason));
  };
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onRejection);
  onTestFinished(() => {
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onRejection);
  });
  return errors;
}
