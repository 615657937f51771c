import { property } from 'lit/decorators.js';
import { StyledElement } from '../components/base/styled-element';
import { type EditorWords, editor } from '../text/en/editor';
import type { Session } from './session';
import type { Stage } from './stage';

/** What the parts of the editor have in common: a session that they follow. */
export abstract class EditorElement extends StyledElement {
  @property({ attribute: false }) session: Session | null = null;
  @property({ attribute: false }) stage: Stage | null = null;

  #following: AbortController | null = null;

  protected get words(): EditorWords {
    return editor;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate('session');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#following?.abort();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('session') && !changed.has('stage')) return;
    this.#following?.abort();
    this.#following = new AbortController();
    const { signal } = this.#following;
    const update = (): void => this.requestUpdate();
    this.session?.addEventListener('change', update, { signal });
    this.stage?.addEventListener('shown', update, { signal });
  }
}
