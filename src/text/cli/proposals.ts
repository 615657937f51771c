/** What a proposal says of itself, to an editor. */
export interface ReasonWords {
  readonly within: (area: string) => string;
  readonly remembered: string;
  readonly near: (name: string, meters: number) => string;
  readonly home: (name: string, meters: number) => string;
  readonly area: (area: string) => string;
  readonly only: string;
  readonly largest: (times: number | null) => string;
  readonly kind: (type: keyof typeof kinds) => string;
  readonly alone: (country: string) => string;
}

/** What a place of the gazetteer is. */
const kinds = {
  country: 'country',
  state: 'state or province',
  county: 'county or district',
  capital: 'capital',
  town: 'town',
  quarter: 'part of a town',
  region: 'region',
  site: 'site',
  island: 'island',
  sea: 'sea',
  lake: 'lake',
  river: 'river',
  institution: 'seat',
} as const;

/** Parts of a sentence, joined by semicolons. */
export const reasons: ReasonWords = {
  within: (area) => `the article says ${area}`,
  remembered: 'confirmed for this name before',
  near: (name, meters) => `the article names ${name}, ${distance(meters)} away`,
  home: (name, meters) => `${distance(meters)} from ${name}, where the desk is`,
  area: (area) => `the article speaks of ${withArticle(area)}`,
  only: 'the only place of this name in the gazetteer',
  largest: (times) =>
    times === null || times > 1000
      ? 'the only one of this name with a population on record'
      : times < 2
        ? 'the largest of this name'
        : `the largest of this name, ${times} times the next`,
  kind: (type) => `the ${kinds[type]} of this name`,
  alone: (country) => `nothing else in ${withArticle(country)}`,
};

export const proposals = {
  unknown: 'The gazetteer does not have this name; it has no position until somebody gives it one.',
  elsewhere: (at: string) =>
    `The gazetteer has places of this name, but none in or near ${at}, where the text says that it is; it has no position until somebody gives it one.`,
  adrift: (names: readonly string[]) =>
    `The gazetteer does not have ${list(names)}, from which this is reckoned.`,
  none: 'A place of this name; nothing in the article speaks for it.',
  vague: {
    bearing: (names: readonly string[]) =>
      `Reckoned from ${list(names)}: the direction is as rough as its word.`,
    distance: (names: readonly string[]) =>
      `A circle around ${list(names)}: the text gives no direction.`,
    between: (names: readonly string[]) => `The way between ${list(names)}.`,
    coast: (names: readonly string[]) =>
      `Waters off ${list(names)}; how far, the text leaves open.`,
  },
} as const;

/** “the United States”, but “France”. */
function withArticle(area: string): string {
  const plural =
    /^(?:United |Netherlands|Philippines|Bahamas|Maldives|Gambia|Seychelles|Comoros)|(?:Islands|Republic|Territories)$/;
  return plural.test(area) ? `the ${area}` : area;
}

function list(names: readonly string[]): string {
  return new Intl.ListFormat('en').format(names);
}

function distance(meters: number): string {
  if (meters < 1000) return 'less than 1 km';
  return `${Math.round(meters / 1000).toLocaleString('en')} km`;
}
