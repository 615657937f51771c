import type { FaultCode } from '../brief/fault';
import type { KioskWords } from './en/kiosk';
import type { MoreWords } from './en/more';
import { page as english, type PageWords } from './en/page';
import type { StoryWords } from './en/story';
import type { Sentences } from './faults';

/** What the interface says in one language. */
export interface Language {
  readonly page: PageWords;
  readonly kiosk: KioskWords;
  /** Of what a reader opens; without it, English. */
  readonly more?: MoreWords;
  /** Of the article as a story; without it, English. */
  readonly story?: StoryWords;
  /** What can be wrong in a brief: asked for where something is. */
  readonly faults: () => Promise<Sentences<FaultCode>>;
}

/** English is there at once, but for what comes with what says it (a kiosk, the story), and what an author is told. */
export type LoadedLanguage = Pick<Language, 'page'> & Partial<Language>;

export type LoadLanguage = () => Promise<Language>;

export const ENGLISH: LoadedLanguage = { page: english };

/** By BCP 47 tag, in small letters. None ships yet but English, which needs no loading. */
const loaders = new Map<string, LoadLanguage>();
const asked = new Map<string, LoadedLanguage | Promise<LoadedLanguage>>([['en', ENGLISH]]);
const changes = new EventTarget();

/**
 * Adds a language of the interface. Elements use it where the nearest `lang` around them is `tag` or begins with it, as
 * `de-CH` begins with `de`. `load` is called once, by the first of them; where it fails, the interface is English.
 */
export function addLanguage(tag: string, load: LoadLanguage): void {
  const key = tag.toLowerCase();
  loaders.set(key, load);
  asked.delete(key);
  changes.dispatchEvent(new Event('added'));
}

/** Calls back whenever a language has been added. */
export function onLanguageAdded(listener: () => void, signal: AbortSignal): void {
  changes.addEventListener('added', listener, { signal });
}

/** The language that a tag asks for: of `de-CH-1996`, `de-CH` goes before `de`; English where there is none. */
export function languageFor(tag: string): LoadedLanguage | Promise<LoadedLanguage> {
  const parts = tag.toLowerCase().split('-');
  const keys = parts.map((_, at) => parts.slice(0, parts.length - at).join('-'));
  const key = keys.find((each) => asked.has(each) || loaders.has(each)) ?? 'en';
  const known = asked.get(key) ?? load(key);
  asked.set(key, known);
  return known;
}

async function load(key: string): Promise<LoadedLanguage> {
  const language = await loaders
    .get(key)?.()
    .catch((error: unknown) => {
      console.warn(`Dateline: the language “${key}” could not be loaded (${error}).`);
    });
  asked.set(key, language ?? ENGLISH);
  return language ?? ENGLISH;
}
