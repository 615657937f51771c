import type { Store } from './store';

/** The parts of `window` that a permalink uses; tests pass their own. */
export interface AddressBar {
  readonly location: { readonly hash: string };
  readonly history: { pushState(data: unknown, unused: string, url: string): void };
  addEventListener(type: 'hashchange' | 'popstate', listener: () => void): void;
  removeEventListener(type: 'hashchange' | 'popstate', listener: () => void): void;
}

/** The id in `#place=<id>`, or null. Other parameters of the fragment are left to the host. */
export function placeInHash(hash: string): string | null {
  return new URLSearchParams(hash.replace(/^#/, '')).get('place');
}

/** The fragment with the place set or taken out; everything else is the host's and kept as it is written. */
export function hashWithPlace(hash: string, id: string | null): string {
  const parts = hash.replace(/^#/, '').split('&').filter(Boolean);
  const at = parts.findIndex((part) => placeInHash(part) !== null);
  const place = id === null ? [] : [`place=${encodeURIComponent(id)}`];
  parts.splice(at < 0 ? parts.length : at, at < 0 ? 0 : 1, ...place);
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}

/**
 * Keeps `#place=<id>` in the address: what the reader chooses becomes an entry of the history,
 * and back, forward and an edited address choose in turn. Returns the function that ends it.
 */
export function startPermalink(store: Store, bar: AddressBar): () => void {
  const open = () => {
    const id = placeInHash(bar.location.hash);
    if (id !== null) store.select(id);
  };
  const follow = () => store.select(placeInHash(bar.location.hash));
  const unsubscribe = store.subscribe((state, before) => {
    if (state.brief !== before.brief) return open();
    if (state.choices === before.choices) return;
    const hash = hashWithPlace(bar.location.hash, state.selected);
    // An empty string would leave the old fragment in place; a bare "#" takes it out.
    if (hash !== bar.location.hash) bar.history.pushState(null, '', hash || '#');
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
