import type { TemplateResult } from 'lit';
import type { Brief } from '../../brief/brief';
import { type Stop, type Stops, stopsOf } from '../../brief/dates/stops';
import { machineDate } from '../../brief/dates/when';
import { localOf } from '../../brief/local-text';
import { keepsMoment } from '../../brief/queries/filter';
import { placeIndex } from '../../brief/queries/place-index';
import { type Moment, timelineOf } from '../../brief/queries/timeline';
import { isAdded } from '../../brief/quotes/naming';
import { isolated, sharedLanguage } from '../../brief/script';
import { dresser } from '../../page/dom';
import { whenIdle } from '../../page/when-idle';
import type { PageWords } from '../../text/en/page';
import { memo } from '../base/memo';
import type { Host, Kit } from './kit';
import styles from './timeline.css?inline';

/** With more, only those in view are laid out, and they are rendered as the page finds time. */
const MANY = 100;
/** How many are rendered at a time. */
const STEP = 200;

/**
 * The moments of a timeline, loaded for a brief that has dates as dateline-timeline.js. It imports nothing of dateline.js
 * but types and small things: what it needs is handed to it.
 */
export class Moments {
  readonly #kit: Kit;
  readonly #host: Host;
  readonly #moments = memo(timelineOf);
  readonly #stops = memo((brief: Brief) => stopsOf(this.#moments(brief).map(({ when }) => when)));
  /** The rendered words of moments, which hold as long as brief and language do. */
  readonly #written = memo((_brief: Brief, _words: PageWords) => new Map<Moment, TemplateResult>());
  /** How many of a brief's moments may have been rendered by now. */
  readonly #room = memo((_given: Brief | null) => ({ count: MANY, isGrowing: false }));

  /** Gives the element the styles of what is rendered in it. */
  readonly dress = dresser(styles);

  constructor(kit: Kit, host: Host) {
    this.#kit = kit;
    this.#host = host;
  }

