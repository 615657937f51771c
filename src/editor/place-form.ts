import { html, nothing, type TemplateResult, unsafeCSS } from 'lit';
import { property } from 'lit/decorators.js';
import { type EditedFeature, featureOf, nameOf } from '../brief/edit/features';
import { type PassageList, removePassage, removePlace, setProperty } from '../brief/edit/places';
import { withWords, wordsIn } from '../brief/edit/words';
import { isList, isObject, own } from '../brief/json';
import { customElement } from '../components/base/custom-element';
import { look } from '../components/base/styled-element';
import { page } from '../text/en/page';
import { kindName } from '../text/names';
import controls from './controls.css?inline';
import { EditorElement } from './editor-element';
import { choice, longField, textField, tick } from './fields';
import placeStyles from './place.css?inline';
import './position-field';
import { renderImages, renderSources } from './place-lists';

/** Everything about one place; each field is a separate change, made when the field is left. */
@customElement('dateline-editor-place')
export class PlaceForm extends EditorElement {
  static override styles = [...look, unsafeCSS(controls), unsafeCSS(placeStyles)];

  /** The key of the place. */
  @property({ attribute: false }) place: string | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { session, stage, place, words } = this;
    const found = session && place !== null ? featureOf(session.document, place) : null;
    if (!session || !found) return nothing;
    const { place: says } = words;
    const text = (name: string) => wordsIn(own(found.properties, name)).text;
    const flag = (name: string) => own(found.properties, name) === true;
    const uncertainty = own(found.properties, 'coordinateUncertaintyInMeters');
    return html`
      <h2>${nameOf(found) || words.places.untitled}</h2>
      ${textField(says.name, text('name'), (value) => this.#setWords(found, 'name', value, says.name))}
      ${choice(says.kind, text('kind'), this.#kinds(text('kind')), (value) => this.#set(found, 'kind', value, says.kind))}
      <dateline-editor-position .session=${session} .stage=${stage} .place=${place}></dateline-editor-position>
      ${textField(
        says.uncertainty,
        typeof uncertainty === 'number' ? String(uncertainty) : '',
        (value) => this.#setNumber(found, 'coordinateUncertaintyInMeters', value, says.uncertainty),
        { type: 'number' },
      )}
      ${tick(says.approximate, flag('approximate'), (is) => this.#set(found, 'approximate', is || null, says.approximate))}
      ${choice(
        says.statedBy,
        text('statedBy'),
        [
          ['article', says.article],
          ['editor', says.editor],
        ],
        (value) => this.#set(found, 'statedBy', value, says.statedBy),
      )}
      ${textField(says.when, text('when'), (value) => this.#set(found, 'when', value, says.when), { hint: says.whenHint })}
      ${this.#renderTopics(found)}
      ${longField(says.description, text('description'), (value) => this.#setWords(found, 'description', value, says.description))}
      ${longField(says.basis, text('basis'), (value) => this.#setWords(found, 'basis', value, says.basis))}
      ${renderSources(found, words, (value) => this.#set(found, 'sources', value, says.sources))}
      ${renderImages(found, words, (value) => this.#set(found, 'images', value, says.images))}
      ${this.#renderPassages(found, 'mentions')}
      ${this.#renderPassages(found, 'excerpts')}
      <button type="button" @click=${() => this.#remove(found)}>${says.delete}</button>
    `;
  }

  #kinds(current: string): readonly (readonly [string, string])[] {
    const known = [...(this.stage?.brief?.kinds.values() ?? [])];
    const options = known.map((kind) => [kind.id, kindName(kind, page)] as const);
    const isUnknown = current !== '' && !known.some(({ id }) => id === current);
    return [
      ['', this.words.place.noKind],
      ...(isUnknown ? [[current, current] as const] : []),
      ...options,
    ];
  }

  #renderTopics(found: EditedFeature): TemplateResult | typeof nothing {
    const topics = this.stage?.brief?.topics ?? [];
    if (topics.length === 0) return nothing;
    const { topics: label } = this.words.place;
    const given = own(found.properties, 'topics');
    const ids = isList(given) ? given : [];
    return html`<fieldset><legend>${label}</legend>
      ${topics.map(({ id, label: says }) =>
        tick(html`<bdi>${says}</bdi>`, ids.includes(id), (is) =>
          this.#set(found, 'topics', is ? [...ids, id] : ids.filter((each) => each !== id), label),
        ),
      )}
    </fieldset>`;
  }

  #renderPassages(found: EditedFeature, list: PassageList): TemplateResult | typeof nothing {
    const passages = own(found.properties, list);
    if (!isList(passages) || passages.length === 0) return nothing;
    const { place: says, places } = this.words;
    return html`<fieldset><legend>${says[list]}</legend>
      <ul class="passages" lang=${this.stage?.brief?.article?.lang ?? ''}>
        ${passages.map((passage, at) => {
          const exact = isObject(passage) ? own(passage, 'exact') : null;
          const all = isObject(passage) ? own(passage, 'all') : null;
          const shown =
            typeof exact === 'string' ? exact : typeof all === 'string' ? says.every(all) : '';
          const remove = () =>
            this.session?.do(places.did.passage(nameOf(found)), removePassage(found.key, list, at));
          return html`<li><q dir="auto">${shown}</q>
            <button type="button" class="plain" aria-label=${says.removeNamed(shown)} @click=${remove}>×</button></li>`;
        })}
      </ul>
    </fieldset>`;
  }

  #set(found: EditedFeature, name: string, value: unknown, label: string): void {
    const did = this.words.places.did.change(label, nameOf(found));
    this.session?.do(did, setProperty(found.key, name, value));
  }

  #setWords(found: EditedFeature, name: string, text: string, label: string): void {
    const now = own(found.properties, name);
    this.#set(found, name, text === '' ? null : withWords(now, text), label);
  }

  #setNumber(found: EditedFeature, name: string, text: string, label: string): void {
    const number = Number(text);
    this.#set(found, name, text !== '' && number > 0 ? number : null, label);
  }

  #remove(found: EditedFeature): void {
    const { session, words } = this;
    session?.look({ place: null });
    session?.do(words.places.did.remove(nameOf(found)), removePlace(found.key));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-editor-place': PlaceForm;
  }
}
