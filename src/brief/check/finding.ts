/**
 * The codes of checks that go beyond reading a brief, with the values for each sentence. `name` is the name of a place.
 */
export interface CheckValues {
  /** For a name that occurs without a link: how often, and the first few lines. */
  'mention-unlinked': { name: string; count: number; lines: readonly number[] };
  'mention-overlap': { name: string; quote: string; other: string; longer: string };
  'excerpt-overlap': { name: string; quote: string };
  'excerpt-cut': { name: string; quote: string };
  'excerpt-none': { name: string };
  'excerpt-related': { name: string; quote: string };
  'paragraph-bare': { count: number; of: number; lines: readonly number[] };
  'digest-missing': { digest: string };
  'source-missing': { name: string };
  'place-twice': { name: string };
  'line-turn': { name: string };
  'ring-winding': { name: string };
  /** `country` is where it lies, `named` where it would lie. */
  'position-swapped': { name: string; country: string | null; named: string };
  'sea-on-land': { name: string; country: string };
  'land-at-sea': { name: string; kilometres: number };
  /** How far away the nearest place of that name is. */
  'position-far': { name: string; kilometres: number };
  'image-missing': { name: string; href: string };
  'link-private': { url: string; host: string };
  'link-broken': { url: string };
  'link-secret': { url: string };
}

export type CheckCode = keyof CheckValues;

/** Where in the file, as a JSON pointer (RFC 6901), or where in an article, as an offset in UTF-16 code units. */
export type Site =
  | { readonly pointer: string; readonly article?: undefined }
  | { readonly article: string; readonly offset: number; readonly pointer?: undefined };

/** What an author should look at, in no language: `src/text/en/checks.ts` has the sentences. */
export type Check<Code extends CheckCode = CheckCode> = {
  readonly [C in Code]: {
    /** `fault`: readers miss something. `warning`: probably wrong. `note`: might be better. */
    readonly severity: 'fault' | 'warning' | 'note';
    readonly code: C;
    readonly site: Site;
    readonly values: Readonly<CheckValues[C]>;
  };
}[Code];

export function fault<Code extends CheckCode>(
  code: Code,
  site: Site,
  values: CheckValues[Code],
): Check {
  return { severity: 'fault', code, site, values } as Check;
}

export function warning<Code extends CheckCode>(
  code: Code,
  site: Site,
  values: CheckValues[Code],
): Check {
  // The signature keeps code and values together; the compiler cannot follow that into the union.
  return { severity: 'warning', code, site, values } as Check;
}

export function note<Code extends CheckCode>(
  code: Code,
  site: Site,
  values: CheckValues[Code],
): Check {
  return { severity: 'note', code, site, values } as Check;
}
