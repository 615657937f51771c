import { type Html, html } from './html';

/** What a page will need, as addresses relative to it. */
export interface Needs {
  /** The brief and its article. */
  readonly data: readonly string[];
  /** Modules that are imported late, such as the coarse map of the world. */
  readonly lateModules: readonly string[];
}

/** Tells a page at once what it will need: otherwise each file would be requested only after the one before. */
export function hints({ data, lateModules }: Needs): Html {
  return html`${data.map(
    (href) => html`  <link rel="preload" as="fetch" href="${href}" crossorigin="">\n  `,
  )}${lateModules.map(
    // Low priority: modules that are used last need not compete with the scripts for bandwidth.
    (href) => html`  <link rel="modulepreload" href="${href}" fetchpriority="low">\n  `,
  )}`;
}
