import { unsafeCSS } from 'lit';
import pieces from './pieces.css?inline';
import tokens from './tokens.css?inline';

/** What every element looks like, before its own style sheet. One sheet each serves all elements of a page. */
export const look = [unsafeCSS(tokens), unsafeCSS(pieces)];