  render(): TemplateResult | symbol {
    const { html, nothing, keyed } = this.#kit;
    const brief = this.#host.brief();
    const moments = brief ? this.#moments(brief) : [];
    if (!brief || moments.length === 0) return nothing;
    const shown = moments.slice(0, this.#roomFor(moments.length));
    // By the time a reader opens a list of dates, it has all of them.
    const isAll = shown.length === moments.length;
    const { from, to } = this.#stops(brief);
    const stops = isAll ? { from, to } : { from: from.slice(0, 1), to: to.slice(-1) };
    return html`
      <div class="header" part="heading">
        <h2 class="eyebrow" id="heading">${this.#host.words().timeline.heading}</h2>
        ${from.length > 1 || to.length > 1 ? this.#renderSpan(brief, stops) : nothing}
        ${this.shown.length > 1 ? this.#renderPlayer() : nothing}
      </div>
      <ol class=${moments.length > MANY ? 'many' : nothing} aria-labelledby="heading">
        ${shown.map((moment) => keyed(moment, html`<li>${this.#renderMoment(moment, brief)}</li>`))}
      </ol>
    `;
  }

  /** The moments that pass the filter. */
  get shown(): readonly Moment[] {
    const [brief, state] = [this.#host.brief(), this.#host.state()];
    const moments = brief ? this.#moments(brief) : [];
    return brief && state
      ? moments.filter((moment) => keepsMoment(brief, moment, state.filter))
      : moments;
  }

  /** How many to render now: all on paper, otherwise as many as there has been time for. */
  #roomFor(many: number): number {
    const room = this.#room(this.#host.state()?.given ?? null);
    if (this.#host.isOnPaper()) return many;
    if (room.count < many && !room.isGrowing) void this.#grow(room);
    return room.count;
  }

  async #grow(room: { count: number; isGrowing: boolean }): Promise<void> {
    room.isGrowing = true;
    await whenIdle();
    room.isGrowing = false;
    room.count += STEP;
    this.#host.update();
  }

  #renderPlayer(): TemplateResult {
    const { html } = this.#kit;
    const { timeline } = this.#host.words();
    const { leader: player, isMissing } = this.#host.playing;
    return html`<div class="player" part="player" role="group" aria-label=${timeline.label}>
      <button type="button" class="play" @click=${() => this.#play()}>
        <svg viewBox="0 0 10 10" aria-hidden="true"><path d=${player?.isPlaying ? 'M2 1h2v8H2zM6 1h2v8H6z' : 'M2 1l7 4-7 4z'} /></svg>
        ${player?.label ?? timeline.play}
      </button>
      ${player?.render() ?? (isMissing ? html`<p class="quiet">${this.#host.words().panel.missing}</p>` : '')}
    </div>`;
  }

  /** Plays or pauses. */
  #play(): void {
    const { playing, source } = this.#host;
    if (playing.leader) playing.leader.toggle();
    else void playing.lead(source(), () => source()?.tell(this.#host.words().panel.missing));
  }

  /** What has not changed is left alone: a thousand moments would cost each choice a frame. */
  #renderMoment(moment: Moment, brief: Brief): unknown {
    const { html, guard } = this.#kit;
    const { placeId } = moment;
    const state = this.#host.state();
    const written = this.#written(brief, this.#host.words());
    const words = written.get(moment) ?? this.#renderWords(moment, brief);
    written.set(moment, words);
    const { filter } = state ?? {};
    const outside = filter !== undefined && !keepsMoment(brief, moment, filter);
    const isNow = this.#host.playing.leader?.isNow(moment);
    if (placeId === null) {
      return guard(
        [words, outside, isNow],
        () =>
          html`<div class="moment" part="moment" ?data-outside=${outside} ?data-now=${isNow}>${words}</div>`,
      );
    }
    const isHighlighted = state?.highlighted === placeId;
    const isSelected = state?.selected === placeId;
    return guard(
      [words, outside, isNow, isHighlighted, isSelected],
      () => html`<button
        type="button"
        class="moment"
        part="moment"
        ?data-outside=${outside}
        ?data-now=${isNow}
        ?data-highlighted=${isHighlighted}
        aria-current=${isSelected ? 'true' : 'false'}
        @click=${() => this.#host.choose(placeId)}
        data-place=${placeId}
      >
        ${words}
      </button>`,
    );
  }

  #renderWords(moment: Moment, brief: Brief): TemplateResult {
    const { html, nothing, figure, run, writeWhen } = this.#kit;
    const { placeId, subjectId, datedBy, name, when } = moment;
    const figures = this.#host.figures();
    const { byId } = placeIndex(brief);
    const place = placeId === null ? null : byId.get(placeId);
    const subject = subjectId === null ? null : byId.get(subjectId);
    const lang = sharedLanguage(brief);
    const { timeline } = this.#host.words();
    return html`
      <time class="date" datetime=${machineDate(when) ?? nothing}>${figure(writeWhen(when, figures), figures)}</time>
      <span class="name">${subject ? run(localOf(subject, 'name'), lang) : this.nameOf(moment)}</span>
      <span class="note quiet"
        >${place && place.name !== name ? html`<span class="where">${run(localOf(place, 'name'), lang)}</span>` : nothing}${
          datedBy &&
          html`<span class="by" data-by=${datedBy}>${subject && isAdded(brief, subject) ? timeline.added : timeline.datedBy[datedBy]}</span>`
        }</span>
    `;
  }

  /** What happened; or whose report appeared, if there are several. */
  nameOf({ name, articleId }: Moment): string {
    if (name !== null) return name;
    const words = this.#host.words();
    const { reports, timeline } = words;
    const brief = this.#host.brief();
    const article = brief?.articles.find(({ id }) => id === articleId);
    return brief && article && brief.articles.length > 1
      ? reports.published(isolated(this.#kit.reportName(brief, article, words)))
      : timeline.published;
  }

  #renderSpan(brief: Brief, { from, to }: Stops): TemplateResult {
    const { html, guard } = this.#kit;
    const span = this.#host.state()?.filter.span;
    const first = from[0]?.start ?? 0;
    const last = to.at(-1)?.end ?? 0;
    const start = span?.start ?? first;
    const end = span?.end ?? last;
    const set = (newStart: number, newEnd: number) => {
      const whole = newStart === first && newEnd === last;
      this.#host.source()?.setSpan(whole ? null : { start: newStart, end: newEnd });
    };
    const words = this.#host.words();
    const { timeline } = words;
    // The other end gives way, so that a span is never empty.
    return html`<div class="span" part="span">
      ${guard([brief, words, from.length, start, end], () =>
        this.#renderSelect(
          timeline.from,
          from,
          (stop) => stop.start === start,
          (stop) => set(stop.start, end > stop.start ? end : stop.end),
        ),
      )}
      ${guard([brief, words, to.length, start, end], () =>
        this.#renderSelect(
          timeline.to,
          to,
          (stop) => stop.end === end,
          (stop) => set(start < stop.end ? start : stop.start, stop.end),
        ),
      )}
    </div>`;
  }

  #renderSelect(
    label: string,
    stops: readonly Stop[],
    isChosen: (stop: Stop) => boolean,
    changed: (stop: Stop) => void,
  ): TemplateResult {
    const { html, writeDate } = this.#kit;
    const figures = this.#host.figures();
    const onChange = ({ target }: Event) => {
      const stop = target instanceof HTMLSelectElement ? stops[target.selectedIndex] : undefined;
      if (stop) changed(stop);
    };
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
