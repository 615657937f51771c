import { onTestFinished, vi } from 'vitest';

/** The types of what is added to targets and neither taken away nor ended by a signal. */
export function listeners(...targets: EventTarget[]): () => string[] {
  const left: Set<string>[] = [];
  for (const target of targets) {
    const { addEventListener: add, removeEventListener: remove } = target;
    const open = new Set<string>();
    left.push(open);
    const names = new Map<unknown, number>();
    const keyOf = (type: string, listener: unknown) => {
      if (!names.has(listener)) names.set(listener, names.size);
      return `${type} ${names.get(listener)}`;
    };
    const added = vi
      .spyOn(target, 'addEventListener')
      .mockImplementation((type, listener, options) => {
        add.call(target, type, listener, options);
        const key = keyOf(type, listener);
        const signal = typeof options === 'object' ? options.signal : undefined;
        if (open.has(key) || signal?.aborted) return;
        open.add(key);
        signal?.addEventListener('abort', () => open.delete(key));
      });
    const removed = vi
      .spyOn(target, 'removeEventListener')
      .mockImplementation((type, listener, options) => {
        remove.call(target, type, listener, options);
        open.delete(keyOf(type, listener));
      });
    onTestFinished(() => {
      added.mockRestore();
      removed.mockRestore();
    });
  }
  return () => left.flatMap((open) => [...open]);
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
