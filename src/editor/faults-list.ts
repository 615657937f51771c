import { html, nothing, type TemplateResult, unsafeCSS } from 'lit';
import { type EditedFeature, featuresOf, nameOf } from '../brief/edit/features';
import { customElement } from '../components/base/custom-element';
import { look } from '../components/base/styled-element';
import controls from './controls.css?inline';
import type { DeskFault } from './desk';
import { EditorElement } from './editor-element';
import faultsStyles from './faults.css?inline';

/** What `dateline check` says of the brief as it is on the disk; each leads to its place. */
@customElement('dateline-editor-faults')
export class FaultsList extends EditorElement {
  static override styles = [...look, unsafeCSS(controls), unsafeCSS(faultsStyles)];

  protected override render(): TemplateResult | typeof nothing {
    const { session, words } = this;
    if (!session) return nothing;
    const open = session.proposals.length;
    if (session.faults.length === 0)
      return html`<p class="sound">${words.faults.none}${open > 0 ? html` ${words.faults.undecided(open)}` : nothing}</p>`;
    return html`<ul>${session.faults.map((fault) => this.#renderFault(fault))}</ul>`;
  }

  #renderFault(fault: DeskFault): TemplateResult {
    const { words } = this;
    const found = this.#placeOf(fault);
    return html`<li data-severity=${fault.severity}>
      <p><strong>${words.faults[fault.severity]}</strong> <bdi>${fault.message}</bdi></p>
      <p class="quiet">${fault.file}:${fault.line}:${fault.column}</p>
      ${found ? html`<button type="button" @click=${() => this.session?.show(found.key)}>${words.faults.show} <span class="visually-hidden">${nameOf(found)}</span></button>` : nothing}
    </li>`;
  }

  /** The place that a fault is about; null for none that can be edited. */
  #placeOf({ pointer }: DeskFault): EditedFeature | null {
    const index = /^\/features\/(\d+)/.exec(pointer ?? '')?.[1];
    if (index === undefined || !this.session) return null;
    return featuresOf(this.session.document).find((each) => each.index === Number(index)) ?? null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-editor-faults': FaultsList;
  }
}
