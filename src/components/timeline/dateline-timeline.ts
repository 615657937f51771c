import { html, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Brief } from '../../brief/brief';
import { type Stop, type Stops, stopsOf } from '../../brief/dates/stops';
import { machineDate } from '../../brief/dates/when';
import { localOf } from '../../brief/local-text';
import { keepsMoment } from '../../brief/queries/filter';
import { placeIndex } from '../../brief/queries/place-index';
import { type Moment, timelineOf } from '../../brief/queries/timeline';
import { isAdded } from '../../brief/quotes/naming';
import { isolated } from '../../brief/script';
import { reveal } from '../../page/reveal';
import { RovingFocus } from '../../page/roving-focus';
import type { State } from '../../state/state';
import { writeDate, writeWhen } from '../../text/dates';
import { reportName } from '../../text/names';
import { customElement } from '../base/custom-element';
import { DatelineElement } from '../base/dateline-element';
import { memo } from '../base/memo';
import { figure, langOf, run } from '../base/pieces';
import { look } from '../base/styled-element';
import { LeaderController } from '../story/leader';
import timelineStyles from './timeline.css?inline';

/**
 * What happened when: the dated places and events in order, each linked to its place; a span of time filters,
 * and what the filter leaves out is paler.
 *
 * @csspart heading - The heading.
 * @csspart moment - One entry: a button where it has a place.
 * @csspart player - The button that plays the moments, and what comes with it.
 * @csspart span - The two selects that set the span of time.
 */
@customElement('dateline-timeline')
export class DatelineTimeline extends DatelineElement {
  static override styles = [...look, unsafeCSS(timelineStyles)];

  readonly #moments = memo(timelineOf);
  readonly #stops = memo((brief: Brief) => stopsOf(this.#moments(brief).map(({ when }) => when)));

