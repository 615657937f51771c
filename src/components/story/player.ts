import type { TemplateResult } from 'lit';
import { readingTime } from '../../brief/article/reading-time';
import type { Article, Quote } from '../../brief/brief';
import { placeIndex } from '../../brief/queries/place-index';
import type { Moment } from '../../brief/queries/timeline';
import { isQuotation } from '../../brief/quotes/quotation';
import { directionOf, isolated } from '../../brief/script';
import { adopt, prefersReducedMotion, windowOf } from '../../page/dom';
import { reveal } from '../../page/reveal';
import { whenPrinted } from '../../page/when-printed';
import { shownExcerpts } from '../../state/shown-articles';
import type { State } from '../../state/state';
import type { PageWords } from '../../text/en/page';
import { story as english } from '../../text/en/story';
import { reportName } from '../../text/names';
import type { Led } from './leader';
import { Playback } from './playback';
import playerStyles from './player.css?inline';

/** The shortest time for which a moment is shown, in milliseconds … */
const LEAST_MS = 4000;
/** … and the longest: it stays as long as reading the words that fit takes. */
const LONGEST_MS = 20_000;
const SPEEDS = [0.5, 1, 2];

/** What the player needs of the timeline's element. */
export interface PlayedTimeline extends Led {
  /** Those shown, in their order. */
  moments(): readonly Moment[];
  /** The date as written. */
  date(moment: Moment): string;
  /** What happened. */
  name(moment: Moment): string;
}

/** Words of an article for a moment; `isRelated` if the editor says that they belong there. */
interface Said {
  readonly quote: Quote;
  readonly article: Article | null;
  readonly isRelated: boolean;
}

/** Plays the days: one moment of the timeline after another, with its place, its date and its words. */
export class Player {
  readonly #timeline: PlayedTimeline;
  readonly #playback: Playback;
  readonly #life = new AbortController();
  #moment: Moment | null = null;
  #isActing = false;

