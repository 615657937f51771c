import type { Surroundings } from '../../src/cli/command';
import { run } from '../../src/cli/run';
import { Terminal } from '../../src/cli/terminal';

interface Typed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface How extends Partial<Pick<Surroundings, 'cwd' | 'signal'>> {
  readonly environment?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
}

/** What happens when somebody types this after `dateline`. */
export async function type(args: readonly string[], how: How = {}): Promise<Typed> {
  const { cwd = process.cwd(), signal = new AbortController().signal } = how;
  const { environment = {}, isTTY = false } = how;
  const said = { out: '', err: '' };
  const terminal = (which: keyof typeof said) => {
    const write = (text: string) => {
      said[which] += text;
    };
    return new Terminal({ write, isTTY }, environment);
  };
  const code = await run(args, { out: terminal('out'), err: terminal('err'), cwd, signal });
  return { code, ...said };
}
