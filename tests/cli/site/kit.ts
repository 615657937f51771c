import { readFileSync } from 'node:fs';
import { asTemplate } from '../../../build/kit.ts';
import type { Kit } from '../../../src/cli/site/kit';

const SOURCES: Readonly<Record<string, string>> = {
  'page.html': 'index.html',
  'embed.html': 'src/site/embed.html',
  'kiosk.html': 'src/site/kiosk.html',
};
/** As the build makes it, with scripts that do nothing. */
export const kit: Kit = {
  template: async (name) => asTemplate(readFileSync(SOURCES[name] ?? '', 'utf8')),
  script: async () => 'if (1 < 2) "</script><!--";',
  face: async () => new Uint8Array([1, 2, 3]),
  licenses: async () => '## leaflet --> BSD',
  files: async () => new Map([['service-worker.js', new TextEncoder().encode('self;')]]),
};
