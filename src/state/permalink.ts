import { articlesInHash, hashWithArticles, hashWithPlace, PLACE, placeInHash } from './place-hash';
import type { Store } from './store';

/** The parts of `window` that a permalink uses; tests pass their own. */
export interface AddressBar {
  readonly location: { readonly href: string; readonly hash: string };
  readonly history: {
    readonly state: unknown;
    pushState(data: unknown, unused: string, url: string): void;
    replaceState(data: unknown, unused: string, url: string): void;
  };
  addEventListener(type: 'hashchange' | 'popstate', listener: () => void): void;
  removeEventListener(type: 'hashchange' | 'popstate', listener: () => void): void;
}

/**
 * Keeps `#place=<id>` in the address: what the reader chooses becomes an entry of the history, and back, forward and
 * an edited address choose in turn. Beside it stand the reports that are on, where they are not all
 * (`&article=<id>`); switching them is no step that one goes back. Address and history belong to the page: of the one
 * nothing changes but our own parameters, and an entry keeps the state that the page (or its router) gave to the one
 * before. Returns the function that ends it.
 */
export function startPermalink(store: Store, bar: AddressBar, parameter = PLACE): () => void {
  /** The fragment that was heard last. */
  let heard = bar.location.hash;
  /** Where there is but one report, a parameter of that name is the page's own. */
  const hasSeveral = () => (store.state.brief?.articles.length ?? 0) > 1;
  const theirs = (hash: string) => {
    const others = hashWithPlace(hash, null, parameter);
    return hasSeveral() ? hashWithArticles(others, [], parameter) : others;
  };
  const open = () => {
    const { hash } = bar.location;
    if (hasSeveral()) store.setArticles(articlesInHash(hash, parameter));
    const id = placeInHash(hash, parameter);
    if (id !== null) store.select(id);
  };
  const follow = () => {
    const { hash } = bar.location;
    const before = heard;
    heard = hash;
    if (hash === before) return;
    if (hasSeveral()) store.setArticles(articlesInHash(hash, parameter));
    const id = placeInHash(hash, parameter);
    // Where the page has gone to a fragment of its own, nobody has put the place away.
    if (id !== null || theirs(hash) === theirs(before)) store.select(id);
  };
  const unsubscribe = store.subscribe((state, before) => {
    if (state.given !== before.given) return open();
    const { articles } = state.filter;
    if (articles !== before.filter.articles && hasSeveral()) {
      write(bar, 'replaceState', (hash) => hashWithArticles(hash, [...articles], parameter));
    }
    if (state.choices !== before.choices) {
      write(bar, 'pushState', (hash) => hashWithPlace(hash, state.selected, parameter));
    }
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

function write(
  { location, history }: AddressBar,
  how: 'pushState' | 'replaceState',
  hashOf: (hash: string) => string,
): void {
  try {
    const hash = hashOf(location.hash);
    if (hash === location.hash) return;
    // The whole address: a fragment alone would be resolved against the page's `<base>`.
    history[how](history.state, '', location.href.replace(/#.*$/s, '') + hash);
  } catch {
    // A page without an address of its own (`about:srcdoc`, `data:`), a history that has had enough of entries, an id
    // that no address can hold. It is chosen all the same.
  }
}
