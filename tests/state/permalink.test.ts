import { afterEach, describe, expect, it, vi } from 'vitest';
import { NO_FILTER } from '../../src/brief/queries/filter';
import { type AddressBar, startPermalink } from '../../src/state/permalink';
import { Store } from '../../src/state/store';
import { fakeCollection } from '../support/fake-collection';
import { file, read } from './make';

const PAGE = 'https://news.example/stories/x?y=1';

/** An address with a history, as a window has them in a page with `<base href="/">`. */
class Bar extends EventTarget implements AddressBar {
  readonly entries: { url: string; state: unknown }[];
  at = 0;
  readonly pushState = vi.fn((state: unknown, _unused: string, url: string) => {
    this.#add({ url: new URL(url, 'https://news.example/').href, state });
  });

  readonly replaceState = vi.fn((state: unknown, _unused: string, url: string) => {
    this.entries[this.at] = { url: new URL(url, 'https://news.example/').href, state };
  });

  constructor(hash = '', state: unknown = null) {
    super();
    this.entries = [{ url: PAGE + hash, state }];
  }

  get location() {
    const { href, hash } = new URL(this.#entry.url);
    return { href, hash };
  }

  get history() {
    const { pushState, replaceState } = this;
    return { state: this.#entry.state, pushState, replaceState };
  }

  get hashes() {
    return this.entries.map(({ url }) => new URL(url).hash);
  }

  go(by: number) {
    this.at += by;
    this.dispatchEvent(new Event('popstate'));
    this.dispatchEvent(new Event('hashchange'));
  }

  edit(hash: string) {
    this.#add({ url: PAGE + hash, state: null });
    this.go(0);
  }

  get #entry() {
    return this.entries[this.at] ?? { url: PAGE, state: null };
  }

  #add(entry: { url: string; state: unknown }) {
    this.entries.splice(this.at + 1, Number.POSITIVE_INFINITY, entry);
    this.at += 1;
  }
}

let stop = () => {};
afterEach(() => stop());

function start(hash = '', store = shown()) {
  const bar = new Bar(hash);
  stop = startPermalink(store, bar);
  return { bar, store };
}

function shown(): Store {
  const store = new Store();
  store.show(read());
  return store;
}

/** The same with a topic. */
function shownTopic(): Store {
  const store = new Store();
  store.show(read({ ...file(), topics: { travel: { label: 'Travel' } } }));
  return store;
}

describe('the address', () => {
  it('opens its place, also where the brief comes later', () => {
    expect(start('#place=sund').store.state.selected).toBe('sund');
    const { store } = start('#place=sund', new Store());
    expect(store.state.selected).toBeNull();
    store.show(read());
    expect(store.state.selected).toBe('sund');
  });

  it('with a wrong id opens the brief and says nothing', () => {
    const { bar, store } = start('#place=atlantis');
    expect(store.state).toMatchObject({ selected: null, failure: null });
    expect(bar.pushState).not.toHaveBeenCalled();
  });

  it('forgets a place of the brief before, and nothing else', () => {
    const { bar, store } = start('#place=sund&tab=2');
    store.show(read());
    expect(bar.hashes).toEqual(['#place=sund&tab=2']);
    store.show({ ...read(), places: [] });
    expect(bar.hashes).toEqual(['#tab=2']);
    expect(bar.pushState).not.toHaveBeenCalled();
  });

  it('with a wrong id later leaves the choice as it is', () => {
    const { bar, store } = start('#place=sund');
    bar.edit('#place=atlantis');
    expect(store.state.selected).toBe('sund');
  });

  it('leaves a choice made before where it names none', () => {
    const store = shown();
    store.select('norr');
    start('', store);
    expect(store.state.selected).toBe('norr');
  });

  it('follows the reader, and not the code', () => {
    const { bar, store } = start();
    store.select('norr', 'reader');
    expect(bar.location.hash).toBe('#place=norr');
    store.select('sund');
    expect(bar.location.hash).toBe('#place=norr');
    expect(bar.pushState).toHaveBeenCalledTimes(1);
  });

  it('loses the place when the reader puts it away, and what is not the reader’s choice changes nothing', () => {
    const { bar, store } = start('#place=norr');
    store.highlight('sund');
    expect(bar.pushState).not.toHaveBeenCalled();
    store.select(null, 'reader');
    expect(bar.location.hash).toBe('');
  });

  it('keeps the filters, which add no step to the history', () => {
    const { bar, store } = start('#place=norr', shownTopic());
    store.toggleTopic('travel');
    store.search('old  ferry & co');
    store.setKinds(new Set(['city']));
    store.setSpan({ start: Date.UTC(2020, 4, 1), end: Date.UTC(2020, 4, 3) });
    const filter =
      'topic=travel&q=old%20%20ferry%20%26%20co&kind=city&from=2020-05-01&to=2020-05-02';
    expect(bar.location.hash).toBe(`#place=norr&${filter}`);
    store.find({ places: new Map(), passages: [], hasMore: false });
    expect(bar.pushState).not.toHaveBeenCalled();
    store.select('sund', 'reader');
    bar.go(-1);
    expect(store.state.selected).toBe('norr');
    expect(store.state.filter.words).toBe('old  ferry & co');
    const again = start(bar.location.hash, shownTopic());
    expect({ ...again.store.state.filter, found: null }).toEqual({
      ...store.state.filter,
      found: null,
    });
    store.filterBy(NO_FILTER);
    expect(bar.location.hash).toBe('#place=norr');
  });

  it('is followed when it is edited; what the brief does not have is left out, and the author is told', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { bar, store } = start(
      '#topic=travel&topic=nonsense&kind=__proto__&from=yesterday&to=2020',
      shownTopic(),
    );
    expect([...store.state.filter.topics]).toEqual(['travel']);
    expect(store.state.filter).toMatchObject({ kinds: new Set(), span: null });
    const told = warn.mock.calls.map(([text]) => /“(.*)”/.exec(String(text))?.[1]);
    expect(told.toSorted()).toEqual([
      'from=yesterday',
      'kind=__proto__',
      'to=2020',
      'topic=nonsense',
    ]);
    bar.edit('#q=norr&from=2020-05-01T08:30');
    expect(store.state.filter).toMatchObject({ words: 'norr', topics: new Set() });
    expect(store.state.filter.span).toEqual({ start: Date.UTC(2020, 4, 1, 8, 30), end: Infinity });
    bar.edit('#section');
    expect(store.state.filter.words).toBe('norr');
    warn.mockRestore();
  });

  it('goes back and forward through the choices, and adds no entry by that', () => {
    const { bar, store } = start();
    store.select('norr', 'reader');
    store.select('sund', 'reader');
    bar.go(-1);
    expect(store.state.selected).toBe('norr');
    bar.go(-1);
    expect(store.state.selected).toBeNull();
    bar.go(2);
    expect(store.state.selected).toBe('sund');
    expect(bar.hashes).toEqual(['', '#place=norr', '#place=sund']);
  });

  it('is left alone, and not listened to, after the end', () => {
    const { bar, store } = start();
    const removed = vi.spyOn(bar, 'removeEventListener');
    stop();
    expect(removed.mock.calls.map(([type]) => type).sort()).toEqual(['hashchange', 'popstate']);
    bar.edit('#place=norr');
    expect(store.state.selected).toBeNull();
    store.select('sund', 'reader');
    expect(bar.pushState).not.toHaveBeenCalled();
  });
});

