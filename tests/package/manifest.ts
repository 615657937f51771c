import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Reference {
  readonly name: string;
  readonly module?: string;
  readonly package?: string;
}

export interface Piece {
  readonly name: string;
  readonly kind?: string;
  readonly attribute?: string;
  readonly privacy?: string;
  readonly inheritedFrom?: Reference;
  readonly type?: { readonly text: string };
}

export interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly superclass?: Reference;
  readonly attributes?: readonly Piece[];
  readonly members?: readonly Piece[];
  readonly events?: readonly Piece[];
  readonly slots?: readonly Piece[];
  readonly cssParts?: readonly Piece[];
  readonly cssProperties?: readonly Piece[];
}

export interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations: readonly Declaration[];
    readonly exports: readonly { kind: string; name: string; declaration: Reference }[];
  }[];
}

/** custom-elements.json of a package that lies in a folder. */
export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'dist/lib/custom-elements.json'), 'utf8'));
}

/** The elements among all that it declares. */
export function elements({ modules }: Manifest): (Declaration & { readonly tagName: string })[] {
  return modules.flatMap(({ declarations }) =>
    declarations.flatMap((one) => (one.tagName ? { ...one, tagName: one.tagName } : [])),
  );
}
