import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { minifySync, type Plugin } from 'vite';

export interface ElementSize {
  /** A tag, or “several elements” for what they share. */
  readonly element: string;
  readonly modules: number;
  /** Bytes. */
  readonly minified: number;
  readonly gzip: number;
  readonly packages: readonly string[];
}

/**
 * What each element adds, for `npm run sizes`: those of our modules that no other element needs, minified and gzipped
 * on their own (they weigh less in a bundle with others), and the packages that they import.
 */
export function elementSizes(report: string): Plugin {
  return {
    name: 'dateline:element-sizes',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const codes = new Map(
        chunks
          .flatMap(({ modules }) => Object.entries(modules))
          .filter(([id]) => !packageOf(id))
          .map(([id, { code }]) => [id, code ?? ''] as const),
      );
      const importsOf = (id: string): readonly string[] => {
        const info = this.getModuleInfo(id);
        if (!info) return [];
        // A dashboard loads the map's modules early, but they belong to the map.
        const isAhead = id.includes('/components/dashboard/');
        return [...info.importedIds, ...info.dynamicallyImportedIds].filter(
          (used) => !(isAhead && used.endsWith('/map/load-map.ts')),
        );
      };
      const users = new Map<string, Set<string>>();
      for (const id of codes.keys()) {
        const tag = id.match(/\/(dateline-(?!element)\w+)\.ts$/)?.[1];
        if (!tag) continue;
        for (const used of reachable(id, importsOf)) {
          users.set(used, (users.get(used) ?? new Set()).add(tag));
        }
      }
      const groups = new Map<string, string[]>();
      for (const id of codes.keys()) {
        const tags = [...(users.get(id) ?? [])];
        const group = tags.length === 1 ? String(tags[0]) : 'several elements';
        if (tags.length > 0) groups.set(group, [...(groups.get(group) ?? []), id]);
      }
      const sizes: ElementSize[] = [];
      for (const [element, ids] of [...groups].sort()) {
        const size = weigh(ids.map((id) => codes.get(id) ?? ''));
        const packages = ids.flatMap(importsOf).flatMap((id) => packageOf(id) ?? []);
        sizes.push({
          element,
          modules: ids.length,
          ...size,
          packages: [...new Set(packages)].sort(),
        });
      }
      writeFileSync(report, JSON.stringify(sizes, null, 1));
    },
  };
}

/** A module and everything that it needs. */
function reachable(start: string, importsOf: (id: string) => readonly string[]): Set<string> {
  const found = new Set([start]);
  for (const id of found) for (const next of importsOf(id)) found.add(next);
  return found;
}

function weigh(codes: readonly string[]): { minified: number; gzip: number } {
  // Not compressed: nothing imports these modules here, so compression would leave nothing.
  const options = { module: true, compress: false, mangle: { toplevel: false } } as const;
  const small = codes.map((code) => minifySync('module.js', code, options).code).join('\n');
  return { minified: small.length, gzip: gzipSync(small, { level: 9 }).length };
}

/** “lit” for “lit/decorators.js”, bundled or not; undefined for a module of ours. */
function packageOf(id: string): string | undefined {
  const path = id.split('/node_modules/').at(-1) ?? '';
  return path.match(/^(?:@[^/]+\/)?[^./\0@][^/]*/)?.[0];
}