describe('the page keeps', () => {
  it('its address but for the fragment, whatever its base is', () => {
    const { bar, store } = start();
    store.select('norr', 'reader');
    expect(bar.location.href).toBe(`${PAGE}#place=norr`);
    store.select(null, 'reader');
    expect(bar.location.href).toBe(PAGE);
  });

  it.each([
    { turbo: { restorationIdentifier: 'a1', restorationIndex: 3 } },
    { __NA: true, __PRIVATE_NEXTJS_INTERNALS_TREE: ['', {}] },
    { back: '/', current: '/stories/x', forward: null, position: 2, scroll: null },
    'a string',
    null,
  ])('the state of its history: %j', (state) => {
    const bar = new Bar('#tab=2', state);
    const store = shown();
    stop = startPermalink(store, bar);
    store.select('norr', 'reader');
    store.select(null, 'reader');
    expect(bar.entries.map((entry) => entry.state)).toEqual([state, state, state]);
  });

  it('its own way about: at a fragment of the page’s the choice stays, back puts it away', () => {
    const { bar, store } = start();
    store.select('norr', 'reader');
    bar.edit('#comments');
    expect(store.state.selected).toBe('norr');
    bar.go(-1);
    expect(store.state.selected).toBe('norr');
    bar.go(-1);
    expect(store.state.selected).toBeNull();
    expect(bar.pushState).toHaveBeenCalledTimes(1);
  });

  it('its history as long as it is while the same is chosen again', () => {
    const { bar, store } = start('#place=norr');
    for (let i = 0; i < 3; i++) store.select('norr', 'reader');
    expect(bar.entries).toHaveLength(1);
  });

  it('its peace where the history takes no more entries: the place is chosen all the same', () => {
    const { bar, store } = start();
    bar.pushState.mockImplementation(() => {
      throw new DOMException('Too many calls', 'SecurityError');
    });
    store.select('norr', 'reader');
    expect(store.state.selected).toBe('norr');
    expect(bar.location.href).toBe(PAGE);
  });
});

describe('two on one page', () => {
  it('never meet: each has a parameter of its own', () => {
    const bar = new Bar();
    const [first, second] = [shown(), shown()];
    const stops = [startPermalink(first, bar), startPermalink(second, bar, 'place-second')];
    stop = () => {
      for (const end of stops) end();
    };
    first.select('norr', 'reader');
    second.select('sund', 'reader');
    expect(bar.location.hash).toBe('#place=norr&place-second=sund');
    first.select(null, 'reader');
    expect(second.state.selected).toBe('sund');
    bar.go(-1);
    expect([first.state.selected, second.state.selected]).toEqual(['norr', 'sund']);
    bar.go(-1);
    expect([first.state.selected, second.state.selected]).toEqual(['norr', null]);
  });
});

it('chooses a place of a collection that is shown after it has begun', async () => {
  const store = new Store();
  const bar = new Bar('#place=p1');
  const stop = startPermalink(store, bar);
  const places = [
    { name: 'Norr', lon: 10, lat: 57 },
    { name: 'Sund', lon: 14, lat: 55 },
  ];
  store.show({ ...read(), places: [] }, [], null, fakeCollection(places));
  await vi.waitFor(() => expect(store.state.selected).toBe('p1'));
  expect(store.state.brief?.places).toMatchObject([{ name: 'Sund' }]);
  stop();
});
