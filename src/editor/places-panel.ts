import { html, nothing, type TemplateResult, unsafeCSS } from 'lit';
import { type EditedFeature, featuresOf, isProposed, nameOf } from '../brief/edit/features';
import { customElement } from '../components/base/custom-element';
import { look } from '../components/base/styled-element';
import controls from './controls.css?inline';
import { EditorElement } from './editor-element';
import placesStyles from './places.css?inline';

/** The places in the order in which they are read, and the one that is being edited. */
@customElement('dateline-editor-places')
export class PlacesPanel extends EditorElement {
  static override styles = [...look, unsafeCSS(controls), unsafeCSS(placesStyles)];

  protected override render(): TemplateResult | typeof nothing {
    const { session } = this;
    if (!session) return nothing;
    const features = featuresOf(session.document).filter((each) => !isProposed(each));
    return html`<ol class="places">${features.map((each) => this.#renderRow(each))}</ol>`;
  }

  #renderRow(each: EditedFeature): TemplateResult {
    const { session } = this;
    return html`<li>
      <button type="button" aria-current=${session?.view.place === each.key ? 'true' : 'false'} @click=${() => session?.look({ place: each.key })}>
        ${nameOf(each)}
      </button>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-editor-places': PlacesPanel;
  }
}
