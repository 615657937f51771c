import type { TemplateResult } from 'lit';
import type { Place } from '../../brief/brief';
import { localOf } from '../../brief/local-text';
import { type Distance, pairOf, storyDistances } from '../../brief/queries/distances';
import { matches } from '../../brief/queries/filter';
import { isolated, sharedLanguage } from '../../brief/script';
import { dresser } from '../../page/dom';
import type { State } from '../../state/state';
import { memo } from '../base/memo';
import { type FactContext, type Part, wordsOf } from './context';
import type { Kit } from './kit';
import styles from './story-distances.css?inline';

/** The brief and the words, what the reader has chosen and filters by, and what they can do. */
interface Story extends Pick<FactContext, 'brief' | 'language' | 'figures' | 'choose'> {
  readonly state: Pick<State, 'filter' | 'selected'>;
}

/** The pairs of places that a brief names, and what lies between them. */
export class StoryDistances {
  readonly #kit: Kit;
  readonly #distances = memo(storyDistances);
  /** Gives the element the styles of what is rendered in it. */
  readonly dress = dresser(styles);

  constructor(kit: Kit) {
    this.#kit = kit;
  }

  render(story: Story): Part {
    const { html, nothing, keyed } = this.#kit;
    const distances = this.#shown(story);
    if (distances.length === 0) return nothing;
    return html`
      <h2 class="eyebrow" id="heading" part="heading">${wordsOf(story).distances.heading}</h2>
      <ul aria-labelledby="heading">
        ${distances.map((distance) => keyed(distance, this.#renderPair(distance, story)))}
      </ul>
    `;
  }

  /** The pairs with both ends kept by the filter, which always keeps the chosen place. */
  #shown({ brief, state: { filter, selected } }: Story): readonly Distance[] {
    const keeps = (place: Place) => place.id === selected || matches(brief, place, filter);
    return this.#distances(brief).filter(({ from, to }) => keeps(from) && keeps(to));
  }

  #renderPair(distance: Distance, story: Story): TemplateResult {
    const { html, figure, writeDistance } = this.#kit;
    const { contact, ends } = pairOf(distance);
    const { figures } = story;
    const words = wordsOf(story).distances;
    const apart = writeDistance(distance, figures);
    const touching = contact && words.contact[contact];
    const label = (end: Place) => {
      const [name, other] = [end, end === ends[0] ? ends[1] : ends[0]].map(({ name }) =>
        isolated(name),
      ) as [string, string];
      return touching === null
        ? words.between(name, other, apart)
        : words.touching(name, other, touching);
    };
    return html`<li part="pair">
      ${
        touching === null
          ? html`<span class="figure">${figure(apart, figures)}</span>`
          : html`<span class="contact">${touching}</span>`
      }
      <span>${ends.map((end) => this.#renderEnd(end, label(end), story))}</span>
    </li>`;
  }

  /** One place may be the end of many pairs: its button says of which. */
  #renderEnd(place: Place, label: string, { brief, state, choose }: Story): TemplateResult {
    const { html, run } = this.#kit;
    const { id } = place;
    return html`<button
      type="button"
      aria-label=${label}
      aria-current=${state.selected === id ? 'true' : 'false'}
      @click=${() => choose(id)}
      data-place=${id}
    >
      ${run(localOf(place, 'name'), sharedLanguage(brief))}
    </button>`;
  }
}
