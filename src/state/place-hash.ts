/** The parameter of the fragment that names the chosen place. */
export const PLACE = 'place';

/**
 * A fragment: of a router that keeps its route there, that route (`#/stories?`, `#!/stories`); parameters; and a
 * directive for the browser (`:~:text=`), where it left that in.
 */
const FRAGMENT = /^#?(!?\/(?:(?!:~:)[^?])*\??|)(.*?)(:~:.*|)$/s;

/** The id in `#place=<id>`, or null. Other parameters of the fragment are the page's. */
export function placeInHash(hash: string, parameter = PLACE): string | null {
  const own = split(hash).parts.find((part) => isPlace(part, parameter)) ?? '';
  return new URLSearchParams(own).get(parameter);
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
  const route = path.replace(/\?$/, '');
  const fragment = route + (route && others.length ? '?' : '') + others.join('&') + directive;
  return fragment && `#${fragment}`;
}

function split(hash: string) {
  const [, path = '', query = '', directive = ''] = FRAGMENT.exec(hash) ?? [];
  return { path, parts: query ? query.split('&') : [], directive };
}

function isPlace(part: string, parameter: string): boolean {
  return new URLSearchParams(part).has(parameter);
}