  readonly #playing = new LeaderController(
    this,
    ({ Player }, led) =>
      new Player({
        ...led,
        moments: () => this.#shown,
        date: ({ when }) => writeWhen(when, this.figures),
        name: (moment) => this.#nameOf(moment),
      }),
  );

  #roving: RovingFocus | null = null;
  #connection = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    // Moved to another place, it has its keys again.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection.abort();
    this.#connection = new AbortController();
    this.#roving = null;
  }

  protected override get follows(): readonly (keyof State)[] {
    return ['brief', 'selected', 'highlighted', 'filter'];
  }

  protected override stateChanged(state: State, before: State | null): void {
    if (state.given !== before?.given) void this.#playing.lead(null);
    const isFiltered = before !== null && state.filter !== before.filter;
    if (isFiltered) void this.updateComplete.then(() => this.#revealKept());
  }

  /** The first that the filter keeps, where others go before it. */
  #revealKept(): void {
    const kept = this.renderRoot.querySelector('.moment:not([data-outside])');
    if (kept && this.renderRoot.querySelector('[data-outside]')) reveal(kept);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { brief } = this;
    const moments = brief ? this.#moments(brief) : [];
    if (!brief || moments.length === 0) return nothing;
    const stops = this.#stops(brief);
    return html`
      <div class="header" part="heading">
        <h2 class="eyebrow" id="heading">${this.words.timeline.heading}</h2>
        ${stops.from.length > 1 || stops.to.length > 1 ? this.#renderSpan(stops) : nothing}
        ${this.#shown.length > 1 ? this.#renderPlayer() : nothing}
      </div>
      <ol aria-labelledby="heading">
        ${moments.map((moment) => keyed(moment, html`<li>${this.#renderMoment(moment, brief)}</li>`))}
      </ol>
    `;
  }

  /** Many moments are one stop for Tab: arrow keys lead from each to the next. */
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { signal } = this.#connection;
    this.#roving ??= new RovingFocus(this.renderRoot as ShadowRoot, signal, reveal);
    const items = [...this.renderRoot.querySelectorAll<HTMLElement>('button.moment')];
    const chosen = items.find((item) => item.ariaCurrent === 'true') ?? null;
    this.#roving.setItems(items, chosen);
  }

  /** The moments that pass the filter. */
  get #shown(): readonly Moment[] {
    const { brief, state } = this;
    const moments = brief ? this.#moments(brief) : [];
    return brief && state
      ? moments.filter((moment) => keepsMoment(brief, moment, state.filter))
      : moments;
  }

  #renderPlayer(): TemplateResult {
    const { leader } = this.#playing;
    const play = () => {
      if (leader) leader.toggle();
      else this.#playing.lead(this.source).catch(console.warn);
    };
    return html`<div class="player" part="player" role="group" aria-label=${this.words.timeline.label}>
      <button type="button" class="play" @click=${play}>
        <svg viewBox="0 0 10 10" aria-hidden="true"><path d=${leader?.isPlaying ? 'M2 1h2v8H2zM6 1h2v8H6z' : 'M2 1l7 4-7 4z'} /></svg>
        ${leader?.label ?? this.words.timeline.play}
      </button>
      ${leader?.render()}
    </div>`;
  }

  #renderMoment(moment: Moment, brief: Brief): TemplateResult {
    const { placeId, subjectId, datedBy, name, when } = moment;
    const { byId } = placeIndex(brief);
    const place = placeId === null ? null : byId.get(placeId);
    const subject = subjectId === null ? null : byId.get(subjectId);
    const lang = langOf(brief);
    const { timeline } = this.words;
    const words = html`
      <time class="date" datetime=${machineDate(when) ?? nothing}>${figure(writeWhen(when, this.figures), this.figures)}</time>
      <span class="name">${subject ? run(localOf(subject, 'name'), lang) : this.#nameOf(moment)}</span>
      <span class="note quiet"
        >${place && place.name !== name ? html`<span class="where">${run(localOf(place, 'name'), lang)}</span>` : nothing}${
          datedBy &&
          html`<span class="by" data-by=${datedBy}>${subject && isAdded(brief, subject) ? timeline.added : timeline.datedBy[datedBy]}</span>`
        }</span>
    `;
    const { filter } = this.state ?? {};
    const outside = filter !== undefined && !keepsMoment(brief, moment, filter);
    const isNow = this.#playing.leader?.isNow(moment);
    if (placeId === null) {
      return html`<div class="moment" part="moment" ?data-outside=${outside} ?data-now=${isNow}>${words}</div>`;
    }
    return html`<button
      type="button"
      class="moment"
      part="moment"
      ?data-outside=${outside}
      ?data-now=${isNow}
      ?data-highlighted=${this.state?.highlighted === placeId}
      aria-current=${this.state?.selected === placeId ? 'true' : 'false'}
      @click=${() => this.choose(placeId)}
      data-place=${placeId}
    >
      ${words}
    </button>`;
  }

  /** What happened; or whose report appeared, where there are several. */
  #nameOf({ name, articleId }: Moment): string {
    if (name !== null) return name;
    const { reports, timeline } = this.words;
    const { brief } = this;
    const article = brief?.articles.find(({ id }) => id === articleId);
    return brief && article && brief.articles.length > 1
      ? reports.published(isolated(reportName(brief, article, this.words)))
      : timeline.published;
  }

  #renderSpan({ from, to }: Stops): TemplateResult {
    const span = this.state?.filter.span;
    const first = from[0]?.start ?? 0;
    const last = to.at(-1)?.end ?? 0;
    const start = span?.start ?? first;
    const end = span?.end ?? last;
    const set = (newStart: number, newEnd: number) => {
      const whole = newStart === first && newEnd === last;
      this.source?.setSpan(whole ? null : { start: newStart, end: newEnd });
    };
    const { timeline } = this.words;
    // The other end gives way, so that a span is never empty.
    return html`<div class="span" part="span">
      ${this.#renderSelect(
        timeline.from,
        from,
        (stop) => stop.start === start,
        (stop) => set(stop.start, end > stop.start ? end : stop.end),
      )}
      ${this.#renderSelect(
        timeline.to,
        to,
        (stop) => stop.end === end,
        (stop) => set(start < stop.end ? start : stop.start, stop.end),
      )}
    </div>`;
  }

  #renderSelect(
    label: string,
    stops: readonly Stop[],
    isChosen: (stop: Stop) => boolean,
    changed: (stop: Stop) => void,
  ): TemplateResult {
    const onChange = ({ target }: Event) => {
      const stop = target instanceof HTMLSelectElement ? stops[target.selectedIndex] : undefined;
      if (stop) changed(stop);
    };
    const { figures } = this;
    return html`<label>
      <span class="quiet">${label}</span>
      <select lang=${figures.locale} @change=${onChange}>
        ${stops.map((stop) => {
          const date = writeDate(stop.date, figures);
          return html`<option value=${date} .selected=${isChosen(stop)}>${date}</option>`;
        })}
      </select>
    </label>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-timeline': DatelineTimeline;
  }
}
