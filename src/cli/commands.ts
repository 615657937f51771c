import { summaries } from '../text/cli/words';
import type { Command } from './command';

/** Loaded one by one: `check` need not wait for `edit`'s code. */
export const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  new: async () => (await import('./new/new')).create,
  check: async () => (await import('./check/check')).check,
  edit: async () => (await import('./edit/edit')).edit,
  dev: async () => (await import('./dev/dev')).dev,
  build: async () => (await import('./build/build')).build,
  import: async () => (await import('./import/import')).importFile,
  export: async () => (await import('./export/export')).exportBrief,
};

/** The order is that of the help. */
export type CommandName = keyof typeof summaries;

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(summaries, name);
}
