import { hashWithPlace, PLACE, placeInHash } from './place-hash';
import type { Store } from './store';

/** The parts of `window` that a permalink uses; tests pass their own. */
export interface AddressBar {
  readonly location: { readonly href: string; readonly hash: string };
  readonly history: {
    readonly state: unknown;
    pushState(data: unknown, unused: string, url: string): void;
  };
  addEventListener(type: 'hashchange' | 'popstate', listener: () => void): void;
  removeEventListener(type: 'hashchange' | 'popstate', listener: () => void): void;
}

/**
 * Keeps `#place=<id>` in the address: what the reader chooses becomes an entry of the history, and back, forward and
 * an edited address choose in turn. Address and history belong to the page: of the one nothing changes but our own
 * parameter, and an entry keeps the state that the page (or its router) gave to the one before. Returns the function
 * that ends it.
 */
export function startPermalink(store: Store, bar: AddressBar, parameter = PLACE): () => void {
  /** The fragment that was heard last. */
  let heard = bar.location.hash;
  const theirs = (hash: string) => hashWithPlace(hash, null, parameter);
  const open = () => {
    const id = placeInHash(bar.location.hash, parameter);
    if (id !== null) store.select(id);
  };
  const follow = () => {
    const { hash } = bar.location;
    const before = heard;
    heard = hash;
    if (hash === before) return;
    const id = placeInHash(hash, parameter);
    // Where the page has gone to a fragment of its own, nobody has put the place away.
    if (id !== null || theirs(hash) === theirs(before)) store.select(id);
  };
  const unsubscribe = store.subscribe((state, before) => {
    if (state.given !== before.given) return open();
    if (state.choices === before.choices) return;
    push(bar, state.selected, parameter);
    heard = bar.location.hash;
  });
  bar.addEventListener('hashchange', follow);
  bar.addEventListener('popstate', follow);
  open();
  return () => {
    unsubscribe();
    bar.removeEventListener('hashchange', follow);
    bar.removeEventListener('popstate', follow);
  };
}

function push({ location, history }: AddressBar, id: string | null, parameter: string): void {
  try {
    const hash = hashWithPlace(location.hash, id, parameter);
    if (hash === location.hash) return;
    // The whole address: a fragment alone would be resolved against the page's `<base>`.
    history.pushState(history.state, '', location.href.replace(/#.*$/s, '') + hash);
  } catch {
    // A page without an address of its own (`about:srcdoc`, `data:`), a history that has had enough of entries, an id
    // that no address can hold. The place is chosen all the same.
  }
}
