import type { CommandWords } from './words';

export const help: CommandWords<'format'> = {
  usage: 'DIR… [--format text|json|sarif]',
  about: [
    'Checks each brief and everything it names. What is wrong is told as file:line:column: message, with a hint how to mend it.',
    'The exit code is 0 where nothing is wrong that readers would miss, 1 where something is, 2 for misuse.',
  ],
  options: {
    format: [
      'text|json|sarif',
      'how to tell it: for people (text), for programs (json), for code hosts (sarif)',
    ],
  },
  examples: [
    ['dateline check geo/vostochny', 'one brief'],
    ['dateline check briefs/*', 'all briefs of a desk'],
    ['dateline check . --format sarif > check.sarif', 'for the annotations of a code host'],
  ],
};

export const words = {
  format: (given: string, known: readonly string[]) =>
    `“${given}” is no format; these are: ${known.join(', ')}.`,
  sound: (briefs: number) =>
    briefs === 1 ? 'The brief is sound.' : `All ${briefs} briefs are sound.`,
  total: (faults: number, warnings: number) =>
    [counted(faults, 'fault'), counted(warnings, 'warning')].filter(Boolean).join(', '),
  fault: 'fault',
  warning: 'warning',
} as const;

function counted(count: number, what: string): string {
  if (count === 0) return '';
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
