/** The parameter of the fragment that names the chosen place … */
export const PLACE = 'place';
/** … and the one that names the reports shown, once for each, unless all are. */
const ARTICLE = 'article';

/**
 * A fragment: the route of a router that keeps one there (`#/stories?`, `#!/stories`); parameters; and a directive for
 * the browser (`:~:text=`), if it left that in.
 */
const FRAGMENT = /^#?(!?\/(?:(?!:~:)[^?])*\??|)(.*?)(:~:.*|)$/s;

/** The id in `#place=<id>`, or null. Other parameters of the fragment are the page's. */
export function placeInHash(hash: string, parameter = PLACE): string | null {
  return valuesInHash(hash, parameter)[0] ?? null;
}

/** The fragment with the place set or removed; everything else belongs to the page and stays as written. */
export function hashWithPlace(hash: string, id: string | null, parameter = PLACE): string {
  return hashWithValues(hash, id === null ? [] : [id], parameter);
}

/** The ids in `#article=<id>&article=<id>`; `parameter` is that of the place. */
export function articlesInHash(hash: string, parameter = PLACE): readonly string[] {
  return valuesInHash(hash, articleParameter(parameter));
}

/** The fragment with these articles, or without any. */
export function hashWithArticles(hash: string, ids: readonly string[], parameter = PLACE): string {
  return hashWithValues(hash, ids, articleParameter(parameter));
}

/** `article-2` beside `place-2`, for the second dashboard of a page. */
function articleParameter(parameter: string): string {
  return ARTICLE + parameter.slice(PLACE.length);
}

/** The values of a parameter of the fragment. */
export function valuesInHash(hash: string, parameter: string): readonly string[] {
  return split(hash).parts.flatMap((part) => new URLSearchParams(part).getAll(parameter));
}

/** The fragment with these values of a parameter; everything else stays as written. */
export function hashWithValues(hash: string, values: readonly string[], parameter: string): string {
  const { path, parts, directive } = split(hash);
  const at = parts.findIndex((part) => isOwn(part, parameter));
  if (values.length === 0 && at < 0) return hash;
  const others = parts.filter((part) => !isOwn(part, parameter));
  // Half a character cannot be encoded.
  const written = values.map((value) => value.replace(/\p{Cs}/gu, '\ufffd'));
  const own = written.map((value) => `${parameter}=${encodeURIComponent(value)}`);
  others.splice(at < 0 ? others.length : at, 0, ...own);
  const route = path.replace(/\?$/, '');
  const fragment = route + (route && others.length ? '?' : '') + others.join('&') + directive;
  return fragment && `#${fragment}`;
}

function split(hash: string) {
  const [, path = '', query = '', directive = ''] = FRAGMENT.exec(hash) ?? [];
  return { path, parts: query ? query.split('&') : [], directive };
}

function isOwn(part: string, parameter: string): boolean {
  return new URLSearchParams(part).has(parameter);
}
