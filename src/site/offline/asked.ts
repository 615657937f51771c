/** What is asked of the worker: the parts of a Request that decide. */
export interface Asked {
  readonly url: string;
  readonly method: string;
  readonly cache: RequestCache;
  readonly headers: Headers;
}

/** The page that stands for the site's folder. */
export const FRONT = 'index.html';

/** The file of the site that a request is for, as the list of files names it; null where it is no business of ours. */
export function fileAsked({ url, method, headers }: Asked, scope: string): string | null {
  // A part of a file (`Range`) has no hash.
  if (method !== 'GET' || headers.has('range') || !url.startsWith(scope)) return null;
  const { origin, pathname, search } = new URL(url);
  const file = `${origin}${pathname}`.slice(scope.length) || FRONT;
  // A query speaks to the page's script; anywhere else it makes another address.
  return search === '' || file.endsWith('.html') ? file : null;
}

/** Whether a version may have had the file: what is certainly a stranger's is left to the browser. */
export function mayBeOurs(file: string, files: Readonly<Record<string, string>>): boolean {
  return Object.hasOwn(files, file) || /^(assets|geo)\//.test(file);
}

/** Whether a page wants its data as they are now, not as they were kept. */
export function wantsFresh({ cache }: Asked, file: string): boolean {
  return file.startsWith('geo/') && ['no-cache', 'reload', 'no-store'].includes(cache);
}
