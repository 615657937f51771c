import { describe, expect, it } from 'vitest';
import { painted, Terminal } from '../../src/cli/terminal';

function terminal(isTTY: boolean, environment: Record<string, string> = {}) {
  const written: string[] = [];
  const stream = { write: (text: string) => written.push(text), isTTY, columns: 40 };
  return { terminal: new Terminal(stream, environment), text: () => written.join('') };
}

describe('a terminal', () => {
  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, { FORCE_COLOR: '1' }, true],
    [false, { FORCE_COLOR: '' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { NO_COLOR: '1', FORCE_COLOR: '1' }, true],
  ])('with a person there: %s, and %j, is coloured: %s', (isTTY, environment, isColoured) => {
    const { terminal: it, text } = terminal(isTTY, { ...environment });
    it.line('a ', painted('fault', 'b'));
    expect(text()).toBe(isColoured ? 'a \x1b[31mb\x1b[0m\n' : 'a b\n');
  });

  it('shows what would steer it, coloured or not', () => {
    const hostile = '\x1b[2J\x07\x9b31m\x7f\u202egpj.exe\r\b';
    const { terminal: it, text } = terminal(true);
    it.line(hostile, painted('path', hostile));
    const shown = '␛[2J␇<U+009B>31m␡<U+202E>gpj.exe␍␈';
    expect(text()).toBe(`${shown}\x1b[36m${shown}\x1b[0m\n`);
  });

  it('shows progress to a person, after a second, in one line, and takes it away', () => {
    const shown = terminal(true);
    let now = 0;
    const progress = shown.terminal.progress(() => now);
    progress.update('Reading', 0.1);
    expect(shown.text()).toBe('');
    now = 1500;
    progress.update('Reading \x1b[31m and a name that is long', 0.25);
    expect(shown.text()).toBe('\r\x1b[2KReading ␛[31m and a name that is long 2');
    progress.end();
    progress.end();
    expect(shown.text().endsWith('2\r\x1b[2K')).toBe(true);

    const piped = terminal(false);
    piped.terminal.progress(() => now).update('Reading', 0.5);
    expect(piped.text()).toBe('');
  });
});
