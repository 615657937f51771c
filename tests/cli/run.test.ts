import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands';
import { summaries } from '../../src/text/cli/words';
import { type } from './type';

describe('dateline', () => {
  it('lists every command; without one, the exit code is 2', async () => {
    const { code, out } = await type([]);
    for (const [name, summary] of Object.entries(summaries)) {
      expect(out).toMatch(new RegExp(`^ +${name} +${summary.slice(0, 20)}`, 'm'));
    }
    expect(code).toBe(2);
    expect((await type(['--help'])).code).toBe(0);
  });

  it.each(Object.entries(commands))(
    'explains %s: each option, and examples that begin with it',
    async (name, load) => {
      const { options, words } = await load();
      expect(Object.keys(words.options)).toEqual(Object.keys(options));
      const { code, out } = await type([name, '--help']);
      for (const option of Object.keys(options)) expect(out).toContain(`--${option}`);
      for (const [line] of words.examples) {
        expect(line).toMatch(new RegExp(`^(npx )?dateline ${name}\\b`));
        expect(out).toContain(line);
      }
      expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
      expect({ code, help: (await type(['help', name])).out }).toEqual({ code: 0, help: out });
    },
  );

  it.each([
    [['chekc'], 'There is no command “chekc”; did you mean “check”?'],
    [['check', '--fromat', 'json'], 'There is no option --fromat; did you mean --format?'],
    [['--verison'], 'There is no option --verison; did you mean --version?'],
    [['check', '--format'], 'The option --format needs a value after it.'],
    [['check', '--help=yes'], 'The option --help takes no value.'],
  ])('%j is misuse, and says what was meant', async (args, sentence) => {
    const { code, out, err } = await type(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err).toContain('--help');
  });

  it('says its version', async () => {
    expect((await type(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

it.each(Object.entries(commands))(
  'the README has dateline %s with all its arguments',
  async (name, load) => {
    const { usage } = (await load()).words;
    const readme = readFileSync('README.md', 'utf8').replaceAll('\\|', '|');
    expect(readme).toContain(`| \`${name} ${usage}\` |`);
  },
);
