import type { Parted, Unlike } from '../../brief/fault';

/** Invisible characters, by their Unicode names. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['\u00ad', 'soft hyphen'],
  ['\u200b', 'zero width space'],
  ['\u200c', 'zero width non-joiner'],
  ['\u200d', 'zero width joiner'],
  ['\u2060', 'word joiner'],
  ['\ufeff', 'byte order mark'],
  ['\u00a0', 'no-break space'],
  ['\u202f', 'narrow no-break space'],
]);
const UNSEEN = /[\s\p{M}\p{Cf}\p{Cc}\p{DI}]/u;

/** The end of a sentence about a quote that is not in the article, such as “; only capital letters differ”. */
export function differently(nearest: Unlike | null): string {
  if (nearest === null) return '';
  if (nearest.differ !== 'words') return `; ${difference(nearest)}`;
  const { passage, quote } = nearest;
  return `; the nearest passage is “${passage}”, where the quote has ${quote === '' ? 'nothing' : `“${quote}”`}`;
}

/** The same of what stands before or after a quote whose words are there. */
export function beside(side: 'before' | 'after', unlike: Unlike | null): string {
  if (unlike === null) return '';
  if (unlike.differ === 'words') return `; ${side} it, the article has “${unlike.passage}”`;
  if (unlike.differ === 'all') return `; there is nothing ${side} it`;
  return `; ${side} it, ${difference(unlike)}`;
}

function difference(unlike: Exclude<Unlike, { differ: 'words' }>): string {
  switch (unlike.differ) {
    case 'all':
      return 'nothing is like it';
    case 'ends':
      return 'it begins or ends in white space';
    case 'form':
      return 'letters with marks are encoded differently (another Unicode normal form)';
    case 'capitals':
      return 'only capital letters differ';
    case 'space':
      return `only white space or line breaks differ${unlike.first ? `: ${parted(unlike.first)}` : ''}`;
    case 'characters':
      return parted(unlike.first);
  }
}

function parted({ article, quote }: Parted): string {
  return `the article has ${namesOf(article)} where the brief has ${namesOf(quote)}`;
}

function namesOf(characters: string): string {
  return [...characters].map(nameOf).join(' ') || 'nothing';
}

function nameOf(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const name = NAMES.get(character);
  if (name !== undefined) return `${code} (${name})`;
  return UNSEEN.test(character) ? code : `“${character}” (${code})`;
}
