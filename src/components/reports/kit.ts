import type { TemplateResult } from 'lit';
import type { Figures } from '../../text/figures';

/**
 * What dateline.js hands to the module of reports, which never imports it: Lit as the page has it, and the small pieces
 * that both show.
 */
export interface Kit extends Pick<typeof import('lit'), 'html' | 'nothing'> {
  run(text: string, lang: string | null): TemplateResult;
  figure(text: string, figures: Figures): TemplateResult;
}
