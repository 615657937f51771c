import type { TemplateResult } from 'lit';
import type { Brief, LocalText, Place } from '../../brief/brief';
import type { PageWords } from '../../text/en/page';

/**
 * What dateline.js hands to the module of reports, which never imports it: the page's Lit, and the small pieces that
 * both show.
 */
export interface Kit extends Pick<typeof import('lit'), 'html' | 'nothing'> {
  run(words: string | LocalText, articleLang: string | null): TemplateResult;
  placeRun(place: Place, brief: Brief, words: PageWords): TemplateResult;
}
