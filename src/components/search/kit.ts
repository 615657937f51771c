/** What dateline.js hands to the module of the search, which never imports it: the page's Lit. */
export type Kit = Pick<typeof import('lit'), 'html' | 'nothing'>;
