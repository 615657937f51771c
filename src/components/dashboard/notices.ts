import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Issue } from '../../brief/brief';
import { directionOf } from '../../brief/script';
import type { State } from '../../state/state';
import type { PageWords } from '../../text/en/page';

/** What the reader should know about the brief's state; `retry` is null if there is nothing to try again. */
export function renderNotices(
  state: State,
  words: PageWords,
  retry: (() => void) | null,
  isFile = false,
): TemplateResult {
  const { brief, failure, issues } = state;
  return html`
    ${failure === null ? nothing : keyed(failure, renderFailure(failure, brief !== null, words, retry, isFile))}
    ${brief ? keyed(issues, renderIssues(state, words)) : nothing}
  `;
}

/** What failed, why, and the way to try again, if there is one; small while an older brief is shown. */
function renderFailure(
  reason: string,
  small: boolean,
  { dashboard, lang }: PageWords,
  retry: (() => void) | null,
  isFile: boolean,
): TemplateResult {
  return html`<div class=${small ? 'notice' : 'failure'} part="notice" role="alert">
    <p class="what">${isFile ? dashboard.notOpened : small ? dashboard.notNewer : dashboard.failed}</p>
    <p class="why" dir=${directionOf(reason, lang)}>${reason}</p>
    ${retry && html`<button type="button" class="retry" @click=${retry}>${dashboard.retry}</button>`}
  </div>`;
}

/** A quiet line that opens into a list of what a reader misses, and where in the file. */
function renderIssues(state: State, words: PageWords): TemplateResult | typeof nothing {
  const { issues } = state;
  const headline = issuesHeadline(state, issues, words);
  if (headline === null) return nothing;
  return html`<details class="notice" part="notice">
    <summary><span>${headline}</span></summary>
    <ul>
      ${issues
        .filter(isFault)
        .map(
          ({ message, pointer }) =>
            html`<li>${message} <code class="quiet">${pointer || '/'}</code></li>`,
        )}
    </ul>
  </details>`;
}

/** Whether a reader misses something because of it; a warning is only for the author. */
function isFault({ severity }: Issue): boolean {
  return severity === 'fault';
}

/** “2 of 14 places could not be shown”; null if nothing is lost. Warnings alone mean nothing to a reader. */
export function issuesHeadline(
  { brief, progress }: State,
  issues: readonly Issue[],
  { dashboard }: PageWords,
): string | null {
  // While places arrive, nothing is certain.
  if (!brief || progress?.phase === 'reading') return null;
  // Not counted from the list of issues, which is cut if there are many.
  const lost = brief.featureCount - (progress?.places ?? brief.places.length);
  if (lost > 0) return dashboard.lost(lost, brief.featureCount);
  const faults = issues.filter(isFault).length;
  if (faults === 0) return null;
  const [article, ...others] = brief.articles;
  if (others.length === 0) {
    if (article?.text === null) return dashboard.noArticle;
    if (article?.isAltered && faults === 1) return dashboard.altered;
  }
  return dashboard.things(faults);
}
