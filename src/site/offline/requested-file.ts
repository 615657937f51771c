/** The parts of a Request that decide how it is answered. */
export interface FileRequest {
  readonly url: string;
  readonly method: string;
  readonly cache: RequestCache;
  readonly headers: Headers;
}

/** The file that a folder's address stands for. */
const FRONT = 'index.html';

/** The file of the site that a request is for, by its name in the list of files; null if it is not ours to answer. */
export function requestedFile({ url, method, headers }: FileRequest, scope: string): string | null {
  if (method !== 'GET' || !url.startsWith(scope)) return null;
  const { origin, pathname, search } = new URL(url);
  const path = `${origin}${pathname}`.slice(scope.length);
  const file = path === '' || path.endsWith('/') ? path + FRONT : path;
  // No page of ours asks for a part of any other file, and a browser's own player needs more than we answer.
  if (headers.has('range') && !isArchive(file)) return null;
  // A page's query is for its script; on any other file it makes a different address.
  return search === '' || file.endsWith('.html') ? file : null;
}

/** Whether a file is a map that is read in parts. */
export function isArchive(file: string): boolean {
  return file.endsWith('.pmtiles');
}

/** Whether some version may have had the file. Anything else is left to the browser. */
export function mayBeOurs(file: string, files: Readonly<Record<string, string>>): boolean {
  return Object.hasOwn(files, file) || /^(assets|geo)\//.test(file);
}

/** Whether a page wants its data as it is now rather than as it was kept. */
export function wantsFresh({ cache }: FileRequest, file: string): boolean {
  return file.startsWith('geo/') && ['no-cache', 'reload', 'no-store'].includes(cache);
}

/**
 * Where to find a page offline that is not kept itself, as seen from the site's folder: a place's page in its brief's,
 * and the kiosk's single file in the site's own kiosk. Null for any other page.
 */
export function shownAt(file: string, search = ''): string | null {
  if (file === 'kiosk.html') return `?kiosk${search.replace('?', '&')}`;
  const [, brief = '', place] = /^(briefs\/[^/]+\/)?places\/([^/]+)\/index\.html$/.exec(file) ?? [];
  if (place === undefined) return null;
  // As `placeFile` names it.
  const id = place.replaceAll(/_([0-9a-f]{4})/g, (_, unit) =>
    String.fromCharCode(Number.parseInt(unit, 16)),
  );
  return `${brief}#place=${encodeURIComponent(id)}`;
}
