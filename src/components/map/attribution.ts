import { html, type TemplateResult } from 'lit';
import type { PageWords } from '../../text/en/page';
import { link } from '../base/pieces';

/** `[name](https://…)`, as in Markdown. */
const LINK = /\[([^[\]]+)\]\((https:\/\/[^\s()]+)\)/;

/** A line of credit: text, never HTML, in which links are written as `[name](https://…)`. */
export function attributed(text: string, near: Node, words: PageWords): TemplateResult {
  const pieces = text.split(LINK);
  return html`<bdi>${pieces.map((piece, at) => {
    if (at % 3 === 2) return '';
    return at % 3 === 0 ? piece : link(pieces[at + 1] ?? '', piece, near, words);
  })}</bdi>`;
}
