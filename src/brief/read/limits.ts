/**
 * The most that is read. Beyond a limit, prose is shortened and everything else is refused with a fault: a brief can
 * come from anywhere, and the page must stay responsive. Lengths are UTF-16 code units.
 */
export const LIMITS = {
  /** Features in a file. With one more, the file is refused before any is read. */
  features: 200_000,
  /** Positions in one geometry. */
  positions: 250_000,
  /** Nested GeometryCollections. */
  depth: 8,
  /** Faults and warnings listed: half for each, so that neither hides the other. */
  issues: 1_000,
  id: 200,
  name: 300,
  title: 500,
  description: 5_000,
  summary: 1_000,
  url: 2_000,
  /** A date or an interval. */
  when: 100,
  /** An article. */
  article: 4_000_000,
  articles: 100,
  /** One quote, with its prefix and its suffix. */
  quote: 10_000,
  /** Excerpts of one feature, and mentions of one feature. */
  quotesPerFeature: 200,
  /** Quotes in a brief: each is searched for in the article. */
  quotes: 20_000,
  /** Occurrences of one mention's words, and of all such mentions of a brief. */
  occurrencesPerMention: 2_000,
  occurrences: 100_000,
  sourcesPerFeature: 50,
  imagesPerFeature: 50,
  topicsPerFeature: 50,
  distancesPerFeature: 50,
  corrections: 200,
  placesPerCorrection: 200,
  /** Kinds of a brief, and topics of a brief. */
  terms: 1_000,
} as const;
