import type { ValueWords } from '../values';

export const values: ValueWords = {
  quote: (text) => `“${text}”`,
  missing: 'missing',
  empty: 'empty',
  list: 'a list',
  object: 'an object',
  nothing: 'nothing',
  unseen: {
    'soft hyphen': 'soft hyphen',
    'zero width space': 'zero width space',
    'zero width non-joiner': 'zero width non-joiner',
    'zero width joiner': 'zero width joiner',
    'word joiner': 'word joiner',
    'byte order mark': 'byte order mark',
    'no-break space': 'no-break space',
    'narrow no-break space': 'narrow no-break space',
  },
  differences: {
    all: 'nothing is like it',
    ends: 'it begins or ends in white space',
    form: 'letters with marks are encoded differently (another Unicode normal form)',
    capitals: 'only capital letters differ',
    space: 'only white space or line breaks differ',
  },
  parted: (article, brief) => `the article has ${article} where the brief has ${brief}`,
  spaceParted: (parted) => `only white space or line breaks differ: ${parted}`,
  nearest: (passage, quote) =>
    `the nearest passage is “${passage}”, where the quote has ${quote === '' ? 'nothing' : `“${quote}”`}`,
  beside: { before: (what) => `before it, ${what}`, after: (what) => `after it, ${what}` },
  articleHas: (passage) => `the article has “${passage}”`,
  nothingThere: { before: 'there is nothing before it', after: 'there is nothing after it' },
  and: (clause) => `; ${clause}`,
};
