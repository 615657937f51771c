import type { FormatCode, ReaderCode, WarningCode } from '../brief/fault';
import { scriptOf } from '../brief/script';
import type { CrowdWords } from './en/crowds';
import type { FactWords } from './en/facts';
import type { KioskWords } from './en/kiosk';
import type { LegendWords } from './en/legend';
import type { MoreWords } from './en/more';
import type { OpenWords } from './en/open';
import { page as english, type PageWords } from './en/page';
import type { ReportWords } from './en/reports';
import type { SearchWords } from './en/search';
import type { StoryWords } from './en/story';
import type { Sentences } from './faults';
import type { WorldNames } from './world';

/** What the interface says in one language. */
export interface Language {
  readonly page: PageWords;
  readonly kiosk: KioskWords;
  /** For what a reader opens; without it, English. */
  readonly more?: MoreWords;
  /** For opening a reader's own file; without it, English. */
  readonly open?: OpenWords;
  /** For places too many to be shown one by one; without it, English. */
  readonly crowds?: CrowdWords;
  /** For a chosen place; without it, English. */
  readonly facts?: FactWords;
  /** For several reports, corrections and translations; without it, English. */
  readonly reports?: ReportWords;
  /** For the search; without it, English. */
  readonly search?: SearchWords;
  /** For the article as a story; without it, English. */
  readonly story?: StoryWords;
  /** What the marks on the map mean, loaded where that is shown; without it, English. */
  readonly legend?: () => Promise<LegendWords>;
  /** The names of the world under the places, loaded where it is shown; without it, English. */
  readonly world?: () => Promise<WorldNames>;
  /** What readers can miss of a brief: loaded when they do. */
  readonly faults: () => Promise<Sentences<ReaderCode>>;
  /** What can be wrong with a file of another format, likewise; without it, English. */
  readonly formats?: () => Promise<Sentences<FormatCode>>;
  /** What only its author need know, likewise; without it, English. */
  readonly warnings?: () => Promise<Sentences<WarningCode>>;
}

/** English is there at once, except for what comes with its module (a kiosk, the story), and what authors are told. */
export type LoadedLanguage = Pick<Language, 'page'> & Partial<Language>;

export type LoadLanguage = () => Promise<Language>;

export const ENGLISH: LoadedLanguage = { page: english };

/** How long the first picture waits for its words, in milliseconds; then English stands in until they come. */
const PATIENCE = 3_000;

/** The languages that come with the package, each a module of its own. English needs none. */
const OWN = {
  ar: () => import('./ar/language'),
  de: () => import('./de/language'),
  es: () => import('./es/language'),
  fr: () => import('./fr/language'),
  ja: () => import('./ja/language'),
  ko: () => import('./ko/language'),
  ru: () => import('./ru/language'),
  zh: () => import('./zh/language'),
};
/** By BCP 47 tag, in small letters. */
const loaders = new Map<string, LoadLanguage>(
  Object.entries(OWN).map(([tag, load]) => [tag, () => load().then(({ language }) => language)]),
);
const asked = new Map<string, LoadedLanguage | Promise<LoadedLanguage>>([['en', ENGLISH]]);
const changes = new EventTarget();

/**
 * Adds a language of the interface, or replaces one that comes with the package. Elements use it where the nearest
 * `lang` around them is `tag` or begins with it, as `de-CH` begins with `de`. `load` is called once, by the first of
 * them; where it fails, the interface is English.
 */
export function addLanguage(tag: string, load: LoadLanguage): void {
  const key = tag.toLowerCase();
  loaders.set(key, load);
  asked.delete(key);
  changes.dispatchEvent(new CustomEvent('added'));
}

/** Calls back whenever a language has been added or arrives late. */
export function onLanguageAdded(listener: () => void, signal: AbortSignal): void {
  changes.addEventListener('added', listener, { signal });
}

/** The first of a reader's languages for which there are words; '' if there is none. */
export function firstKnown(tags: readonly string[]): string {
  return tags.find((tag) => keyOf(tag) !== undefined) ?? '';
}

/** The language that a tag asks for: `de-CH-1996` prefers `de-CH` to `de`; English if there is none. */
export function languageFor(tag: string): LoadedLanguage | Promise<LoadedLanguage> {
  const key = keyOf(tag) ?? 'en';
  const known = asked.get(key) ?? load(key);
  asked.set(key, known);
  return known;
}

/**
 * Who reads `zh-Hant`, `zh-TW` or `zh-HK` does not get what is written for `zh`, in another script: CLDR, too, goes from
 * there to no Chinese. In Taipei, English is neutral, and Simplified somebody else’s; a page can add its own.
 */
function keyOf(tag: string): string | undefined {
  const whole = tag.toLowerCase();
  const parts = whole.split('-');
  const isSameScript = (key: string) => key === whole || scriptOf(key) === scriptOf(tag);
  return parts
    .map((_, at) => parts.slice(0, parts.length - at).join('-'))
    .find((key) => (asked.has(key) || loaders.has(key)) && isSameScript(key));
}

async function load(key: string): Promise<LoadedLanguage> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((done) => {
    timer = setTimeout(() => done(null), PATIENCE);
  });
  const coming = (loaders.get(key)?.() ?? Promise.resolve(ENGLISH)).catch((error: unknown) => {
    console.warn(`Dateline: ${key}`, error);
    return ENGLISH;
  });
  const language = await Promise.race([coming, late]);
  clearTimeout(timer);
  if (language === null) {
    void coming.then((found) => {
      asked.set(key, found);
      changes.dispatchEvent(new CustomEvent('added'));
    });
  }
  asked.set(key, language ?? ENGLISH);
  return language ?? ENGLISH;
}
