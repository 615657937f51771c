import type { TemplateResult } from 'lit';
import type { Brief, Correction, Place } from '../../brief/brief';
import { placeIndex } from '../../brief/queries/place-index';
import { correctionsAt } from '../../brief/queries/reports';
import { reports as english } from '../../text/en/reports';
import type { LoadedLanguage } from '../../text/languages';
import { correctionLine, updateLine } from '../base/correction-line';
import type { Kit } from './kit';

/** What is known of a brief's corrections, and the way to a place. */
export interface Corrected {
  readonly brief: Brief;
  readonly language: LoadedLanguage;
  /** Whether this is for paper, on which nobody can open the list. */
  readonly isOnPaper: boolean;
  choose(id: string): void;
}

/** Under the headline: the newest correction, or when the map last changed; and a list of all. */
export function renderCorrections(kit: Kit, corrected: Corrected): TemplateResult | null {
  const { html, nothing } = kit;
  const { brief, language, isOnPaper } = corrected;
  const { page, reports: words = english } = language;
  const { corrections, updated } = brief;
  const [newest] = corrections;
  if (!newest && updated === null) return null;
  const isNewer = updated !== null && (!newest || updated.start > newest.date.start);
  const line = (correction: Correction) => correctionLine(kit, correction, words, page);
  return html`<div class="corrections" part="corrections">
    ${isNewer ? html`<p>${updateLine(kit, updated, words, page)}</p>` : nothing}
    ${newest && !(isOnPaper && corrections.length > 1) ? html`<p>${line(newest)}</p>` : nothing}
    ${
      corrections.length > 1
        ? html`<details ?open=${isOnPaper}>
            <summary>${words.corrections(corrections.length)}</summary>
            <ol>
              ${corrections.map((correction) => html`<li><p>${line(correction)}</p>${renderPlaces(kit, correction, corrected)}</li>`)}
            </ol>
          </details>`
        : nothing
    }
  </div>`;
}

/** The places that a correction concerns, each a button that leads there. */
function renderPlaces(
  { html, placeRun }: Kit,
  { places }: Correction,
  { brief, language: { page }, choose }: Corrected,
): TemplateResult | null {
  const { byId } = placeIndex(brief);
  const found = places.flatMap((id) => byId.get(id) ?? []);
  if (found.length === 0) return null;
  return html`<span class="concerned">${found.map(
    (place) =>
      html`<button type="button" data-place=${place.id} @click=${() => choose(place.id)}>${placeRun(place, brief, page)}</button> `,
  )}</span>`;
}

/** In the panel: what was corrected about the place. */
export function renderCorrectionsOf(
  kit: Kit,
  place: Place,
  brief: Brief,
  { page, reports: words = english }: LoadedLanguage,
): readonly TemplateResult[] {
  return correctionsAt(brief, place).map(
    (correction) =>
      kit.html`<p class="corrected" part="note">${correctionLine(kit, correction, words, page)}</p>`,
  );
}

/** In the list: that something about the place was corrected; null if nothing was. */
export function correctedMark(
  place: Place,
  brief: Brief,
  { reports: words = english }: LoadedLanguage,
): string | null {
  return correctionsAt(brief, place).length > 0 ? words.isCorrected : null;
}
