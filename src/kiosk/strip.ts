import { html, nothing, type TemplateResult } from 'lit';
import { dirOf } from '../components/base/run';
import type { Conductor } from './conductor';
import { type Icon, icon } from './icons';

/** The buttons along the edge: the tour's, or the visitor's. */
export function renderStrip(conductor: Conductor, isInert: boolean): TemplateResult {
  const { phases, visit, isStage, address, staleSince, places, brief } = conductor;
  const pause: Tool = phases.isPaused
    ? { label: 'Go on', icon: 'play', act: () => phases.resume() }
    : { label: 'Pause', icon: 'pause', act: () => phases.pause() };
  const home: Tool = { label: 'Begin anew', icon: 'home', act: () => phases.leave() };
  const phone: Tool = {
    label: 'Go on at your phone',
    icon: 'phone',
    act: () => conductor.showPhone(null),
  };
  return html`<div class="strip" dir=${dirOf(brief)} role="group" aria-label="Screen" ?inert=${isInert}>
    ${renderTool({ label: 'Previous place', icon: 'previous', act: () => conductor.move(-1) })}
    ${isStage ? renderTool(pause) : nothing}
    ${renderTool({ label: 'Next place', icon: 'next', act: () => conductor.move(1) })}
    ${isStage ? nothing : renderTextSize(visit.isLarge, visit.toggleText)}
    ${isStage ? nothing : renderTool(home)}
    <div class="middle">
      ${
        staleSince === null
          ? renderPips(phases.phase === 'tour' ? phases.step : null, places.length)
          : renderAge(staleSince)
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

/** Larger letters for whoever needs them: a small and a large A say it in any script that has one. */
function renderTextSize(isLarge: boolean, toggle: () => void): TemplateResult {
  return html`<button
    type="button"
    class="tool size"
    part="tool"
    aria-label="Larger text"
    aria-pressed=${isLarge ? 'true' : 'false'}
    @click=${toggle}
  ><span aria-hidden="true"><small>A</small>A</span></button>`;
}

/** More would be a line. */
const MOST_PIPS = 40;

/** Where the tour is; only drawn, since the card says it in words. */
function renderPips(step: number | null, steps: number): TemplateResult | typeof nothing {
  if (step === null || steps > MOST_PIPS) return nothing;
  const look = (at: number) => (at === step ? 'now' : at < step ? 'past' : '');
  return html`${[...Array(steps).keys()].map((at) => html`<span class="pip ${look(at)}"></span>`)}`;
}

/** Quietly, how old what is shown is. */
function renderAge(since: number): TemplateResult {
  const date = new Date(since);
  const day = date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long' });
  const time = date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return html`<span class="quiet">As of ${day}, ${time}</span>`;
}
