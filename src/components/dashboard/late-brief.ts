import type { ReactiveController } from 'lit';
import { type Fault, faultAt } from '../../brief/fault';
import { isObject } from '../../brief/json';
import { LOAD_SECONDS } from '../../state/fetch-reader';
import type { Store } from '../../state/store';
import type { LoadedLanguage } from '../../text/languages';
import { tellOf } from '../base/tell';
import { lightDom } from './light-dom';

export interface LateElement extends Element {
  readonly src: string | null;
  readonly store: Store;
  readonly language: LoadedLanguage;
  set brief(data: unknown);
}

/** React keeps an element's props on it, under this name and a random suffix. */
const REACT = '__reactProps$';
/** The waits between looks: short at first, then longer, and not forever. */
const FIRST_MS = 16;
const MOST_MS = 1000;
const LONGEST_MS = LOAD_SECONDS * 1000;

/**
 * Finds a brief that a framework did not set as a property of a dashboard. Before the elements are defined, a framework
 * sets the property on a plain element, or writes the object as an attribute, where it becomes “[object Object]”. React
 * sets nothing at all when it hydrates. Its object can be found; otherwise a sentence tells the author what to do.
 */
export class LateBrief implements ReactiveController {
  readonly #host: LateElement;
  readonly #fail: (fault: Fault) => void;
  readonly #attribute = new MutationObserver(() => this.#readAttribute());
  /** What was set before the element was defined. */
  #early: unknown;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitedMs = 0;

  constructor(host: LateElement, fail: (fault: Fault) => void) {
    this.#host = host;
    this.#fail = fail;
    // Lit only looks after its own properties.
    this.#early = Object.getOwnPropertyDescriptor(host, 'brief')?.value;
    Reflect.deleteProperty(host, 'brief');
  }

  hostConnected(): void {
    const early = this.#early ?? null;
    this.#early = null;
    if (early !== null) this.#host.brief = early;
    else if (!this.#host.store.state.brief) this.#readAttribute();
    this.#attribute.observe(this.#host, { attributeFilter: ['brief'] });
    if (this.#waitedMs <= LONGEST_MS) this.#timer = setTimeout(() => this.#look(FIRST_MS));
  }

  hostDisconnected(): void {
    this.#attribute.disconnect();
    clearTimeout(this.#timer);
  }

  /** Takes the attribute as if it were the property, unless it is an object that became text. */
  #readAttribute(): void {
    const text = this.#host.getAttribute('brief');
    if (text && !/^\[object \w+\]$/.test(text)) this.#host.brief = text;
  }

  #look(waitMs: number): void {
    if (!this.#isWithout) return;
    const brief = ofReact(this.#host);
    this.#waitedMs += waitMs;
    if (brief !== null) this.#host.brief = brief;
    else if (this.#waitedMs > LONGEST_MS) this.#tell();
    else this.#timer = setTimeout(() => this.#look(Math.min(2 * waitMs, MOST_MS)), waitMs);
  }

  /** Whether nothing is shown and nothing is on its way. */
  get #isWithout(): boolean {
    const { brief, status } = this.#host.store.state;
    return !brief && !this.#host.src && status === 'empty';
  }

  /** Tells the author in the page, but only if there is nothing else to see. */
  #tell(): void {
    const text = this.#host.getAttribute('brief');
    const fault = text
      ? faultAt('', 'brief-as-text', { text })
      : faultAt('', 'brief-not-given', {});
    if (text || lightDom(this.#host) === 'nothing') this.#fail(fault);
    else void this.#warn(fault);
  }

  async #warn(fault: Fault): Promise<void> {
    const { message } = await tellOf(fault, this.#host.language);
    console.warn(`Dateline: ${message}`, this.#host);
  }
}

function ofReact(element: Element): unknown {
  const key = Object.keys(element).find((name) => name.startsWith(REACT));
  const props: unknown = key && Reflect.get(element, key);
  return isObject(props) ? (props['brief'] ?? null) : null;
}
