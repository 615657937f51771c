/** The parameter of the fragment that names the chosen place. */
export const PLACE = 'place';

/** The id in `#place=<id>`, or null. Other parameters of the fragment are the page's. */
export function placeInHash(hash: string, parameter = PLACE): string | null {
  const { parts } = split(hash);
  const own = parts.find((part) => isPlace(part, parameter));
  return own === undefined ? null : new URLSearchParams(own).get(parameter);
}

/** The fragment with the place set or taken out; everything else is the page's and kept as it is written. */
export function hashWithPlace(hash: string, id: string | null, parameter = PLACE): string {
  const { path, parts, directive } = split(hash);
  const at = parts.findIndex((part) => isPlace(part, parameter));
  if (id === null && at < 0) return hash;
  const others = parts.filter((part) => !isPlace(part, parameter));
  if (id !== null) {
    others.splice(at < 0 ? others.length : at, 0, `${parameter}=${encodeURIComponent(id)}`);
  }
  const query = others.join('&');
  const fragment = path + (path && query ? '?' : '') + query + directive;
  return fragment && `#${fragment}`;
}

interface Fragment {
  /** Of a router that keeps its route in the fragment (`#/stories`, `#!/stories`); else empty. */
  readonly path: string;
  readonly parts: readonly string[];
  /** For the browser (`:~:text=`), where it left that in. */
  readonly directive: string;
}

function split(hash: string): Fragment {
  const [, fragment = '', directive = ''] = /^#?(.*?)(:~:.*)?$/s.exec(hash) ?? [];
  const [, path = '', rest = ''] = /^(!?\/[^?]*)?\??(.*)$/s.exec(fragment) ?? [];
  const query = path ? rest : fragment;
  return { path, parts: query === '' ? [] : query.split('&'), directive };
}

function isPlace(part: string, parameter: string): boolean {
  return new URLSearchParams(part).has(parameter);
}
