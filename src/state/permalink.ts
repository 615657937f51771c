import { NO_FILTER } from '../brief/queries/filter';
import { filterInHash, hashWithFilter, isSameFilter } from './filter-hash';
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
 * Keeps `#place=<id>` in the address: what the reader chooses becomes an entry of the history, and back, forward and an
 * edited address choose in turn. Beside it stand the reports that are on, unless all are (`&article=<id>`), and the
 * rest of the filter (`&q=<words>&kind=<id>&topic=<id>&from=<date>&to=<date>`); changing these adds no entry. Address
 * and history belong to the page: only our own parameters change, and an entry keeps the state that the page (or its
 * router) gave to the one before. Returns the function that ends it.
 */
export function startPermalink(store: Store, bar: AddressBar, parameter = PLACE): () => void {
  /** The last fragment that was heard. */
  let heard = bar.location.hash;
  /** With only one report, a parameter of that name is the page's own. */
  const hasSeveral = () => (store.state.brief?.articles.length ?? 0) > 1;
  const theirs = (hash: string) => {
    const others = hashWithFilter(hashWithPlace(hash, null, parameter), NO_FILTER, parameter);
    return hasSeveral() ? hashWithArticles(others, [], parameter) : others;
  };
  const filter = (hash: string) => {
    if (hasSeveral()) store.setArticles(articlesInHash(hash, parameter));
    const { brief, filter } = store.state;
    const wanted = brief && filterInHash(hash, parameter, brief, warn);
    if (wanted && !isSameFilter(wanted, filter)) store.filterBy(wanted);
  };
  const open = () => {
    const { hash } = bar.location;
    filter(hash);
    const id = placeInHash(hash, parameter);
    if (id !== null) store.select(id);
  };
  const follow = () => {
    const { hash } = bar.location;
    const before = heard;
    heard = hash;
    if (hash === before) return;
    const id = placeInHash(hash, parameter);
    const isOurs = theirs(hash) === theirs(before);
    // The page has gone to a fragment of its own: the reader has not cleared the place or the filter.
    if (isOurs || theirs(hash) !== hash) filter(hash);
    if (id !== null || isOurs) store.select(id);
  };
  const put = (how: 'pushState' | 'replaceState', id: string | null) =>
    write(bar, how, (hash) => hashWithPlace(hash, id, parameter));
  const unsubscribe = store.subscribe((state, before) => {
    if (state.given !== before.given) {
      open();
      const { selected, collection } = store.state;
      // The address may still name a place of the previous brief.
      if (before.given && !selected && !collection) put('replaceState', null);
      return;
    }
    const { articles } = state.filter;
    if (state.filter !== before.filter && !isSameFilter(state.filter, before.filter)) {
      write(bar, 'replaceState', (hash) => hashWithFilter(hash, state.filter, parameter));
    }
    if (articles !== before.filter.articles && hasSeveral()) {
      write(bar, 'replaceState', (hash) => hashWithArticles(hash, [...articles], parameter));
    }
    if (state.choices !== before.choices) put('pushState', state.selected);
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

function warn(name: string, value: string): void {
  console.warn(`Dateline: no “${name}=${value}” here.`);
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
    // A page without an address of its own (`about:srcdoc`, `data:`), a history that takes no more entries, an id that
    // no address can hold: the place is chosen all the same.
  }
}
