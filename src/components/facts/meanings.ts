import type { TemplateResult } from 'lit';
import type { Brief, Place } from '../../brief/brief';
import { isLine } from '../../brief/queries/distances';
import { sharedLanguage } from '../../brief/script';
import { dresser } from '../../page/dom';
import { legend as english, type LegendWords } from '../../text/en/legend';
import type { PageWords } from '../../text/en/page';
import type { Part } from './context';
import type { Kit } from './kit';
import styles from './meanings.css?inline';

/** What is on the map, and the words that explain its marks. */
interface Marked {
  readonly brief: Brief;
  readonly page: PageWords;
  /** Null in English. */
  readonly legend: LegendWords | null;
  /** The places at hand. */
  readonly places: readonly Place[];
  /** Ids of the kinds that places have. */
  readonly kinds: ReadonlySet<string>;
  /** Whether the world that we paint lies under the places. */
  readonly isWorld: boolean;
}

/** What the marks mean, folded until a reader asks. Part of the module of facts, since no first picture needs it. */
export class Meanings {
  readonly #kit: Kit;
  /** Gives the element the styles of what is rendered in it. */
  readonly dress = dresser(styles);

  constructor(kit: Kit) {
    this.#kit = kit;
  }

  render({ brief, page, legend, places, kinds, isWorld }: Marked): TemplateResult {
    const { html, svg, nothing, glyph, kindLabel } = this.#kit;
    const words = legend ?? english;
    const used = [...brief.kinds.values()].filter(({ id }) => kinds.has(id));
    const lang = sharedLanguage(brief);
    return html`
      <details>
      <summary part="heading"><h2 class="eyebrow">${words.heading}</h2></summary>
      <dl>
        ${used.map((kind) => this.#entry(glyph(kind.glyph), kindLabel(kind, page, lang)))}
        ${brief.articles.length > 0 ? this.#renderSaidBy(words) : nothing}
        ${this.#renderShapes(places, words)}
        ${this.#mark(svg`<circle cx="10" cy="10" r="8" /><text x="10" y="13.5">2</text>`, words.number)}
        ${isWorld ? this.#mark(svg`<path class="dashed border" d="M1 10h18" />`, words.disputed) : nothing}
      </dl>
      ${isWorld ? html`<p class="credits quiet" part="credits">${words.borders}</p>` : nothing}
      </details>
    `;
  }

  /** Who put places on the map: without an article, only the brief. */
  #renderSaidBy(words: LegendWords): readonly TemplateResult[] {
    const { svg } = this.#kit;
    return [
      this.#mark(svg`<circle class="solid" cx="10" cy="10" r="7" />`, words.fromArticle),
      this.#mark(svg`<circle cx="10" cy="10" r="7" />`, words.added),
      this.#mark(
        svg`<path class="solid" d="M3 6h14M3 10h9" /><path class="dashed" d="M1 15h18" />`,
        words.related,
      ),
    ];
  }

  /** How areas, lines and circles are drawn, if there are any. */
  #renderShapes(places: readonly Place[], words: LegendWords): readonly Part[] {
    const { svg, nothing } = this.#kit;
    const mark = (shape: TemplateResult, meaning: string, isThere: (place: Place) => unknown) =>
      places.some(isThere) ? this.#mark(shape, meaning) : nothing;
    return [
      mark(
        svg`<rect x="2" y="4" width="16" height="12" />`,
        words.coast,
        ({ clip, inferredEdge }) => clip ?? inferredEdge,
      ),
      mark(
        svg`<rect class="dashed" x="2" y="4" width="16" height="12" />`,
        words.inferred,
        ({ approximate, geometry }) => approximate && !isLine(geometry),
      ),
      mark(
        svg`<path class="dashed" d="M1 14L8 6L19 9" />`,
        words.inferredLine,
        ({ approximate, geometry }) => approximate && isLine(geometry),
      ),
      mark(
        svg`<path d="M2 9L7 4M2 16L14 4M8 16L18 6M15 16L18 13" />`,
        words.hatched,
        ({ kind, geometry }) => kind === 'sea-area' && geometry,
      ),
      mark(svg`<path d="M5 2A16 16 0 0 1 5 18" />`, words.arc, ({ band }) => band),
      mark(
        svg`<circle class="dashed" cx="10" cy="10" r="8" />`,
        words.within,
        ({ coordinateUncertaintyInMeters }) => coordinateUncertaintyInMeters,
      ),
    ];
  }

  #mark(shape: TemplateResult, meaning: string): TemplateResult {
    const { html } = this.#kit;
    return this.#entry(html`<svg class="mark" viewBox="0 0 20 20">${shape}</svg>`, meaning);
  }

  #entry(mark: unknown, meaning: unknown): TemplateResult {
    return this.#kit.html`<dt part="entry" aria-hidden="true">${mark}</dt>
    <dd>${meaning}</dd>`;
  }
}
