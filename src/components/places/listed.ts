import type { TemplateResult } from 'lit';
import type { Brief, Place } from '../../brief/brief';
import { fold } from '../../brief/search/fold';
import type { Collection, Range, Row } from '../../collection/port';
import type { State } from '../../state/state';
import { crowds as english } from '../../text/en/crowds';
import type { PageWords } from '../../text/en/page';
import type { LoadedLanguage } from '../../text/languages';
import { Rows } from './rows';

/** Of very many places, so many are listed on paper. */
const MOST_PRINTED = 200;

/** What the list is handed: Lit as the page has it, and how a place looks in a list. */
export interface Kit extends Pick<typeof import('lit'), 'html' | 'nothing' | 'render'> {
  place(place: Place): TemplateResult;
  row(row: Row, brief: Brief): TemplateResult;
}

/** What the list shows. */
export interface Shown {
  readonly state: State;
  /** Those in memory; of a collection, those at hand. */
  readonly places: readonly Place[];
  readonly words: PageWords;
  /** For those who do not see it. */
  tell(text: string): void;
}

/** What stands in a long list, by rank: counted from 0. */
export interface Listed {
  /** Null before anybody knows. */
  readonly total: number | null;
  /** Null where it is not there yet. */
  idOf(rank: number): string | null;
  render(rank: number): TemplateResult | null;
  want(range: Range): void;
  rankOf(id: string): Promise<number | null>;
  /** The next after `from` whose name begins so. */
  next(prefix: string, from: number): Promise<number | null>;
  stop(): void;
}

/** Places that are in memory. */
export function listedPlaces(
  places: readonly Place[],
  render: (place: Place) => TemplateResult,
): Listed {
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

/** Those of a collection, as far as they are seen. */
export class ListedRows implements Listed {
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

  /** The state is another: so may the list be. */
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

/** What of its file a list has, where that is not all; null else. */
export function noteOf(
  { html }: Pick<Kit, 'html'>,
  { progress }: State,
  { crowds }: LoadedLanguage,
): TemplateResult | null {
  if (progress?.phase !== 'view') return null;
  return html`<p class="note quiet">${(crowds ?? english).inView}</p>`;
}

/** The first rows, so far as they are there: for paper, which waits for nothing. */
export function firstOf(
  { html }: Pick<Kit, 'html'>,
  listed: Listed | null,
): readonly TemplateResult[] {
  const rows: TemplateResult[] = [];
  while (rows.length < MOST_PRINTED) {
    const row = listed?.render(rows.length);
    if (!row) break;
    rows.push(html`<li>${row}</li>`);
  }
  return rows;
}

/** A row that has not come: as high as one of one line. */
export function boneOf({ html }: Pick<Kit, 'html'>, label: string): TemplateResult {
  return html`<button type="button" class="place" part="place" aria-disabled="true" aria-label=${label}><span></span><span class="bone"><span class="name">&nbsp;</span><span class="kind">&nbsp;</span></span></button>`;
}

/** How high a row is in a list, in pixels; 0 where that is not laid out. */
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
