import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type AddressBar,
  hashWithPlace,
  placeInHash,
  startPermalink,
} from '../../src/state/permalink';
import { Store } from '../../src/state/store';
import { read } from './make';

/** An address with a history, as a window has them. */
class Bar extends EventTarget implements AddressBar {
  readonly entries: string[];
  at = 0;
  readonly pushState = vi.fn((_data: unknown, _unused: string, url: string) => {
    this.entries.splice(this.at + 1, Number.POSITIVE_INFINITY, url === '#' ? '' : url);
    this.at += 1;
  });
  readonly history = { pushState: this.pushState };

  constructor(hash = '') {
    super();
    this.entries = [hash];
  }

  get location() {
    return { hash: this.entries[this.at] ?? '' };
  }

  go(by: number) {
    this.at += by;
    this.dispatchEvent(new Event('popstate'));
    this.dispatchEvent(new Event('hashchange'));
  }

  edit(hash: string) {
    this.entries.splice(this.at + 1, Number.POSITIVE_INFINITY, hash);
    this.go(1);
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
    store.light('sund');
    store.toggleTopic('travel');
    expect(bar.pushState).not.toHaveBeenCalled();
    store.select(null, 'reader');
    expect(bar.location.hash).toBe('');
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
    expect(bar.entries).toEqual(['', '#place=norr', '#place=sund']);
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

describe('the fragment', () => {
  it.each([
    ['', 'norr', '#place=norr'],
    ['#place=sund', 'norr', '#place=norr'],
    ['#tab=2&place=sund&q=a', 'norr', '#tab=2&place=norr&q=a'],
    ['#top', 'norr', '#top&place=norr'],
    ['#/route/a?b=c', 'norr', '#/route/a?b=c&place=norr'],
    ['#a=%20+é', 'norr', '#a=%20+é&place=norr'],
    ['#tab=2&place=sund', null, '#tab=2'],
    ['#top&place=sund', null, '#top'],
    ['#place=sund', null, ''],
    ['', null, ''],
    ['#displace=sund', null, '#displace=sund'],
  ])('%s with the place %s is %s: what is the host’s is kept as it is', (hash, id, expected) => {
    expect(hashWithPlace(hash, id)).toBe(expected);
  });

  it.each(['norr', 'a b', 'a&b=c', '100 %', 'a+b', 'Øresund', '#', '"<>'])(
    'carries the id %s there and back',
    (id) => {
      expect(placeInHash(hashWithPlace('#tab=2', id))).toBe(id);
    },
  );

  it('without a place has none', () => {
    for (const hash of ['', '#', '#top', '#displace=a']) expect(placeInHash(hash)).toBeNull();
  });
});
