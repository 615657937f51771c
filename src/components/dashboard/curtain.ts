import { html, nothing, type TemplateResult } from 'lit';
import { whenIdle } from '../../page/when-idle';
import type { PageWords } from '../../text/en/page';
import type { DatelineElement } from '../base/dateline-element';
import type { LightDom } from './light-dom';
import { partsOf, rendered } from './parts';

/** What is seen of a dashboard at present. */
type Seen =
  /** What the page declared as shadow root (`<template shadowrootmode>`): it stays where it is, with its text. */
  | { readonly kind: 'declared'; readonly nodes: readonly ChildNode[] }
  /** The page's own text, or the layout's shapes. */
  | { readonly kind: 'curtain' }
  | { readonly kind: 'layout' };

/** Covers a dashboard's layout until everything in it has its place: what a reader has seen must not move. */
export class Curtain {
  readonly #host: DatelineElement;
  #seen: Seen;

  constructor(host: DatelineElement) {
    this.#host = host;
    const nodes = [...(host.shadowRoot?.childNodes ?? [])];
    this.#seen = nodes.length > 0 ? { kind: 'declared', nodes } : { kind: 'curtain' };
    host.addEventListener('dateline-ready', () => this.#raise());
  }

  /** Whether the layout is seen. */
  get isUp(): boolean {
    return this.#seen.kind === 'layout';
  }

  /** Whether the page declared its own. */
  get isDeclared(): boolean {
    return this.#seen.kind === 'declared';
  }

  render(lightDom: LightDom, words: PageWords): TemplateResult | typeof nothing {
    if (this.#seen.kind !== 'curtain') return nothing;
    return lightDom === 'text'
      ? html`<div class="text"><slot></slot></div>`
      : renderSkeleton(words);
  }

  /** Shows the layout once all parts have rendered or thrown. */
  async raise(): Promise<void> {
    if (this.isUp) return;
    await rendered(partsOf(this.#host).filter(({ canWait }) => !canWait));
    // So that the layout appears with the picture of the map, which comes next; a map that waits for the network does
    // not hold it back.
    await whenIdle();
    this.#raise();
  }

  /** Removes what the page declared. */
  clear(): void {
    if (this.#seen.kind !== 'declared') return;
    for (const node of this.#seen.nodes) node.remove();
    this.#seen = { kind: 'curtain' };
  }

  #raise(): void {
    if (this.isUp) return;
    this.clear();
    this.#seen = { kind: 'layout' };
    this.#host.requestUpdate();
  }
}

/** The layout's shapes while the brief is on its way; replaced as a whole, so that nothing jumps. */
function renderSkeleton({ dashboard }: PageWords): TemplateResult {
  const bones = (count: number) =>
    html`<div>${[...Array(count)].map(() => html`<span class="bone"></span>`)}</div>`;
  return html`<div class="layout skeleton" aria-busy="true" data-view="article">
    <p class="loading visually-hidden" tabindex="-1">${dashboard.loading}</p>
    <div class="masthead" aria-hidden="true">${bones(3)}</div>
    <div class="side" aria-hidden="true">${bones(12)}</div>
    <div class="stage" aria-hidden="true"></div>
    <div class="views" aria-hidden="true"></div>
    <div class="article" aria-hidden="true">${bones(10)}</div>
  </div>`;
}
