import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, wherever a command was called from. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Something that a person can mend: shown as its sentence, without a stack. */
export class Plain extends Error {}

/** Runs a command's body; a failure ends in a sentence and exit code 1. */
export async function command(body: () => unknown): Promise<void> {
  try {
    await body();
  } catch (error) {
    console.error(error instanceof Plain ? error.message : error);
    process.exit(1);
  }
}

interface ToolOptions {
  readonly stdio?: 'inherit' | 'ignore';
  readonly nodeArgs?: readonly string[];
}

/** Runs a package's command with this Node (without a shell, so the same on every system). Returns its exit code. */
export function tool(
  name: string,
  args: readonly string[],
  { stdio = 'inherit', nodeArgs = [] }: ToolOptions = {},
): number {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  const { bin }: { bin: string | Record<string, string> } = JSON.parse(
    readFileSync(manifest, 'utf8'),
  );
  const [file = ''] = typeof bin === 'string' ? [bin] : Object.values(bin);
  return run([...nodeArgs, join(dirname(manifest), file), ...args], stdio);
}

/** Runs a neighbour of this file. Returns its exit code. */
export function script(name: string): number {
  return run([join(root, 'build/run.mjs'), `build/${name}`], 'inherit');
}

/** A process that runs beside this one, and no longer. */
export interface Beside {
  /** Its exit code; null if it was stopped. */
  readonly ended: Promise<number | null>;
  stop(): void;
}

/** Starts a neighbour of this file; it gets `disconnect` when this process ends. */
export function beside(name: string, args: readonly string[]): Beside {
  const child = spawn(process.execPath, [join(root, 'build/run.mjs'), `build/${name}`, ...args], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  return { ended, stop: () => void child.kill() };
}

function run(args: readonly string[], stdio: 'inherit' | 'ignore'): number {
  return spawnSync(process.execPath, args, { cwd: root, stdio }).status ?? 1;
}
