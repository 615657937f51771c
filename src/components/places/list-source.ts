import type { TemplateResult } from 'lit';
import type { Brief, Place } from '../../brief/brief';
import { fold } from '../../brief/search/fold';
import type { Collection, Range, Row } from '../../collection/port';
import type { State } from '../../state/state';
import { crowds as english } from '../../text/en/crowds';
import type { PageWords } from '../../text/en/page';
import type { LoadedLanguage } from '../../text/languages';
import { Rows } from './rows';

/** How many of very many places are listed on paper. */
const MOST_PRINTED = 200;

/** What the list is handed: the page's Lit, and how a place looks in a list. */
export interface Kit extends Pick<typeof import('lit'), 'html' | 'nothing' | 'render'> {
  place(place: Place): TemplateResult;
  row(row: Row, brief: Brief): TemplateResult;
}

/** What the list shows. */
export interface Shown {
  readonly state: State;
  /** The places in memory; of a collection, those at hand. */
  readonly places: readonly Place[];
  readonly words: PageWords;
  /** Announces something to those who do not see it. */
  tell(text: string): void;
}

/** Where a long list gets its rows from. Ranks are counted from 0. */
export interface ListSource {
  /** How many rows there are; null until that is known. */
  readonly total: number | null;
  /** The id of the place at a rank; null until its row has come. */
  idOf(rank: number): string | null;
  render(rank: number): TemplateResult | null;
  want(range: Range): void;
  rankOf(id: string): Promise<number | null>;
  /**
   * The rank of the next place after `from` whose name begins with `prefix`, from the top again after the last; null if
   * there is none.
   */
  next(prefix: string, from: number): Promise<number | null>;
  stop(): void;
}

/** A source of places that are in memory. */
export function placesSource(
  places: readonly Place[],
  render: (place: Place) => TemplateResult,
): ListSource {
  return {
    total: places.length,
    idOf: (rank) => places[rank]?.id ?? null,
    render: (rank) => {
      const place = places[rank];
      return place ? render(place) : null;
    },
    want: () => {},
    rankOf: async (id) => orNull(places.findIndex((place) => place.id === id)),
    next: async (prefix, from) => {
      const { length } = places;
      for (let step = 1; step <= length; step++) {
        const rank = (from + step) % length;
        if (fold(places[rank]?.name ?? '').startsWith(fold(prefix))) return rank;
      }
      return null;
    },
    stop: () => {},
  };
}

/** A source of places of a collection: rows come when they are in view. */
export class CollectionSource implements ListSource {
  readonly #rows: Rows;
  readonly #render: (row: Row, brief: Brief) => TemplateResult;
  #shown: { collection: Collection; state: State };

  constructor(
    collection: Collection,
    state: State,
    render: (row: Row, brief: Brief) => TemplateResult,
    changed: () => void,
  ) {
    this.#shown = { collection, state };
    this.#render = render;
    this.#rows = new Rows(this.#ask, changed);
  }

  /** Call when the state has changed. */
  follow(collection: Collection, state: State): void {
    const before = this.#shown;
    this.#shown = { collection, state };
    const isAnother = collection !== before.collection || state.filter !== before.state.filter;
    if (isAnother || state.progress !== before.state.progress) {
      this.#rows.renew(this.#ask, isAnother);
    }
  }

  readonly #ask = (range: Range, signal: AbortSignal) => {
    const { collection, state } = this.#shown;
    return collection.page(state.filter, range, signal);
  };

  get total(): number | null {
    return this.#rows.total;
  }

  idOf(rank: number): string | null {
    return this.#rows.at(rank)?.id ?? null;
  }

  render(rank: number): TemplateResult | null {
    const row = this.#rows.at(rank);
    const { brief } = this.#shown.state;
    return row && brief ? this.#render(row, brief) : null;
  }

  want(range: Range): void {
    this.#rows.want(range);
  }

  rankOf(id: string): Promise<number | null> {
    const { collection, state } = this.#shown;
    return collection.rankOf(id, state.filter);
  }

  next(prefix: string, from: number): Promise<number | null> {
    const { collection, state } = this.#shown;
    return collection.next(prefix, from, state.filter);
  }

  stop(): void {
    this.#rows.stop();
  }
}

function orNull(rank: number): number | null {
  return rank < 0 ? null : rank;
}

/** Says which part of its file a list has; null if it has all. */
export function noteOf(
  { html }: Pick<Kit, 'html'>,
  { progress }: State,
  { crowds }: LoadedLanguage,
): TemplateResult | null {
  if (progress?.phase !== 'view') return null;
  return html`<p class="note quiet">${(crowds ?? english).inView}</p>`;
}

/** The first rows that have come, for paper: printing does not wait for more. */
export function firstOf(
  { html }: Pick<Kit, 'html'>,
  listed: ListSource | null,
): readonly TemplateResult[] {
  const rows: TemplateResult[] = [];
  while (rows.length < MOST_PRINTED) {
    const row = listed?.render(rows.length);
    if (!row) break;
    rows.push(html`<li>${row}</li>`);
  }
  return rows;
}

/** A skeleton for a row that has not come yet, as high as a row of one line. */
export function boneOf({ html }: Pick<Kit, 'html'>, label: string): TemplateResult {
  return html`<button type="button" class="place" part="place" aria-disabled="true" aria-label=${label}><span></span><span class="bone"><span class="name">&nbsp;</span><span class="kind">&nbsp;</span></span></button>`;
}

/** The height of a row in a list, in pixels; 0 if the list is not laid out. */
export function heightOf(
  row: TemplateResult,
  list: HTMLElement,
  { render }: Pick<Kit, 'render'>,
): number {
  const item = list.ownerDocument.createElement('li');
  render(row, item);
  list.append(item);
  const { offsetHeight } = item;
  item.remove();
  return offsetHeight;
}

/** Whether the same places pass, in the same words. */
export function isAlike({ state, words }: Shown, before: Shown): boolean {
  const keys = ['brief', 'collection', 'progress', 'filter', 'selected'] as const;
  return words === before.words && keys.every((key) => state[key] === before.state[key]);
}
