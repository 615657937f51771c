import { type ChildProcess, spawn } from 'node:child_process';

/** A program that runs beside the tests, and ends when it is told to. */
export interface Program {
  /** Settles with the first match in what it writes. */
  says(pattern: RegExp): Promise<RegExpMatchArray>;
  end(): Promise<void>;
}

/** Starts a program; what it says on its first four channels is one text. */
export function startProgram(
  path: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Program {
  const child: ChildProcess = spawn(path, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  let said = '';
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  for (const stream of child.stdio) {
    stream?.on('data', (part: Buffer) => {
      said += part.toString();
      tell();
    });
  }
  const ended = new Promise<void>((settle) => child.once('close', () => settle()));
  const failed = new Promise<never>((_, fail) => {
    child.once('error', fail);
    child.once('exit', (code) =>
      fail(new Error(`${path} has ended (${code}) and said: ${said.slice(-2000)}`)),
    );
  });
  failed.catch(() => {});
  return {
    says: (pattern) =>
      Promise.race([
        failed,
        new Promise<RegExpMatchArray>((settle) => {
          const look = () => {
            const match = said.match(pattern);
            if (!match) return;
            listeners.delete(look);
            settle(match);
          };
          listeners.add(look);
          look();
        }),
      ]),
    end: async () => {
      child.kill();
      await ended;
    },
  };
}
