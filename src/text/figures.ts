import type { Units } from '../brief/brief';
import type { Season } from '../brief/dates/date-point';
import { primaryOf } from '../brief/script';
import { figures as english } from './en/figures';
import { localeOf } from './intl';

/** What stands beside a date or a figure. With `isTold`, words stand before it, as in “since the 1890s”. */
export interface FigureWords {
  readonly since: (date: string) => string;
  readonly sinceUnknownEnd: (date: string) => string;
  readonly until: (date: string) => string;
  readonly untilUnknownStart: (date: string) => string;
  readonly about: (figure: string) => string;
  readonly possibly: (date: string) => string;
  readonly season: (season: Season, year: string) => string;
  readonly decade: (first: string, last: string, isTold: boolean) => string;
  /** One year of these. */
  readonly years: (first: string, last: string, isTold: boolean) => string;
  readonly upTo: (distance: string) => string;
  readonly within: (position: string, radius: string) => string;
  /** A day and the time on it. */
  readonly moment: (day: string, time: string) => string;
  /** Of “52°”: “52° N”. */
  readonly compass: Readonly<
    Record<'north' | 'south' | 'east' | 'west', (angle: string) => string>
  >;
  readonly point: (latitude: string, longitude: string) => string;
  /** `Intl` does not know them. */
  readonly nauticalMiles: (figure: string) => string;
}

/** In a language that has no words here. No locale's data names seasons: the year stands for one. */
const SIGNS: FigureWords = {
  since: (date) => `${date} –`,
  sinceUnknownEnd: (date) => `${date} – ?`,
  until: (date) => `– ${date}`,
  untilUnknownStart: (date) => `? – ${date}`,
  about: (figure) => `≈ ${figure}`,
  possibly: (date) => `${date} (?)`,
  season: (_season, year) => year,
  decade: (first, last) => `${first}–${last}`,
  years: (first, last) => `${first}–${last}`,
  upTo: (distance) => `≤ ${distance}`,
  within: (position, radius) => `${position} ± ${radius}`,
  moment: (day, time) => `${day}, ${time}`,
  compass: {
    north: (angle) => `${angle} N`,
    south: (angle) => `${angle} S`,
    east: (angle) => `${angle} E`,
    west: (angle) => `${angle} W`,
  },
  point: (latitude, longitude) => `${latitude}, ${longitude}`,
  nauticalMiles: (figure) => `${figure} nmi`,
};

/** How dates, distances and positions are written. */
export interface Figures {
  readonly locale: string;
  readonly words: FigureWords;
  readonly units: Units;
}

/** Of the words of a page. */
interface PageFigures {
  readonly lang: string;
  /** With the requested region, if there is one. */
  readonly locale?: string;
  readonly figures: FigureWords;
}

/**
 * How the figures of a brief are written: in the interface's language; where that is English, which many pages say
 * without having chosen it, in the article's. `units` are those asked for; without them, those of the language's
 * readers.
 */
export function figuresOf(
  articleLang: string | null,
  { lang, locale: asked = lang, figures }: PageFigures,
  units: Units | null = null,
): Figures {
  const own = localeOf(asked) ?? localeOf(lang) ?? 'en-GB';
  const theirs = primaryOf(lang) === 'en' ? localeOf(articleLang) : null;
  // Of two regions of one language, the requested one wins.
  const isOwn = theirs === null || (primaryOf(theirs) === primaryOf(own) && asked !== lang);
  const locale = isOwn ? own : theirs;
  const primary = primaryOf(locale);
  const words = primary === primaryOf(lang) ? figures : primary === 'en' ? english : SIGNS;
  return { locale, words, units: units ?? (usesMiles(locale) ? 'imperial' : 'metric') };
}

/** Whether a locale names the United States: plain English is written as in Britain, and measured as everywhere. */
function usesMiles(locale: string): boolean {
  return /^\w+(-\w{4})?-US\b/.test(locale);
}
