import { onTestFinished, vi } from 'vitest';

interface Listening {
  readonly type: string;
  readonly listener: unknown;
  readonly capture: boolean;
}

/** What listens to a target from now on: not what was taken away, ended by a signal, or done after `once`. */
export function listeners(...targets: EventTarget[]): () => string[] {
  const lists = targets.map(listenersOf);
  return () => lists.flatMap((list) => [...list].map(({ type }) => type));
}

function listenersOf(target: EventTarget): Set<Listening> {
  const all = new Set<Listening>();
  const { addEventListener: add, removeEventListener: remove } = target;
  const find = (type: string, listener: unknown, options?: EventListenerOptions | boolean) => {
    const capture = typeof options === 'object' ? options.capture === true : options === true;
    const known = [...all].find(
      (one) => one.type === type && one.listener === listener && one.capture === capture,
    );
    return { known, fresh: { type, listener, capture } };
  };
  const adding = vi.spyOn(target, 'addEventListener');
  adding.mockImplementation((type, listener, options) => {
    add.call(target, type, listener, options);
    const { signal = null, once = false } = typeof options === 'object' ? options : {};
    const { known, fresh } = find(type, listener, options);
    if (known || !listener || signal?.aborted) return;
    all.add(fresh);
    const ended = () => all.delete(fresh);
    signal?.addEventListener('abort', ended);
    if (once) add.call(target, type, ended, { once: true });
  });
  const removing = vi.spyOn(target, 'removeEventListener');
  removing.mockImplementation((type, listener, options) => {
    remove.call(target, type, listener, options);
    const { known } = find(type, listener, options);
    if (known) all.delete(known);
  });
  onTestFinished(() => {
    adding.mockRestore();
    removing.mockRestore();
  });
  return all;
}

/** What goes wrong without a word in the page: errors no one caught, and what frameworks warn of. */
export function complaints(): string[] {
  const heard: string[] = [];
  const onError = ({ message }: ErrorEvent) => void heard.push(message);
  const onRejection = ({ reason }: PromiseRejectionEvent) => void heard.push(String(reason));
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onRejection);
  const spies = (['error', 'warn'] as const).map((level) =>
    vi.spyOn(console, level).mockImplementation((...words) => {
      const sentence = words.map(String).join(' ');
      // What Vue says to whoever bundles it.
      if (!sentence.startsWith('Feature flags __VUE')) heard.push(sentence);
    }),
  );
  onTestFinished(() => {
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onRejection);
    for (const spy of spies) spy.mockRestore();
  });
  return heard;
}

/** Elements that a selector finds, in whatever shadow roots. */
export function deep(root: ParentNode, selector: string): Element[] {
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? deep(shadowRoot, selector) : [],
  );
  return [...root.querySelectorAll(selector), ...inside];
}

export function maps(root: ParentNode = document): number {
  return deep(root, '.leaflet-map-pane').length;
}

export async function frames(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame);
}

/** Long enough for a flight of the map, half a second, to have its end. */
export async function afterAnyFlight(): Promise<void> {
  const end = performance.now() + 600;
  while (performance.now() < end) await new Promise(requestAnimationFrame);
}

/** Every request to an address that never answers; each ends when it is called off. */
export function silence(path: string): { signals: AbortSignal[]; asked: string[] } {
  const usual = window.fetch.bind(window);
  const seen = { signals: [] as AbortSignal[], asked: [] as string[] };
  const spy = vi.spyOn(window, 'fetch').mockImplementation((input, init) => {
    const url = new URL(String(input), document.baseURI);
    seen.asked.push(url.href);
    const { signal } = init ?? {};
    if (url.pathname !== path || !signal) return usual(input, init);
    seen.signals.push(signal);
    return new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
  });
  onTestFinished(() => spy.mockRestore());
  return seen;
}
