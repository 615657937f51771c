import type { Season } from '../brief/dates/date-point';
import { figures as english } from './en/figures';
import { localeOf, primaryOf } from './intl';

/** What stands beside a date or a figure. `isTold`: words stand before it, as in “since the 1890s”. */
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
  readonly compass: Readonly<Record<'north' | 'south' | 'east' | 'west', string>>;
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
  compass: { north: 'N', south: 'S', east: 'E', west: 'W' },
};

/** How dates, distances and positions are written. */
export interface Figures {
  readonly locale: string;
  readonly words: FigureWords;
}

/** Of the words of a page. */
interface PageFigures {
  readonly lang: string;
  readonly figures: FigureWords;
}

/**
 * Those of a brief: in its article's language as that writes them; in the interface's where the article says none that
 * is known.
 */
export function figuresOf(articleLang: string | null, { lang, figures }: PageFigures): Figures {
  const locale = localeOf(articleLang) ?? localeOf(lang) ?? 'en-GB';
  const primary = primaryOf(locale);
  const words = primary === primaryOf(lang) ? figures : primary === 'en' ? english : SIGNS;
  return { locale, words };
}
