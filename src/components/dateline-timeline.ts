import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Brief } from '../brief/brief';
import { DAY, daysOf, formatDay } from '../brief/days';
import type { Span } from '../brief/filter';
import { placeIndex } from '../brief/place-index';
import { type Moment, timelineOf } from '../brief/timeline';
import { formatWhen } from '../brief/when';
import type { State } from '../state/store';
import { customElement } from './base/custom-element';
import { DatelineElement } from './base/dateline-element';
import { memo } from './base/memo';
import { isAdded } from './base/standing';
import { pieces } from './styles/pieces';
import { timelineStyles } from './styles/timeline';
import { tokens } from './styles/tokens';

/** Who put the date there, in the words that stand beside it. */
const DATED_BY: Readonly<Record<NonNullable<Moment['datedBy']>, string>> = {
  article: 'date from the article',
  editor: 'editor’s date',
  publisher: '',
};

/**
 * What happened when: the dated places and events in order, each linked to its place; a span of time filters.
 *
 * @csspart heading - The heading.
 * @csspart moment - One entry: a button where it has a place.
 * @csspart span - The two selects that set the span of time.
 */
@customElement('dateline-timeline')
export class DatelineTimeline extends DatelineElement {
  static override styles = [tokens, pieces, timelineStyles];

  readonly #moments = memo(timelineOf);

  protected override get follows(): readonly (keyof State)[] {
    return ['brief', 'selected', 'lit', 'filter'];
  }

  protected override render(): TemplateResult | typeof nothing {
    const { brief } = this;
    const moments = brief ? this.#moments(brief) : [];
    if (!brief || moments.length === 0) return nothing;
    const days = daysOf(moments.map(({ when }) => when));
    return html`
      <div class="header" part="heading">
        <h2 class="eyebrow" id="heading">What happened when</h2>
        ${days.length > 1 ? this.#renderSpan(days) : nothing}
      </div>
      <ol aria-labelledby="heading">
        ${moments.map((moment) => keyed(moment, html`<li>${this.#renderMoment(moment, brief)}</li>`))}
      </ol>
    `;
  }

  #renderMoment(moment: Moment, brief: Brief): TemplateResult {
    const { placeId, subjectId, datedBy, name, when } = moment;
    const { byId } = placeIndex(brief);
    const place = placeId === null ? null : byId.get(placeId);
    const subject = subjectId === null ? null : byId.get(subjectId);
    const words = html`
      <time class="date" datetime=${when.text}>${formatWhen(when)}</time>
      <span class="name">${name}</span>
      <span class="note quiet"
        >${place && place.name !== name ? html`<span class="where">${place.name}</span>` : nothing}${
          subject && isAdded(brief, subject)
            ? html`<span class="by" data-by="editor">editor’s addition</span>, `
            : nothing
        }${datedBy && html`<span class="by" data-by=${datedBy}>${DATED_BY[datedBy]}</span>`}</span>
    `;
    const outside = !overlaps(moment, this.state?.filter.span ?? null);
    if (placeId === null) {
      return html`<div class="moment" part="moment" ?data-outside=${outside}>${words}</div>`;
    }
    return html`<button
      type="button"
      class="moment"
      part="moment"
      ?data-outside=${outside}
      ?data-lit=${this.state?.lit === placeId}
      aria-current=${this.state?.selected === placeId ? 'true' : 'false'}
      @click=${() => this.choose(placeId)}
      data-place=${placeId}
    >
      ${words}
    </button>`;
  }

  #renderSpan(days: readonly number[]): TemplateResult {
    const span = this.state?.filter.span;
    const from = span?.start ?? days[0] ?? 0;
    const to = (span?.end ?? Number.POSITIVE_INFINITY) - DAY;
    const last = days.at(-1) ?? 0;
    // The other end gives way, so that a span is never empty.
    const set = (start: number, end: number) => {
      const whole = start === days[0] && end >= last;
      this.source?.setSpan(whole ? null : { start, end: end + DAY });
    };
    return html`<div class="span" part="span">
      ${this.#renderSelect('From', days, from, (day) => set(day, Math.max(day, Math.min(to, last))))}
      ${this.#renderSelect('to', days, Math.min(to, last), (day) => set(Math.min(from, day), day))}
    </div>`;
  }

  #renderSelect(
    label: string,
    days: readonly number[],
    value: number,
    changed: (day: number) => void,
  ): TemplateResult {
    const onChange = ({ target }: Event) => {
      if (target instanceof HTMLSelectElement) changed(Number(target.value));
    };
    return html`<label>
      <span class="quiet">${label}</span>
      <select .value=${String(value)} @change=${onChange}>
        ${days.map(
          (day) => html`<option value=${day} .selected=${day === value}>${formatDay(day)}</option>`,
        )}
      </select>
    </label>`;
  }
}

function overlaps({ when }: Moment, span: Span | null): boolean {
  return span === null || (when.start < span.end && when.end > span.start);
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-timeline': DatelineTimeline;
  }
}
