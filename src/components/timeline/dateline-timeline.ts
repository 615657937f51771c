import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import { isDated } from '../../brief/queries/timeline';
import { reveal } from '../../page/reveal';
import { RovingFocus } from '../../page/roving-focus';
import type { State } from '../../state/state';
import { writeDate, writeWhen } from '../../text/dates';
import { reportName } from '../../text/names';
import { customElement } from '../base/custom-element';
import { DatelineElement } from '../base/dateline-element';
import { LatePart } from '../base/late-part';
import { figure, run } from '../base/pieces';
import { look } from '../base/styled-element';
import { LeaderController } from '../story/leader';

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
  static override styles = look;

  readonly #late = new LatePart('timeline', async () => {
    const { Moments } = await import('./moments');
    const moments = new Moments(
      { html, nothing, guard, keyed, figure, run, reportName, writeDate, writeWhen },
      {
        brief: () => this.brief,
        state: () => this.state,
        words: () => this.words,
        figures: () => this.figures,
        playing: this.#playing,
        source: () => this.source,
        isOnPaper: () => this.isOnPaper,
        update: () => this.requestUpdate(),
        choose: (id) => this.choose(id),
      },
    );
    moments.dress(this.shadowRoot);
    return moments;
  });
  readonly #playing = new LeaderController(
    this,
    ({ Player }, led) =>
      new Player({
        ...led,
        moments: () => this.#late.part?.shown ?? [],
        date: ({ when }) => writeWhen(when, this.figures),
        name: (moment) => this.#late.part?.nameOf(moment) ?? '',
      }),
  );

  #roving: RovingFocus | null = null;
  #connection = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    // A new document drops the style sheets that an element has adopted.
    this.#late.part?.dress(this.shadowRoot);
    // Moved elsewhere in the page, it gets its keys back.
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

  protected override get awaited(): Promise<unknown> | null {
    return this.#late.pending;
  }

  protected override stateChanged(state: State, before: State | null): void {
    const { brief } = state;
    // Only a brief with dates needs it.
    if (brief && brief !== before?.brief && isDated(brief)) this.#late.load();
    if (state.given !== before?.given) void this.#playing.lead(null);
    const isFiltered = before !== null && state.filter !== before.filter;
    if (isFiltered) void this.updateComplete.then(() => this.#revealKept());
  }

  /** Brings the first moment that the filter keeps into view, if others come before it. */
  #revealKept(): void {
    const kept = this.renderRoot.querySelector('.moment:not([data-outside])');
    if (kept && this.renderRoot.querySelector('[data-outside]')) reveal(kept);
  }

  protected override render(): TemplateResult | symbol {
    if (!this.brief || !isDated(this.brief)) return nothing;
    return (
      this.#late.part?.render() ?? html`<div class="inset">${this.renderMissing(this.#late)}</div>`
    );
  }

  /** Many moments are one tab stop: arrow keys lead from each to the next. */
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { signal } = this.#connection;
    this.#roving ??= new RovingFocus(this.renderRoot as ShadowRoot, signal, reveal);
    const items = [...this.renderRoot.querySelectorAll<HTMLElement>('button.moment')];
    const chosen = items.find((item) => item.ariaCurrent === 'true') ?? null;
    this.#roving.setItems(items, chosen);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-timeline': DatelineTimeline;
  }
}