  constructor(timeline: PlayedTimeline) {
    this.#timeline = timeline;
    const { root, store } = timeline;
    const { signal } = this.#life;
    this.#playback = new Playback({
      count: () => timeline.moments().length,
      stay: (at) => this.#stay(timeline.moments()[at]),
      show: (at) => this.#show(timeline.moments()[at]),
      changed: () => timeline.render(),
    });
    const pause = () => this.#playback.pause();
    signal.addEventListener(
      'abort',
      store.subscribe((state, before) => this.#heard(state, before)),
    );
    const { ownerDocument: page } = root;
    page.addEventListener('visibilitychange', () => page.hidden && pause(), { signal });
    const paper = () => {
      pause();
      return () => {};
    };
    whenPrinted(windowOf(root), paper, signal);
    signal.addEventListener('abort', adopt(root, playerStyles));
    // A reader who wants no motion sees the first, and nothing moves by itself until they ask again.
    if (prefersReducedMotion()) this.#playback.go(0);
    else this.#playback.play();
  }

  get isPlaying(): boolean {
    return this.#playback.isPlaying;
  }

  /** The label of the button that plays and pauses. */
  get label(): string {
    const { story = english, page } = this.#timeline.language();
    return this.isPlaying ? story.pause : page.timeline.play;
  }

  isNow(moment: Moment): boolean {
    return moment.key === this.#moment?.key;
  }

  readonly toggle = (): void => {
    if (this.isPlaying) this.#playback.pause();
    else this.#playback.play();
  };

  stop(): void {
    this.#playback.end();
    this.#life.abort();
  }

  /** Renders where it is, how fast it goes, and what is said of the moment. */
  render(): TemplateResult {
    const { lit, language, moments, date } = this.#timeline;
    const { html, nothing } = lit;
    const { story = english, page } = language();
    const all = moments();
    const at = all.findIndex((moment) => this.isNow(moment));
    const moment = all[at];
    const go = ({ target }: Event) => {
      if (target instanceof HTMLInputElement) this.#playback.go(Number(target.value));
    };
    const setSpeed = ({ target }: Event) => {
      if (target instanceof HTMLSelectElement) this.#playback.setSpeed(Number(target.value));
    };
    return html`
      <input
        type="range"
        min="0"
        max=${Math.max(0, all.length - 1)}
        step="1"
        .value=${String(Math.max(0, at))}
        aria-label=${story.position}
        aria-valuetext=${moment ? whenOf(date(moment), moment, page) : nothing}
        @input=${go}
      />
      <span class="count quiet">${story.of(at + 1, all.length)}</span>
      <select aria-label=${story.speed} @change=${setSpeed}>
        ${SPEEDS.map(
          (speed) =>
            html`<option value=${speed} .selected=${speed === this.#playback.speed}>${story.times(speed)}</option>`,
        )}
      </select>
      ${moment ? this.#renderWords(moment) : nothing}
    `;
  }

  #renderWords(moment: Moment) {
    const { lit, store, language } = this.#timeline;
    const { html, nothing } = lit;
    const { story = english, page } = language();
    const { brief } = store.state;
    const said = saidOf(store.state, moment);
    if (!brief || !said) return nothing;
    const { quote, article, isRelated } = said;
    const lang = article?.lang ?? '';
    const name = article && brief.articles.length > 1 && reportName(brief, article, page);
    // Its marks are those of the language around it, which is to be its own; it may bring some.
    const quoted = isQuotation(quote.exact) ? quote.exact : html`<q>${quote.exact}</q>`;
    return html`<p class="said" ?data-related=${isRelated}>
      <bdi lang=${lang} dir=${directionOf(quote.exact, lang || null)}>${quoted}</bdi>
      ${name ? html`<bdi class="quiet" lang=${lang}>${name}</bdi>` : nothing}
      ${isRelated ? html`<span class="by-editor">${story.related}</span>` : nothing}
    </p>`;
  }

  #stay(moment: Moment | undefined): number {
    const said = moment ? saidOf(this.#timeline.store.state, moment) : null;
    const reading = said ? readingTime(said.quote.exact, said.article?.lang ?? null) : 0;
    return Math.min(LONGEST_MS, Math.max(LEAST_MS, reading));
  }

  #show(moment: Moment | undefined): void {
    if (!moment) return;
    const { store, language, date, name } = this.#timeline;
    const { page } = language();
    this.#moment = moment;
    this.#isActing = true;
    if (moment.placeId !== null) store.select(moment.placeId, 'guide');
    store.tell(`${isolated(whenOf(date(moment), moment, page))}: ${isolated(name(moment))}`);
    this.#isActing = false;
    void this.#reveal();
  }

  async #reveal(): Promise<void> {
    const { root, rendered } = this.#timeline;
    await rendered();
    const now = root.querySelector('[data-now]');
    const row = root.querySelector<HTMLElement>('.player');
    if (!now || !row || this.#life.signal.aborted) return;
    // Below what stays in its place; anywhere in view if something else scrolls.
    const { clientHeight, scrollHeight } = root.host;
    reveal(now, scrollHeight > clientHeight ? row.offsetHeight / clientHeight : null);
  }

  /** Whatever the reader or anyone else does takes precedence. */
  #heard(state: State, before: State): void {
    if (this.#isActing) return;
    const isAct =
      state.selected !== before.selected ||
      state.choices !== before.choices ||
      state.moves !== before.moves ||
      state.filter !== before.filter;
    if (isAct) this.#playback.pause();
    if (state.filter === before.filter) return;
    this.#playback.moveTo(this.#timeline.moments().findIndex((moment) => this.isNow(moment)));
  }
}

/** A date, and whether it is the editor’s. */
function whenOf(date: string, { datedBy }: Moment, { timeline }: PageWords): string {
  return datedBy === 'editor' ? `${date}, ${timeline.datedBy.editor}` : date;
}

/** The articles' own words about the event, or about its place, or else what the editor relates to the event. */
function saidOf(state: State, { subjectId, placeId }: Moment): Said | null {
  const { brief } = state;
  if (!brief) return null;
  const { byId } = placeIndex(brief);
  const of = (id: string | null) => {
    const place = id === null ? undefined : byId.get(id);
    return place ? shownExcerpts(state, place) : { naming: [], related: [] };
  };
  const said = (quote: Quote, isRelated = false): Said => {
    const article = brief.articles.find(({ id }) => id === quote.article) ?? null;
    return { quote, article, isRelated };
  };
  const event = of(subjectId);
  const [named] = event.naming;
  if (named) return said(named);
  const [related] = event.related;
  if (related) return said(related, true);
  const [ofPlace] = of(placeId).naming;
  return ofPlace ? said(ofPlace) : null;
}
