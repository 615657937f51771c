import type { Found, Parted, Unlike } from '../brief/fault';
import { isList, isObject } from '../brief/json';
import { isolated } from '../brief/script';

/** What a language says of the values of a file, and of characters that should be the same. */
export interface ValueWords {
  /** In the language's own marks. */
  readonly quote: (text: string) => string;
  readonly missing: string;
  readonly empty: string;
  readonly list: string;
  readonly object: string;
  /** In place of characters that are not there. */
  readonly nothing: string;
  /** For invisible characters. */
  readonly unseen: Readonly<Record<Unseen, string>>;
  readonly differences: Readonly<Record<'all' | 'ends' | 'form' | 'capitals' | 'space', string>>;
  /** After “only white space differs”, or alone. */
  readonly parted: (article: string, brief: string) => string;
  readonly spaceParted: (parted: string) => string;
  /** `quote` is what the brief has in place of the words in brackets; '' for nothing. */
  readonly nearest: (passage: string, quote: string) => string;
  readonly beside: Readonly<Record<'before' | 'after', (what: string) => string>>;
  readonly articleHas: (passage: string) => string;
  readonly nothingThere: Readonly<Record<'before' | 'after', string>>;
  /** Adds a clause to a sentence without its full stop. */
  readonly and: (clause: string) => string;
}

/** Invisible characters, by their Unicode names. */
const UNSEEN = {
  '\u00ad': 'soft hyphen',
  '\u200b': 'zero width space',
  '\u200c': 'zero width non-joiner',
  '\u200d': 'zero width joiner',
  '\u2060': 'word joiner',
  '\ufeff': 'byte order mark',
  '\u00a0': 'no-break space',
  '\u202f': 'narrow no-break space',
} as const;
export type Unseen = (typeof UNSEEN)[keyof typeof UNSEEN];
const HIDDEN = /[\s\p{M}\p{Cf}\p{Cc}\p{DI}]/u;

/** A value of the file: `“Sohae”`, `128.33`, `a list`. */
export function shownIn(words: ValueWords): (found: Found) => string {
  return (found) => {
    if (found === undefined) return words.missing;
    if (found === null) return 'null';
    if (typeof found === 'string') return found === '' ? words.empty : words.quote(isolated(found));
    if (isList(found)) return words.list;
    return isObject(found) ? words.object : String(found);
  };
}

/** The ends of sentences about a quote that is not in the article, such as “; only capital letters differ”. */
export function unlikeIn(words: ValueWords): {
  readonly differently: (nearest: Unlike | null) => string;
  /** The ends of sentences about the prefix or suffix of a quote whose words are there. */
  readonly beside: (side: 'before' | 'after', unlike: Unlike | null) => string;
} {
  const nameOf = (character: string) => {
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    if (isUnseen(character)) return `${code} (${words.unseen[UNSEEN[character]]})`;
    return HIDDEN.test(character) ? code : `${words.quote(character)} (${code})`;
  };
  const namesOf = (characters: string) => [...characters].map(nameOf).join(' ') || words.nothing;
  const parted = ({ article, quote }: Parted) => words.parted(namesOf(article), namesOf(quote));
  const difference = (unlike: Exclude<Unlike, { differ: 'words' }>) => {
    if (unlike.differ === 'characters') return parted(unlike.first);
    if (unlike.differ === 'space' && unlike.first) return words.spaceParted(parted(unlike.first));
    return words.differences[unlike.differ];
  };
  return {
    differently(nearest) {
      if (nearest === null) return '';
      if (nearest.differ !== 'words') return words.and(difference(nearest));
      return words.and(words.nearest(nearest.passage, nearest.quote));
    },
    beside(side, unlike) {
      if (unlike === null) return '';
      if (unlike.differ === 'all') return words.and(words.nothingThere[side]);
      const what =
        unlike.differ === 'words' ? words.articleHas(unlike.passage) : difference(unlike);
      return words.and(words.beside[side](what));
    },
  };
}

function isUnseen(character: string): character is keyof typeof UNSEEN {
  return Object.hasOwn(UNSEEN, character);
}
