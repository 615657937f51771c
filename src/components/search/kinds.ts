import type { TemplateResult } from 'lit';
import { isBuiltIn } from '../../brief/kinds';
import { localOf } from '../../brief/local-text';
import type { State } from '../../state/state';
import type { Store } from '../../state/store';
import { search as english } from '../../text/en/search';
import type { LoadedLanguage } from '../../text/languages';
import { kindName } from '../../text/names';
import type { Kit } from './kit';

/** The kinds of places, each with how many of them pass the rest of the filter. */
export function renderKinds(
  { html }: Kit,
  { brief, filter }: State,
  counts: ReadonlyMap<string, number>,
  store: Store,
  { page, search: words = english }: LoadedLanguage,
): TemplateResult {
  const kinds = [...(brief?.kinds.values() ?? [])].filter(({ id }) => counts.has(id));
  const toggle = (id: string) => {
    const chosen = new Set(filter.kinds);
    if (!chosen.delete(id)) chosen.add(id);
    store.setKinds(chosen);
  };
  const chip = (label: unknown, isChosen: boolean, act: () => void, count?: number) =>
    html`<button type="button" class="chip" part="chip" aria-pressed=${isChosen ? 'true' : 'false'} @click=${act}>${label}${count === undefined ? '' : html` <span class="of-kind">${page.number(count)}</span>`}</button>`;
  return html`<div class="kinds" role="group" aria-label=${words.kinds}>
    ${chip(words.allKinds, filter.kinds.size === 0, () => store.setKinds(new Set()))}
    ${kinds.map((kind) => {
      const name = isBuiltIn(kind) ? kindName(kind, page) : localOf(kind, 'label').text;
      return chip(
        html`<bdi>${name}</bdi>`,
        filter.kinds.has(kind.id),
        () => toggle(kind.id),
        counts.get(kind.id),
      );
    })}
  </div>`;
}
