import type { TemplateResult } from 'lit';
import type { Place } from '../../brief/brief';
import { isolated } from '../../brief/script';
import { type PanelContext, type Part, wordsOf } from './context';
import type { Kit } from './kit';

/** The steps from the chosen place to the previous and the next, and out of it. */
export function renderSteps(kit: Kit, place: Place, context: PanelContext): TemplateResult {
  const { html, nothing, keyed, placeName } = kit;
  const { brief, words, places, choose, close } = context;
  const own = wordsOf(context);
  const at = places.findIndex(({ id }) => id === place.id);
  const step = (by: number, label: string, sign: string) => {
    const to = places[at + by];
    return html`<button
      type="button"
      class="step"
      aria-label=${to ? own.stepTo(label, isolated(placeName(to, brief, words))) : label}
      aria-disabled=${to ? nothing : 'true'}
      @click=${() => to && choose(to.id)}
    >
      <span aria-hidden="true" class="sign">${sign}</span>
    </button>`;
  };
  return html`<div class="steps" part="steps">
    ${step(-1, own.previous, '←')} ${step(1, own.next, '→')}
    <span class="quiet count">${places.length > 1 ? words.of(at + 1, places.length) : nothing}</span>
    ${keyed(place, renderShare(kit, place, context))}
    <button type="button" class="step close" aria-label=${words.panel.close} @click=${close}>
      <span aria-hidden="true">✕</span>
    </button>
  </div>
  ${context.unshared ? html`<p class="quiet">${words.panel.missing}</p>` : nothing}`;
}

function renderShare({ html, nothing }: Kit, place: Place, context: PanelContext): Part {
  const { share } = context;
  if (!share) return nothing;
  const open = ({ currentTarget }: Event) => share(place, currentTarget as Element);
  return html`<button type="button" class="step share" part="share" aria-expanded="false" @click=${open}>
      ${wordsOf(context).share}</button><div></div>`;
}
