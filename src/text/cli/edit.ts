import type { CommandWords } from './words';

export const help: CommandWords<'port' | 'memory'> = {
  usage: 'DIR [--port PORT] [--memory FILE]',
  about: [
    'Opens a brief for editing: the names that were found are decided one by one, with the article and the map side by side. Each change is saved at once.',
    'The page is served to this machine alone, at an address that nobody can guess. Ctrl-C ends it.',
  ],
  options: {
    port: ['PORT', 'where to serve it; without it, 4180 or the next that is free'],
    memory: [
      'FILE',
      'where confirmed places are kept for the next article; without it, places.json beside DIR',
    ],
  },
  examples: [
    ['dateline edit geo/vostochny', 'a folder with a brief in it'],
    ['dateline edit . --port 8080', 'at a port of your choice'],
  ],
};

export const words = {
  open: 'Open this address in a browser:',
  end: 'Each change is saved at once. Ctrl-C ends the editor.',
  badMemory: (path: string) =>
    `“${path}” is no memory of places: nothing is read from it, and nothing written.`,
  unremembered: (why: string) => `What was confirmed is not kept: ${why}`,
  notBuilt: 'The editor’s script is missing from the package: run npm run build first.',
  oneOnly: 'One brief at a time: name one folder.',
} as const;
