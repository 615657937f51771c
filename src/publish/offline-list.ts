/** How long, in ms, a new version of the site has to report ready before it is dropped. */
const TERM_MS = 30_000;
/** The line left by an earlier list. */
const LISTED = /^const DATELINE_SITE=.*\n/;

/** A page of a folder: its address names no file. */
const FRONT = /(?:^|\/)index\.html$/;
const DASHBOARD = /<dateline-dashboard[\s>]/;

/** The contents of a site's files, by their paths below its folder. */
export type SiteFiles = ReadonlyMap<string, Uint8Array>;

/**
 * A service worker's code with the list of the files that it keeps, each with its hash (`sha256-…`, as in the attribute
 * `integrity`), and of those pages that report when they are ready: a list of maps runs no script, and so says nothing
 * of a version. A version of the site is its files and its worker.
 */
export async function withOfflineList(
  worker: string,
  kept: SiteFiles,
  term = TERM_MS,
): Promise<string> {
  const files: Record<string, string> = {};
  for (const path of [...kept.keys()].sort()) {
    files[path] = `sha256-${await sha256(kept.get(path) ?? new Uint8Array())}`;
  }
  const pages = Object.keys(files).filter(
    (path) => FRONT.test(path) && DASHBOARD.test(new TextDecoder().decode(kept.get(path))),
  );
  const code = worker.replace(LISTED, '');
  const id = (await sha256(new TextEncoder().encode(code + JSON.stringify(files)))).slice(0, 12);
  return `const DATELINE_SITE=${JSON.stringify({ id, files, pages, term })};\n${code}`;
}

/** In base64. */
async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
