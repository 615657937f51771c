import { parseArgs } from 'node:util';
import { didYouMean } from '../brief/read/aids/near';
import { summaries, words } from '../text/cli/words';
import { type ExitCode, Misuse, type Options, Plain, type Surroundings } from './command';
import { commands, isCommand } from './commands';
import { commandHelp, overview } from './help';
import { version } from './shipped';
import { painted } from './terminal';

/** Runs what was typed after `dateline`. Never rejects: errors are printed, and show in the exit code. */
export async function run(typed: readonly string[], around: Surroundings): Promise<ExitCode> {
  const { out, err } = around;
  const [name = '--help', ...rest] = typed;
  if (name === '--help' || name === '-h' || name === 'help') {
    const [asked] = rest;
    if (name === 'help' && asked !== undefined && isCommand(asked)) {
      return run([asked, '--help'], around);
    }
    overview(out);
    // Nothing was asked for: help is shown, and a script should notice.
    return typed.length === 0 ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    out.line(await version());
    return 0;
  }
  try {
    if (!isCommand(name) && name.startsWith('-')) {
      throw new Misuse(words.noOption(name, didYouMean(name, ['--help', '--version'])));
    }
    if (!isCommand(name)) {
      throw new Misuse(words.noCommand(name, didYouMean(name, Object.keys(summaries))));
    }
    const command = await commands[name]();
    const { values, positionals } = parse(rest, {
      ...command.options,
      help: { type: 'boolean', short: 'h' },
    });
    if (values['help']) {
      commandHelp(name, command, out);
      return 0;
    }
    return await command.run(positionals, values, around);
  } catch (error) {
    if (around.signal.aborted) {
      err.line(words.interrupted);
      return 130;
    }
    if (error instanceof Misuse) {
      err.line(painted('fault', error.message));
      err.line(words.seeHelp(isCommand(name) ? name : null));
      return 2;
    }
    if (error instanceof Plain) err.line(painted('fault', error.message));
    else
      err.line(words.unexpected, '\n', error instanceof Error ? (error.stack ?? '') : `${error}`);
    return 1;
  }
}

function parse(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new Misuse(misuseOf(error, options));
  }
}

/** Node’s own words are for programmers. */
function misuseOf(error: unknown, options: Options): string {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  const [, option = ''] = /'(-[^\s',<=]*)/.exec(error.message) ?? [];
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const known = Object.keys(options).map((name) => `--${name}`);
    return words.noOption(option, didYouMean(option, known));
  }
  const [, long = option] = /(--[\w-]+)/.exec(error.message) ?? [];
  const isSwitch = options[long.replace(/^--/, '')]?.type === 'boolean';
  return isSwitch ? words.needlessValue(long) : words.noValue(long);
}
