import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin, PluginOption } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { inlineBrief } from './inline-brief.ts';

const LICENSES = 'LICENSES.md';

/** kiosk.html as one file that asks for nothing, and what runs it on a machine of its own beside it. */
export function kioskFile(): PluginOption[] {
  return [inlineBrief(), viteSingleFile(), licensesInside(), debian()];
}

/** A file that travels alone takes along what the licences of its packages want said. */
function licensesInside(): Plugin {
  return {
    name: 'dateline:licenses-inside',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['kiosk.html'];
        const licenses = bundle[LICENSES];
        const others = Object.keys(bundle).filter(
          (name) => ![LICENSES, 'kiosk.html'].includes(name),
        );
        if (page?.type !== 'asset' || licenses?.type !== 'asset' || others.length > 0) {
          return this.error(
            `kiosk.html should stand alone, and beside it is: ${others.join(', ')}.`,
          );
        }
        const text = String(licenses.source).replaceAll('-->', '-- >');
        page.source = `${page.source}<!--\n${text}-->\n`;
        delete bundle[LICENSES];
      },
    },
  };
}

/** The supervisor and its systemd unit. */
function debian(): Plugin {
  let from = '';
  return {
    name: 'dateline:debian',
    apply: 'build',
    configResolved({ root }) {
      from = join(root, 'src/site/debian');
    },
    async writeBundle({ dir = '' }) {
      await cp(from, join(dir, 'debian'), { recursive: true });
    },
  };
}
