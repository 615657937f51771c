import { html, nothing, type TemplateResult } from 'lit';
import { writeLocalMoment } from '../text/dates';
import type { KioskWords } from '../text/en/kiosk';
import type { Conductor } from './conductor';
import { type Icon, icon } from './icons';

/** The buttons along the edge: the tour's, or the visitor's. */
export function renderStrip(conductor: Conductor, isInert: boolean): TemplateResult {
  const { phases, visit, isStage, address, staleSince, places, tour, words } = conductor;
  const pause: Tool = phases.isPaused
    ? { label: words.goOn, icon: 'play', act: () => phases.resume() }
    : { label: words.pause, icon: 'pause', act: () => phases.pause() };
  const home: Tool = { label: words.home, icon: 'home', act: () => phases.leave() };
  const phone: Tool = {
    label: words.phone,
    icon: 'phone',
    act: () => conductor.showPhone(null),
  };
  return html`<div class="strip" role="group" aria-label=${words.strip} ?inert=${isInert}>
    ${renderTool({ label: words.previous, icon: 'previous', act: () => conductor.move(-1) })}
    ${isStage ? renderTool(pause) : nothing}
    ${renderTool({ label: words.next, icon: 'next', act: () => conductor.move(1) })}
    ${isStage ? nothing : renderTextSize(visit.isLarge, words, visit.toggleText)}
    ${isStage ? nothing : renderTool(home)}
    <div class="middle">
      ${
        staleSince === null
          ? renderPips(
              phases.phase === 'tour' ? (tour[phases.step]?.at ?? null) : null,
              places.length,
            )
          : renderAge(staleSince, words)
      }
    </div>
    ${address === null ? nothing : renderTool(phone)}
  </div>`;
}

interface Tool {
  readonly label: string;
  readonly icon: Icon;
  readonly act: () => void;
}

function renderTool({ label, icon: name, act }: Tool): TemplateResult {
  return html`<button type="button" class="tool" part="tool" aria-label=${label} @click=${act}>${icon(name)}</button>`;
}

/** Larger letters for those who need them: a small and a large A say so in any script that has one. */
function renderTextSize(isLarge: boolean, words: KioskWords, toggle: () => void): TemplateResult {
  return html`<button
    type="button"
    class="tool size"
    part="tool"
    aria-label=${words.larger}
    aria-pressed=${isLarge ? 'true' : 'false'}
    @click=${toggle}
  ><span aria-hidden="true"><small>${words.letter}</small>${words.letter}</span></button>`;
}

/** More would look like a line. */
const MOST_PIPS = 40;

/** Where the tour is; only drawn, since the card says it in words. */
function renderPips(step: number | null, steps: number): TemplateResult | typeof nothing {
  if (step === null || steps > MOST_PIPS) return nothing;
  const look = (at: number) => (at === step ? 'now' : at < step ? 'past' : '');
  return html`${[...Array(steps).keys()].map((at) => html`<span class="pip ${look(at)}"></span>`)}`;
}

/** Says quietly how old the data are. */
function renderAge(since: number, words: KioskWords): TemplateResult {
  return html`<span class="quiet">${words.asOf(writeLocalMoment(since, words.lang))}</span>`;
}
