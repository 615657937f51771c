import { describe, expect, it } from 'vitest';
import { historyShelf, Memory } from '../../../src/kiosk/machine/memory';
import { FakeHistory, FakeStorage, type Mood } from './fakes';

function memoryOver(storage: FakeStorage): Memory {
  return new Memory([() => storage]);
}

describe('a memory over good storage', () => {
  it('gives back after a reload what was set, until it is removed', () => {
    const storage = new FakeStorage();
    expect(memoryOver(storage).set('a', '1')).toBe(true);
    expect(memoryOver(storage).get('a')).toBe('1');
    memoryOver(storage).remove('a');
    expect(memoryOver(storage).get('a')).toBeNull();
    expect([...storage.items]).toEqual([]);
  });
});

describe.each<Mood>(['throwing', 'full', 'forgetful', 'rubbish'])('over %s storage', (mood) => {
  it('works for the life of the page, and says that it does not last', () => {
    const storage = new FakeStorage();
    storage.mood = mood;
    const memory = memoryOver(storage);
    expect(memory.set('a', '1')).toBe(false);
    expect(memory.get('a')).toBe('1');
    expect(memory.keep('probe', '1')).toBe(false);
    expect(memory.get('a')).toBe('1');
    memory.remove('a');
    storage.mood = 'good';
    expect(memory.get('a')).toBeNull();
  });
});

it('works where the very mention of storage throws, and where it gives no string', () => {
  const refuse = () => {
    throw new DOMException('Denied', 'SecurityError');
  };
  const odd = { ...new FakeStorage(), getItem: () => 7 as unknown as string, setItem() {} };
  const memory = new Memory([refuse, () => ({ ...odd, removeItem() {} })]);
  expect(memory.get('a')).toBeNull();
  expect(memory.set('a', '1')).toBe(false);
  expect(memory.get('a')).toBe('1');
});

it('keeps only what lasts, and the older value where the new one is too big', () => {
  const storage = new FakeStorage();
  const memory = memoryOver(storage);
  memory.keep('a', 'old');
  storage.mood = 'full';
  expect(memory.keep('a', 'new and big')).toBe(false);
  expect(memory.get('a')).toBe('old');
});

describe('with the history as a second shelf', () => {
  it('lasts where storage throws, and leaves alone what others put into the history', () => {
    const history = new FakeHistory();
    history.state = { theirs: 1 };
    const storage = new FakeStorage();
    storage.mood = 'throwing';
    const make = () => {
      const shelf = historyShelf(history);
      return new Memory([() => shelf, () => storage]);
    };
    expect(make().set('a', '1')).toBe(true);
    expect(make().get('a')).toBe('1');
    expect(history.state).toHaveProperty('theirs', 1);
    make().remove('a');
    expect(make().get('a')).toBeNull();
  });

  it('never gives an older value that one shelf could not replace', () => {
    const history = new FakeHistory();
    const storage = new FakeStorage();
    const shelf = historyShelf(history);
    const memory = new Memory([() => shelf, () => storage]);
    memory.set('a', 'short');
    const long = 'x'.repeat(20_000);
    expect(memory.set('a', long)).toBe(true);
    expect(memory.get('a')).toBe(long);
    expect(JSON.stringify(history.state)).not.toContain('short');
  });

  it('takes along what it holds when another entry has been pushed', () => {
    const history = new FakeHistory();
    const shelf = historyShelf(history);
    shelf.setItem('a', '1');
    history.state = null;
    shelf.setItem('b', '2');
    expect(historyShelf(history).getItem('a')).toBe('1');
  });

  it.each([7, 'text', [1], { datelineKiosk: 7 }, { datelineKiosk: [1, ['a'], ['a', 1]] }])(
    'reads nothing from a state of %j',
    (state) => {
      const history = new FakeHistory();
      history.state = state;
      expect(historyShelf(history).getItem('a')).toBeNull();
    },
  );

  it('does not write over a state that is no object', () => {
    const history = new FakeHistory();
    history.state = 'theirs';
    const shelf = historyShelf(history);
    expect(new Memory([() => shelf]).set('a', '1')).toBe(false);
    expect(history.state).toBe('theirs');
  });
});
