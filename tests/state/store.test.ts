import { describe, expect, it, vi } from 'vitest';
import { faultAt } from '../../src/brief/fault';
import { NO_FILTER } from '../../src/brief/queries/filter';
import { allPlaces, shownPlaces } from '../../src/state/shown-places';
import { BEGINNING, type State } from '../../src/state/state';
import { Store } from '../../src/state/store';
import { file, read } from './make';

function shown(): Store {
  const store = new Store();
  store.show(read());
  return store;
}

describe('a choice', () => {
  it('is a place of the brief, or none', () => {
    const store = shown();
    store.select('norr');
    expect(store.state.selected).toBe('norr');
    store.select(null);
    expect(store.state.selected).toBeNull();
  });

  it('of an id that the brief does not have is ignored, whatever it is called', () => {
    const store = shown();
    store.select('norr');
    const listener = vi.fn();
    store.subscribe(listener);
    for (const id of ['atlantis', '', '__proto__', 'constructor', 'length']) store.select(id);
    expect(store.state.selected).toBe('norr');
    expect(listener).not.toHaveBeenCalled();
  });

  it('of an event is the choice of the place where it happened', () => {
    const store = shown();
    store.select('landing');
    expect(store.state.selected).toBe('sund');
  });

  it('says who chose, and counts the reader’s only', () => {
    const store = shown();
    const chosenBy = (by?: 'reader' | 'guide') => {
      store.select('norr', by);
      return [store.state.chosenBy, store.state.choices];
    };
    expect([chosenBy(), chosenBy('guide'), chosenBy('reader')]).toEqual([
      ['code', 0],
      ['guide', 0],
      ['reader', 1],
    ]);
  });

  it('before there is a brief is ignored', () => {
    const store = new Store();
    store.select('norr');
    expect(store.state.selected).toBeNull();
  });

  it('counts what the reader chose, the same place again too, and not what code chose', () => {
    const store = shown();
    store.select('norr', 'reader');
    store.select('norr', 'reader');
    expect(store.state.choices).toBe(2);
    store.select('sund');
    expect(store.state.choices).toBe(2);
  });

  it('shows no passage that the article does not have at that place', () => {
    const store = shown();
    const quote = store.state.brief?.places[0]?.excerpts[0];
    if (!quote) throw new Error('The first place has no excerpt');
    const text = 'The Ferry\n\nNobody left Norr at noon.\n';
    store.show(read({ ...file({ title: 'The Ferry', text }), features: [] }));
    store.showPassage(quote);
    expect(store.state.passage).toBeNull();
    new Store().showPassage(quote);
    store.show(read());
    store.showPassage({ ...quote, start: quote.start + 1 });
    expect(store.state.passage).toBeNull();
    store.showPassage(quote);
    expect(store.state.passage).toBe(quote);
  });

  it('puts the passage of another place away', () => {
    const store = shown();
    const quote = store.state.brief?.places[0]?.excerpts[0] ?? null;
    expect(quote).not.toBeNull();
    store.showPassage(quote);
    store.select('sund');
    expect(store.state.passage).toBeNull();
  });
});

