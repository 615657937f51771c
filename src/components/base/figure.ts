import { html, type TemplateResult } from 'lit';
import type { Figures } from '../../text/figures';

/** A date or a figure, in the language in which it is written. */
export function figure(text: string, { locale }: Figures): TemplateResult {
  return html`<bdi lang=${locale}>${text}</bdi>`;
}
