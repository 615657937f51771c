import { typed } from './typed';
import type { CommandWords } from './words';

export const help: CommandWords<'format' | 'all' | 'fix'> = {
  usage: 'DIR… [--format text|json|sarif] [--all] [--fix]',
  about: [
    'Checks each brief and everything it names. What is wrong is told as file:line:column: message, with a hint how to mend it.',
    '--fix finds quotes again whose words stand in the article once, perhaps with other quotation marks or spaces, and writes the digest of each article of which every quote holds. All else in the file stays as it was written, and so does the file where anything goes wrong.',
    'Nothing is fetched from the network. The exit code is 0 where nothing is wrong that readers would miss, 1 where something is, 2 for misuse.',
  ],
  options: {
    format: [
      'text|json|sarif',
      'how to tell it: for people (text), for programs (json), for code hosts (sarif)',
    ],
    all: [null, 'list every warning and note; else only the first three of a kind'],
    fix: [null, 'mend what can be mended in one way alone, and list the rest'],
  },
  examples: [
    ['dateline check geo/vostochny', 'one brief'],
    ['dateline check briefs/*', 'all briefs of a desk'],
    ['dateline check . --fix', 'after a correction of the article'],
    ['dateline check . --format sarif > check.sarif', 'for the annotations of a code host'],
  ],
};

export const words = {
  format: (given: string, known: readonly string[]) =>
    `“${given}” is no format; these are: ${known.join(', ')}.`,
  waiting: (count: number, file: string) =>
    `${count === 1 ? 'One place waits' : `${count} places wait`} for somebody to confirm or reject: dateline edit ${typed(file)}`,
  reanchored: (where: string) => `${where}: the quote was found again.`,
  changedMeanwhile: (file: string) =>
    `${file} was changed by another program meanwhile, and is left as it is. Try again.`,
  digested: (id: string) => `The digest of the article “${id}” was written.`,
  sound: (briefs: number) =>
    briefs === 1 ? 'The brief is sound.' : `All ${briefs} briefs are sound.`,
  /** Used if there is no fault. */
  publishable: 'nothing that readers would miss',
  total: (counts: Readonly<Record<Severity, number>>) =>
    SEVERITIES.map((severity) => counted(counts[severity], severity))
      .filter(Boolean)
      .join(', '),
  severity: { fault: 'fault', warning: 'warning', note: 'note' },
  more: (count: number, first: string) =>
    `${count} more of the same kind, the first at ${first}; --all lists them.`,
} as const;

const SEVERITIES = ['fault', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

function counted(count: number, what: string): string {
  if (count === 0) return '';
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
