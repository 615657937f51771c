interface Reference {
  name: string;
  module?: string;
  package?: string;
}

interface Piece {
  name: string;
  inheritedFrom?: Reference;
  privacy?: string;
  description?: string;
  type?: { text: string };
}

interface Declaration {
  kind: string;
  name: string;
  tagName?: string;
  superclass?: Reference;
  members?: Piece[];
  attributes?: Piece[];
  events?: Piece[];
}

interface Export {
  kind: string;
  name: string;
  declaration?: Reference;
}

/** The parts of a manifest that matter here. */
interface Module {
  kind: string;
  path: string;
  declarations?: Declaration[];
  exports?: Export[];
}

/** The two modules from which a page imports, whichever of our files a class is in. */
const DOORS = new Map([
  ['src/index.ts', 'dist/lib/index.js'],
  ['src/kiosk/index.ts', 'dist/lib/kiosk.js'],
]);
/** Not for import, but most elements inherit properties from them. */
const BASES = ['ChipsElement', 'DatelineElement', 'StyledElement'];
/** Members that are public only for our own elements. */
const OURS = new Set([
  'adoptedCallback',
  'canWait',
  'holdsOthers',
  'language',
  'languagePending',
  'languages',
]);

/** custom-elements.json: what editors and catalogues know about the elements (`cem analyze --config`). */
export default {
  globs: [...DOORS.keys(), 'src/{components,kiosk}/**/*.ts', 'src/{state/store,text/languages}.ts'],
  outdir: `${process.env['DATELINE_DIST'] ?? 'dist'}/lib`,
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [{ name: 'as-shipped', moduleLinkPhase: withoutPrivate, packageLinkPhase: asShipped }],
};

interface Found {
  customElementsManifest: { modules: Module[] };
}

/** Before inheritance is resolved: what is protected in a base class may be public in a subclass. */
function withoutPrivate({ moduleDoc }: { moduleDoc: Module }): void {
  for (const declaration of moduleDoc.declarations ?? []) {
    if (!declaration.members) continue;
    declaration.members = declaration.members.filter(
      ({ name, privacy = 'public' }) => privacy === 'public' && !OURS.has(name),
    );
  }
}

/** What was found in the sources, in the form that is shipped: the public classes and functions, each in its module. */
function asShipped({ customElementsManifest: manifest }: Found): void {
  const all = manifest.modules.flatMap(({ declarations = [] }) => declarations);
  // By name: the order in which sources are found varies, and every build should write the same.
  const things = all
    .filter(({ kind }) => ['class', 'function'].includes(kind))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const doors = new Map(BASES.map((name) => [name, 'dist/lib/index.js']));
  for (const { path, exports = [] } of manifest.modules) {
    const door = DOORS.get(path);
    for (const { name } of door ? exports : []) doors.set(name, door ?? '');
  }
  manifest.modules = [...DOORS.values()].map((path) => {
    const here = things.filter(({ name }) => doors.get(name) === path);
    for (const one of here) describe(one, doors);
    const exports = here
      .filter(({ name }) => !BASES.includes(name))
      .flatMap((one) => exported(one, path));
    return { kind: 'javascript-module', path, declarations: here, exports };
  });
}

/**
 * Says where each piece comes from in the package. Events without a comment are dropped: they are between our elements.
 */
function describe(element: Declaration, doors: ReadonlyMap<string, string>): void {
  const { superclass, members = [], attributes = [], events = [] } = element;
  element.events = events.filter(({ description }) => description);
  for (const event of element.events) {
    // `dateline-select` is a `DatelineSelectEvent`.
    const text = `-${event.name}-event`.replaceAll(/-(.)/g, (_, letter: string) =>
      letter.toUpperCase(),
    );
    event.type = { text };
  }
  const pieces = [...members, ...attributes, ...element.events];
  for (const reference of [superclass, ...pieces.map(({ inheritedFrom }) => inheritedFrom)]) {
    const module = doors.get(reference?.name ?? '');
    if (reference && module) reference.module = module;
  }
  if (superclass?.name === 'Event' || superclass?.name === 'CustomEvent') {
    element.superclass = { name: superclass.name, package: 'global:' };
  }
}

function exported({ name, tagName }: Declaration, module: string): Export[] {
  const declaration = { name, module };
  if (!tagName) return [{ kind: 'js', name, declaration }];
  return [
    { kind: 'js', name, declaration },
    { kind: 'custom-element-definition', name: tagName, declaration },
  ];
}
