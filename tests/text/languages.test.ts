import { describe, expect, it, vi } from 'vitest';
import { faults } from '../../src/text/en/faults';
import { kiosk } from '../../src/text/en/kiosk';
import { type PageWords, page } from '../../src/text/en/page';
import { story } from '../../src/text/en/story';
import {
  addLanguage,
  ENGLISH,
  firstKnown,
  languageFor,
  onLanguageAdded,
} from '../../src/text/languages';

/** Each test has tags of its own: a language that was added stays. */
function language(lang: string) {
  return { page: { ...page, lang }, kiosk, story, faults: async () => faults };
}

describe('a language', () => {
  it('is English where there is no other', () => {
    for (const tag of ['', 'en', 'en-US', 'xx', 'not a tag']) {
      expect(languageFor(tag)).toBe(ENGLISH);
    }
  });

  it('is loaded once, when it is asked for', async () => {
    const load = vi.fn(async () => language('qa'));
    addLanguage('qa', load);
    expect(load).not.toHaveBeenCalled();
    const [first, again] = await Promise.all([languageFor('qa'), languageFor('QA-x')]);
    expect(first.page.lang).toBe('qa');
    expect(again).toBe(first);
    expect(languageFor('qa')).toBe(first);
    expect(load).toHaveBeenCalledOnce();
  });

  it('is the nearest to what was asked for', async () => {
    addLanguage('qb', async () => language('qb'));
    addLanguage('qb-CH', async () => language('qb-CH'));
    const langOf = async (tag: string) => (await languageFor(tag)).page.lang;
    expect(await langOf('qb-ch-1996')).toBe('qb-CH');
    expect(await langOf('qb-AT')).toBe('qb');
  });

  it('is the first of a reader’s that there are words in', () => {
    addLanguage('qd', async () => language('qd'));
    expect(firstKnown(['xx', 'qd-CH', 'en'])).toBe('qd-CH');
    expect(firstKnown(['xx', 'en-US'])).toBe('en-US');
    expect(firstKnown(['xx'])).toBe('');
  });

  it('is not one in another script', async () => {
    addLanguage('sr-Latn', async () => language('sr-Latn'));
    expect(languageFor('sr')).toBe(ENGLISH);
    expect((await languageFor('sr-Latn-RS')).page.lang).toBe('sr-Latn');
  });

  it('that is late is English until it comes', async () => {
    vi.useFakeTimers();
    const added = vi.fn();
    const life = new AbortController();
    onLanguageAdded(added, life.signal);
    let arrive = (_: ReturnType<typeof language>) => {};
    addLanguage('qe', () => new Promise((done) => (arrive = done)));
    added.mockClear();
    const first = languageFor('qe');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await first).toBe(ENGLISH);
    arrive(language('qe'));
    await vi.waitFor(() => expect(added).toHaveBeenCalledOnce());
    expect((await languageFor('qe')).page.lang).toBe('qe');
    life.abort();
    vi.useRealTimers();
  });

  it('that cannot be loaded is told to the author, and costs readers nothing', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    addLanguage('qc', () => Promise.reject(new Error('gone')));
    expect(await languageFor('qc')).toBe(ENGLISH);
    expect(warn.mock.calls.flat().join()).toMatch(/qc.*gone/);
    warn.mockRestore();
  });
});

it('a language that lacks an entry is no language', () => {
  const { topics: _, ...others } = page;
  // @ts-expect-error: the compiler asks for `topics`.
  const lacking: PageWords = others;
  // @ts-expect-error: and for each entry of it.
  const shorter: PageWords = { ...page, topics: { label: 'Topics' } };
  expect([lacking, shorter]).toHaveLength(2);
});
