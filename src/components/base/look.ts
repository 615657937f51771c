import { unsafeCSS } from 'lit';
import pieces from './pieces.css?inline';
import tokens from './tokens.css?inline';

/** What all elements look like, before their own style sheets. All elements of a page share these sheets. */
export const look = [unsafeCSS(tokens), unsafeCSS(pieces)];
