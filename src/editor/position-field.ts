import type { Geometry } from 'geojson';
import { html, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from 'lit';
import { property } from 'lit/decorators.js';
import { featureOf, nameOf } from '../brief/edit/features';
import { setGeometry, setProperty } from '../brief/edit/places';
import { keep } from '../brief/edit/proposals';
import { inTurn } from '../brief/edit/steps';
import { isList, isObject, own } from '../brief/json';
import { isProposed } from '../brief/proposed';
import { customElement } from '../components/base/custom-element';
import { look } from '../components/base/styled-element';
import { type ReadPosition, readCoordinates } from '../geometry/read-coordinates';
import { canChange, type Drawn, draw, type Shape } from '../map/draw/draw';
import controls from './controls.css?inline';
import { EditorElement } from './editor-element';
import placeStyles from './place.css?inline';

const SHAPES: readonly Shape[] = ['point', 'line', 'area', 'circle', 'change'];

/** Where a place is: reads what is pasted, and asks where it could mean two positions. */
@customElement('dateline-editor-position')
export class PositionField extends EditorElement {
  static override styles = [...look, unsafeCSS(controls), unsafeCSS(placeStyles)];

  /** The key of the place. */
  @property({ attribute: false }) place: string | null = null;
  @property({ attribute: false }) private readings: readonly ReadPosition[] = [];
  @property({ attribute: false }) private isUnread = false;
  @property({ attribute: false }) private drawing: Shape | null = null;
  #stopDrawing: (() => void) | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('place')) return;
    this.readings = [];
    this.isUnread = false;
    if (this.drawing !== null) this.#stop();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.drawing !== null) this.#stop();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { session, words, place } = this;
    const found = session && place !== null ? featureOf(session.document, place) : null;
    if (!found) return nothing;
    const geometry = own(found.feature, 'geometry');
    return html`<fieldset><legend>${words.place.position}</legend>
      <p class="where">${this.#where(geometry)}
        ${geometry === null ? nothing : html`<button type="button" class="plain" @click=${() => this.#set(null)}>${words.place.clear}</button>`}</p>
      ${this.#renderDraw(geometry)}
      <form @submit=${(event: Event) => this.#read(event)}>
        <label class="field"><span>${words.place.paste}</span>
          <input name="coordinates" autocomplete="off" spellcheck="false" aria-invalid=${this.isUnread ? 'true' : 'false'} @change=${(event: Event) => this.#read(event)}>
        </label>
      </form>
      ${this.isUnread ? html`<p role="alert">${words.place.unread}</p>` : nothing}
      ${
        this.readings.length > 1
          ? html`<div role="group" aria-label=${words.place.which} class="which"><p>${words.place.which}</p>
            ${this.readings.map((each) => html`<button type="button" @click=${() => this.#take(each)}>${this.#written(each)}</button>`)}</div>`
          : nothing
      }
    </fieldset>`;
  }

  #renderDraw(geometry: unknown): TemplateResult {
    const { draw: words } = this.words;
    const { drawing } = this;
    if (drawing !== null) {
      return html`<div class="drawing">
        <p role="status">${words.hints[drawing]}</p>
        <button type="button" class="primary" @click=${() => this.#stop()}>${drawing === 'change' ? words.done : words.cancel}</button>
      </div>`;
    }
    const shapes = SHAPES.filter((shape) => shape !== 'change' || canChange(geometry));
    return html`<div class="shapes" role="group" aria-label=${words.label}>
      ${shapes.map((shape) => html`<button type="button" @click=${() => this.#draw(shape, geometry)}>${words[shape]}</button>`)}
    </div>`;
  }

  #draw(shape: Shape, geometry: unknown): void {
    const { stage } = this;
    const map = stage?.map;
    if (!stage || !map) return;
    this.#stopDrawing?.();
    const stop = draw(map, shape, {
      geometry: canChange(geometry) ? geometry : null,
      drawn: (drawn) => this.#drawn(drawn, shape),
      cancelled: () => this.#stop(),
    });
    if (!stop) return;
    this.#stopDrawing = stop;
    this.drawing = shape;
    stage.isDrawing = true;
    // Drawing by keyboard needs the focus in the map.
    map.shadowRoot?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }

  #drawn({ geometry, radius }: Drawn, shape: Shape): void {
    if (shape !== 'change') this.#stop();
    const isInferred = shape === 'line' || shape === 'area';
    this.#set(geometry, radius ?? undefined, isInferred);
  }

  #stop(): void {
    this.#stopDrawing?.();
    this.#stopDrawing = null;
    this.drawing = null;
    if (this.stage) this.stage.isDrawing = false;
    this.renderRoot.querySelector<HTMLElement>('.shapes button, input')?.focus();
  }

  #where(geometry: unknown): string {
    const { place: words } = this.words;
    const type = isObject(geometry) ? own(geometry, 'type') : null;
    if (!isObject(geometry) || typeof type !== 'string') return words.none;
    const coordinates = own(geometry, 'coordinates');
    if (type !== 'Point' || !isList(coordinates)) return words.shapes[type] ?? type;
    return this.#written({ longitude: Number(coordinates[0]), latitude: Number(coordinates[1]) });
  }

  #written({ latitude, longitude }: ReadPosition): string {
    const { place: words } = this.words;
    const digits = (degrees: number) => String(Number(Math.abs(degrees).toFixed(5)));
    return words.at(
      (latitude < 0 ? words.south : words.north)(digits(latitude)),
      (longitude < 0 ? words.west : words.east)(digits(longitude)),
    );
  }

  #read(event: Event): void {
    event.preventDefault();
    const field = this.renderRoot.querySelector('input');
    const text = field?.value.trim() ?? '';
    if (text === '') return;
    const readings = readCoordinates(text);
    this.isUnread = readings.length === 0;
    this.readings = readings;
    const [only] = readings;
    if (only && readings.length === 1) this.#take(only);
  }

  #take({ longitude, latitude, uncertainty }: ReadPosition): void {
    const field = this.renderRoot.querySelector('input');
    if (field) field.value = '';
    this.readings = [];
    this.#set({ type: 'Point', coordinates: [longitude, latitude] }, uncertainty);
  }

  #set(geometry: Geometry | null, uncertainty?: number, isInferred = false): void {
    const { session, place, words } = this;
    const found = session && place !== null ? featureOf(session.document, place) : null;
    if (!session || !found || place === null) return;
    const changes = [setGeometry(place, geometry)];
    // Whoever puts a place on the map has decided on its name.
    if (isProposed(found) && geometry) changes.push(keep(place));
    if (uncertainty !== undefined) {
      changes.push(setProperty(place, 'coordinateUncertaintyInMeters', uncertainty));
    }
    if (isInferred) changes.push(setProperty(place, 'approximate', true));
    session.do(words.places.did.position(nameOf(found)), inTurn(changes));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-editor-position': PositionField;
  }
}
