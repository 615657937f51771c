import { html, nothing, type TemplateResult } from 'lit';
import { whenIdle } from '../../page/when-idle';
import type { DatelineElement } from '../base/dateline-element';
import type { LightChildren } from './light-children';
import { partsOf, rendered } from './parts';
import { renderSkeleton } from './skeleton';

/** What is seen of a dashboard until its layout is: the page's own words, or the layout's shapes. */
export class Curtain {
  readonly #host: DatelineElement;
  /** What the page declared as shadow root (`<template shadowrootmode>`): it stays where it is, its text with it. */
  #declared: readonly ChildNode[];
  #isUp = false;

  constructor(host: DatelineElement) {
    this.#host = host;
    this.#declared = [...(host.shadowRoot?.childNodes ?? [])];
    host.addEventListener('dateline-ready', () => this.#raise());
  }

  /** The layout is seen. */
  get isUp(): boolean {
    return this.#isUp;
  }

  /** The page brought its own. */
  get isDeclared(): boolean {
    return this.#declared.length > 0;
  }

  render(inside: LightChildren): TemplateResult | typeof nothing {
    if (this.#isUp || this.isDeclared) return nothing;
    return inside === 'text' ? html`<div class="text"><slot></slot></div>` : renderSkeleton();
  }

  /** Goes up once everything stands where it will (a part that throws too): what was seen must not move. */
  async raise(): Promise<void> {
    if (this.#isUp) return;
    await rendered(partsOf(this.#host).filter(({ canWait }) => !canWait));
    // With the picture of the map, which comes next; where that waits for the network, nothing else has to.
    await whenIdle();
    this.#raise();
  }

  /** Takes away what the page declared. */
  clear(): void {
    for (const node of this.#declared) node.remove();
    this.#declared = [];
  }

  #raise(): void {
    if (this.#isUp) return;
    this.#isUp = true;
    this.clear();
    this.#host.requestUpdate();
  }
}
