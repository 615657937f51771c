import type { TemplateResult } from 'lit';
import type { Place } from '../../brief/brief';
import type { Filter } from '../../brief/queries/filter';
import { dresser } from '../../page/dom';
import { toBeginning } from '../../page/reveal';
import type { PanelContext } from './context';
import type { Kit } from './kit';
import styles from './panel.css?inline';
import { renderPlace, renderRest } from './place';
import { renderSteps } from './steps';
import { renderWays } from './ways';

/** More would be a book, and keep the browser busy for a long time. */
const MOST_ON_PAPER = 1000;
/**
 * A browser sets columns again for each sheet of paper on which they continue: one set of columns for all would take
 * minutes.
 */
const MOST_IN_COLUMNS = 32;

/**
 * All that is said of the chosen place; before a choice, the ways into the story; on paper, everything about every
 * place.
 */
export class Panel {
  readonly #kit: Kit;
  /** Gives the element the styles of what is rendered in it. */
  readonly dress = dresser(styles);
  /** The id of the place that is being read. */
  #read: string | null = null;

  constructor(kit: Kit) {
    this.#kit = kit;
  }

  /** What is said of a place is read from its beginning, wherever in the last one's the reader was. */
  begin(element: HTMLElement, place: Place | null, isChosen: boolean): void {
    const id = place?.id ?? null;
    if (id !== null && (isChosen || id !== this.#read)) toBeginning(element);
    this.#read = id;
  }

  renderWays(filter: Filter, context: PanelContext): TemplateResult {
    return renderWays(this.#kit, filter, context);
  }

  /** Until `isWhole`, what a choice asks for first: the rest is still the last place's, and hidden. */
  render(place: Place, context: PanelContext, isWhole: boolean): TemplateResult {
    const kit = this.#kit;
    const { html, keyed, noChange } = kit;
    // Each place has nodes of its own: a late translator that rewrites one place's touches no other's.
    return html`
      ${renderSteps(kit, place, context)} ${keyed(place, renderPlace(kit, place, context))}
      <div class="rest" ?data-late=${!isWhole}>${isWhole ? keyed(place, renderRest(kit, place, context)) : noChange}</div>
    `;
  }

  /** On paper nobody can choose: everything is said of every place. */
  renderAll(context: PanelContext): TemplateResult {
    const kit = this.#kit;
    const { html, nothing } = kit;
    const { places, words } = context;
    const rest = places.length - MOST_ON_PAPER;
    const one = (place: Place) =>
      html`<div class="one">${renderPlace(kit, place, context)}${renderRest(kit, place, context)}</div>`;
    return html`
      ${inGroups(places.slice(0, MOST_ON_PAPER)).map((group) => html`<div class="all">${group.map(one)}</div>`)}
      ${rest > 0 ? html`<p class="quiet">${words.panel.more(rest)}</p>` : nothing}
    `;
  }
}

function inGroups(places: readonly Place[]): (readonly Place[])[] {
  const count = Math.ceil(places.length / MOST_IN_COLUMNS);
  const size = Math.ceil(places.length / count);
  return [...new Array(count).keys()].map((at) => places.slice(at * size, (at + 1) * size));
}