describe('a newer brief', () => {
  it('keeps the choice where it has that place too', () => {
    const store = shown();
    store.select('norr', 'reader');
    const newer = read();
    store.show(newer);
    expect(store.state).toMatchObject({ selected: 'norr', brief: newer });
  });

  it('drops a choice that it does not have', () => {
    const store = shown();
    store.select('norr');
    store.show(read({ ...file(), features: file().features.slice(1) }));
    expect(store.state.selected).toBeNull();
  });

  it('is shown with a choice of its own in one change, and keeps the old one where it has no such place', () => {
    const store = new Store();
    const listener = vi.fn();
    store.subscribe(listener);
    store.show(read(), [], 'norr');
    expect(store.state.selected).toBe('norr');
    store.show(read(), [], 'nowhere');
    expect(store.state.selected).toBe('norr');
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('takes away the filter, which may speak of topics it does not have', () => {
    const store = shown();
    store.toggleTopic('travel');
    store.setSpan({ start: 0, end: 1 });
    store.show(read());
    expect(store.state.filter).toEqual(NO_FILTER);
  });

  it('on its way, or failing, leaves what is shown and what is known to be wrong with it', () => {
    const store = new Store();
    const brief = read();
    const issues = [
      {
        ...faultAt('/features/3', 'feature-shape', { found: 7 }),
        message: 'Lost',
        lostFeature: 3,
      },
    ] as const;
    store.show(brief, issues);
    store.begin();
    expect(store.state).toMatchObject({ status: 'loading', brief, issues });
    store.fail('The network is down.');
    expect(store.state).toMatchObject({
      status: 'failed',
      failure: 'The network is down.',
      brief,
      issues,
    });
    store.begin();
    expect(store.state.failure).toBeNull();
  });
});

describe('listeners', () => {
  it('hear of each change once, after it has happened, in the order of subscribing', () => {
    const store = shown();
    const heard: [string, string | null, string | null, string | null][] = [];
    const listen = (name: string) => (state: State, before: State) =>
      heard.push([name, before.selected, state.selected, store.state.selected]);
    store.subscribe(listen('first'));
    store.subscribe(listen('second'));
    store.select('norr');
    expect(heard).toEqual([
      ['first', null, 'norr', 'norr'],
      ['second', null, 'norr', 'norr'],
    ]);
  });

  it('hear nothing where nothing changed', () => {
    const store = shown();
    store.select('norr');
    store.highlight('sund');
    const listener = vi.fn();
    store.subscribe(listener);
    store.highlight('sund');
    store.showPassage(null);
    store.setSpan(null);
    store.setBasemap('world');
    store.select('norr');
    expect(listener).not.toHaveBeenCalled();
  });

  it('hear when the reader chooses the chosen place again: one wants to go there', () => {
    const store = shown();
    store.select('norr', 'reader');
    const listener = vi.fn();
    store.subscribe(listener);
    store.select('norr', 'reader');
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('that left hear nothing more, and may leave twice or while they are told', () => {
    const store = shown();
    const second = vi.fn();
    const leaveFirst = store.subscribe(() => leaveFirst());
    const leaveSecond = store.subscribe(second);
    store.select('norr');
    expect(second).toHaveBeenCalledTimes(1);
    leaveSecond();
    leaveSecond();
    store.select('sund');
    expect(second).toHaveBeenCalledTimes(1);
  });

  it('find states that never change in place', () => {
    const store = shown();
    const before = store.state;
    const topics = before.filter.topics;
    store.toggleTopic('travel');
    store.select('norr');
    expect(before.selected).toBeNull();
    expect(topics.size).toBe(0);
    expect(store.state).not.toBe(before);
  });
});

describe('the filter', () => {
  it('takes topics in and out again, and clears them without touching the span', () => {
    const store = shown();
    store.setSpan({ start: 0, end: 1 });
    store.toggleTopic('a');
    store.toggleTopic('b');
    store.toggleTopic('a');
    expect([...store.state.filter.topics]).toEqual(['b']);
    store.clearTopics();
    expect(store.state.filter).toEqual({ ...NO_FILTER, span: { start: 0, end: 1 } });
  });

  it('never hides the chosen place', () => {
    const store = shown();
    store.toggleTopic('none-has-it');
    expect(shownPlaces(store.state)).toEqual([]);
    store.select('sund');
    expect(shownPlaces(store.state).map(({ id }) => id)).toEqual(['sund']);
    expect(allPlaces(store.state).map(({ id }) => id)).toEqual(['norr', 'sund']);
  });
});

it('is presented as set, and listeners hear of it once', () => {
  const store = shown();
  const listener = vi.fn();
  store.subscribe(listener);
  for (let times = 0; times < 2; times++)
    store.present({
      presentation: 'stage',
      density: 'touch',
      order: 'brief',
      share: null,
      embed: null,
      units: null,
    });
  expect(listener).toHaveBeenCalledTimes(1);
  expect(store.state).toMatchObject({ presentation: 'stage', density: 'touch' });
});

describe('the story', () => {
  const passage = { article: 'article', start: 0, end: 9, placeIds: ['sund', 'norr'] };

  it('chooses the place to read about, and counts no choice of the reader', () => {
    const store = shown();
    store.follow({ isLed: true, passage });
    expect(store.state).toMatchObject({ selected: 'sund', chosenBy: 'story', choices: 0 });
  });

  it('chooses nothing before its first passage, nor while the reader is away', () => {
    const store = shown();
    store.follow(BEGINNING);
    expect(store.state.selected).toBeNull();
    store.select('norr', 'reader');
    store.follow({ isLed: false, passage });
    expect(store.state).toMatchObject({ selected: 'norr', chosenBy: 'reader' });
  });

  it('clears its own choice, and no other, when it ends', () => {
    const store = shown();
    store.follow({ isLed: true, passage });
    store.follow(null);
    expect(store.state).toMatchObject({ selected: null, story: null });
    store.follow({ isLed: true, passage });
    store.select('norr', 'reader');
    store.follow(null);
    expect(store.state.selected).toBe('norr');
  });

  it('begins anew with another brief, and only where it was on', () => {
    const store = shown();
    store.follow({ isLed: false, passage });
    store.show(read());
    expect(store.state.story).toEqual(BEGINNING);
    store.follow(null);
    store.show(read());
    expect(store.state.story).toBeNull();
  });

  it('of a place that the brief does not have chooses none', () => {
    const store = shown();
    store.follow({ isLed: true, passage: { ...passage, placeIds: ['atlantis'] } });
    expect(store.state.selected).toBeNull();
  });

  it('tells of each movement of the map by the reader', () => {
    const store = shown();
    const listener = vi.fn();
    store.subscribe(listener);
    store.move();
    store.move();
    expect(listener).toHaveBeenCalledTimes(2);
    expect(store.state.moves).toBe(2);
  });
});
