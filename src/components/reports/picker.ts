import type { TemplateResult } from 'lit';
import type { Article, Brief } from '../../brief/brief';
import { reports as english } from '../../text/en/reports';
import { ownNameOf } from '../../text/language-names';
import type { LoadedLanguage } from '../../text/languages';
import { reportName } from '../../text/names';
import type { Kit } from './kit';

/** More tabs would be a list, and for lists there is the select. */
const MOST_TABS = 4;

/** Which report is being read, and how to open another. */
export interface Picked {
  readonly brief: Brief;
  /** Those switched on, in their order. */
  readonly articles: readonly Article[];
  readonly open: Article;
  readonly language: LoadedLanguage;
  /** The rendered report itself. */
  readonly body: TemplateResult;
  pick(id: string): void;
}

/** The report being read, below tabs for all of them, or below a select if tabs have no room. */
export function renderPicker(kit: Kit, picked: Picked): TemplateResult {
  const { html } = kit;
  const { articles, open, body } = picked;
  return html`
    <div class="picker" part="picker" ?data-many=${articles.length > MOST_TABS}>
      ${renderTabs(kit, picked)} ${renderSelect(kit, picked)}
    </div>
    <div role="tabpanel" id="report" aria-labelledby="tab-${articles.indexOf(open)}">${body}</div>
  `;
}

function renderTabs(
  { html, nothing }: Kit,
  { brief, articles, open, language, pick }: Picked,
): TemplateResult {
  const { lang, picker } = language.reports ?? english;
  return html`<div class="tabs" role="tablist" aria-label=${picker} @keydown=${onKey}>
    ${articles.map(
      (article, at) =>
        html`<button
          type="button"
          class="tab"
          part="tab"
          role="tab"
          id="tab-${at}"
          aria-controls="report"
          aria-selected=${article === open ? 'true' : 'false'}
          tabindex=${article === open ? 0 : -1}
          @click=${() => pick(article.id)}
        >
          <bdi lang=${article.lang ?? ''}>${reportName(brief, article, language.page)}</bdi>
          ${article.lang === null || article.lang === lang ? nothing : html`<bdi class="tongue quiet" lang=${article.lang}>${ownNameOf(article.lang)}</bdi>`}
        </button>`,
    )}
  </div>`;
}

function renderSelect(
  { html }: Kit,
  { brief, articles, open, language, pick }: Picked,
): TemplateResult {
  const { picker } = language.reports ?? english;
  const changed = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement) pick(target.value);
  };
  return html`<label class="pick">
    <span class="visually-hidden">${picker}</span>
    <select @change=${changed}>
      ${articles.map(
        (article) =>
          html`<option value=${article.id} lang=${article.lang ?? ''} .selected=${article === open}>${reportName(brief, article, language.page)}</option>`,
      )}
    </select>
  </label>`;
}

/** As with tabs everywhere, an arrow key goes to the next tab in its direction and opens it. */
function onKey(event: KeyboardEvent): void {
  const { key, currentTarget: list, ctrlKey, metaKey, altKey } = event;
  if (!(list instanceof HTMLElement) || ctrlKey || metaKey || altKey) return;
  const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')];
  const at = tabs.findIndex((tab) => tab.ariaSelected === 'true');
  const onward = getComputedStyle(list).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const to = {
    Home: 0,
    End: tabs.length - 1,
    ArrowLeft: at - 1,
    ArrowRight: at - 1,
    [onward]: at + 1,
  }[key];
  if (to === undefined) return;
  event.preventDefault();
  const tab = tabs.at(to % tabs.length);
  tab?.click();
  tab?.focus();
}
