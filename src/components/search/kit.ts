/** What dateline.js hands to the module of the search, which never imports it: Lit as the page has it. */
export type Kit = Pick<typeof import('lit'), 'html' | 'nothing'>;
