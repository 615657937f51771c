import { summaries, words } from '../text/cli/words';
import type { Command } from './command';
import type { CommandName } from './commands';
import { painted, type Terminal } from './terminal';

/** Lists the commands. */
export function overview(out: Terminal): void {
  out.line(painted('strong', 'dateline'), ' COMMAND …');
  out.line();
  out.line(words.about);
  section(out, words.commands, Object.entries(summaries));
  section(out, words.options, [
    ['-h, --help', words.help],
    ['-v, --version', words.version],
  ]);
  out.line();
  out.line(words.more);
}

/** All about one command. */
export function commandHelp(name: CommandName, command: Command, out: Terminal): void {
  const { usage, about, options, examples } = command.words;
  out.line(painted('strong', `dateline ${name}`), ` ${usage}`);
  for (const paragraph of about) {
    out.line();
    for (const line of wrapped(paragraph, widthOf(out))) out.line(line);
  }
  const named = Object.entries(options).map(([option, [value, says]]) => {
    const { short } = command.options[option] ?? {};
    const long = `--${option}${value === null ? '' : ` ${value}`}`;
    return [short ? `-${short}, ${long}` : `    ${long}`, says] as const;
  });
  section(out, words.options, [...named, ['-h, --help', words.help]]);
  out.line();
  out.line(painted('strong', words.examples));
  for (const [line, says] of examples) {
    out.line(`  ${line}`);
    for (const part of wrapped(says, widthOf(out) - 6)) out.line(painted('quiet', `      ${part}`));
  }
}

function section(
  out: Terminal,
  title: string,
  entries: readonly (readonly [name: string, says: string])[],
): void {
  const column = Math.max(...entries.map(([name]) => name.length)) + 4;
  out.line();
  out.line(painted('strong', title));
  for (const [name, says] of entries) {
    wrapped(says, Math.max(20, widthOf(out) - column)).forEach((line, index) => {
      out.line(`  ${(index === 0 ? name : '').padEnd(column - 2)}${line}`);
    });
  }
}

/** Longer lines are hard to read. */
function widthOf({ columns }: Terminal): number {
  return Math.min(Math.max(columns, 40), 96);
}

function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
