/**
 * What only a brief with several reports, corrections or translations shows: loaded for such a brief, as
 * dateline-reports.js. It imports nothing of dateline.js but types and small things: it is handed what it needs.
 */

import type { Article, Brief, Place, Quote } from '../../brief/brief';
import type { Report } from '../../brief/queries/reports';
import { dresser } from '../../page/dom';
import type { PageWords } from '../../text/en/page';
import type { LoadedLanguage } from '../../text/languages';
import { reportHead } from '../base/report-head';
import {
  type Corrected,
  correctedMark,
  renderCorrections,
  renderCorrectionsOf,
} from './corrections';
import { renderGroups } from './groups';
import type { Kit } from './kit';
import { renderPicker } from './picker';
import { renderPips } from './pips';
import styles from './reports.css?inline';
import { renderTranslation } from './translation';

/** The templates, made with what the page already has. */
export function reportsWith(kit: Kit) {
  return {
    /** Gives an element the styles of what is rendered in it. */
    dress: dresser(styles),
    groups: (compared: Parameters<typeof renderGroups>[1]) => renderGroups(kit, compared),
    head: (article: Article, brief: Brief, words: PageWords) =>
      reportHead(kit, article, brief, words),
    pips: (reports: readonly Report[], language: LoadedLanguage) =>
      renderPips(kit, reports, language),
    translation: (quote: Quote, article: Article | undefined, language: LoadedLanguage) =>
      renderTranslation(kit, quote, article, language),
    corrections: (corrected: Corrected) => renderCorrections(kit, corrected),
    correctionsOf: (place: Place, brief: Brief, language: LoadedLanguage) =>
      renderCorrectionsOf(kit, place, brief, language),
    correctedMark,
    picker: (picked: Parameters<typeof renderPicker>[1]) => renderPicker(kit, picked),
  };
}
