import type { CommandWords } from './words';

export const help: CommandWords<'port'> = {
  usage: 'DIR… [--port PORT]',
  about: [
    'Shows one or more briefs as readers will see them, on this machine alone, and refreshes them whenever a file changes. What “dateline check” finds stands over the page; a brief that cannot be read any more leaves the last page standing.',
    'It ends with Ctrl-C.',
  ],
  options: {
    port: ['PORT', 'where to serve it; without it, 4280 or the next that is free'],
  },
  examples: [
    ['dateline dev .', 'the brief in this folder, beside the text editor'],
    ['dateline dev briefs/* --port 8080', 'all briefs of a desk'],
  ],
};

export const words = {
  serving: (url: string) => `Serving ${url} (end with Ctrl-C)`,
  sound: 'nothing to mend',
  nothing: 'Nothing can be shown yet.',
  heading: (counts: string) => `Author’s view: ${counts}`,
  label: 'What an author should look at',
} as const;
