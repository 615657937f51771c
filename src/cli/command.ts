import type { ParseArgsConfig, parseArgs } from 'node:util';
import type { CommandWords } from '../text/cli/words';
import type { Terminal } from './terminal';

/** 0: as asked; 1: something is wrong with what was given; 2: misuse; 130: ended by Ctrl-C. */
export type ExitCode = 0 | 1 | 2 | 130;

export type Options = NonNullable<ParseArgsConfig['options']>;
type Values<Own extends Options> = ReturnType<
  typeof parseArgs<{ options: Own; allowPositionals: true }>
>['values'];

/** What a command works with; a test gives its own. */
export interface Surroundings {
  /** Standard output: what was asked for. */
  readonly out: Terminal;
  /** Standard error: progress, warnings, faults of the command itself. */
  readonly err: Terminal;
  /** What relative paths are relative to. */
  readonly cwd: string;
  /** Aborts at Ctrl-C: what serves or waits ends then. */
  readonly signal: AbortSignal;
}

export interface Given<Own extends Options> extends Surroundings {
  readonly options: Values<Own>;
  /** The arguments besides options. */
  readonly args: readonly string[];
}

/** One of `dateline new`, `dateline check` …; the words of its help are in `src/text/cli/`. */
export interface Command {
  readonly options: Options;
  readonly words: CommandWords;
  run(args: readonly string[], options: object, around: Surroundings): Promise<ExitCode>;
}

/** Makes a command; the compiler derives the types of its values from the options, as for `parseArgs`. */
export function command<const Own extends Options>(
  words: CommandWords<Extract<keyof Own, string>>,
  options: Own,
  run: (given: Given<Own>) => Promise<ExitCode>,
): Command {
  return {
    options,
    words,
    // They were parsed by these options.
    run: (args, values, around) => run({ ...around, args, options: values as Values<Own> }),
  };
}

/** Something that the caller can mend: printed as a sentence, without a stack, with exit code 1. */
export class Plain extends Error {
  override name = 'Plain';
}

/** A wrong command line: exit code 2, and where to find help. */
export class Misuse extends Error {
  override name = 'Misuse';
}
