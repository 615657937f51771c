import type { LitElement, ReactiveController } from 'lit';
import { type Direction, directionOfLanguage, primaryOf } from '../../brief/script';
import { isShadowRoot } from '../../page/dom';
import {
  ENGLISH,
  firstKnown,
  type LoadedLanguage,
  languageFor,
  onLanguageAdded,
} from '../../text/languages';

/** The languages that the reader’s browser asks for; some browsers, and extensions against tracking, give none. */
export function askedFor(): readonly string[] {
  const { languages } = navigator as { readonly languages?: readonly string[] };
  return languages ?? [];
}

/**
 * The language of an element's interface: that of the nearest `lang` around it, as in HTML; without one, the first of
 * the reader's languages that has words; otherwise English. What is rendered declares its language, for the page may be
 * in another.
 */
export class InterfaceLanguage implements ReactiveController {
  readonly #host: LitElement;
  readonly #marked = new WeakSet<Element>();
  #language = ENGLISH;
  #tag = 'en';
  /** What `language` was made from: the loaded words, and the requested locale if that says more. */
  #from: readonly [LoadedLanguage, string] = [ENGLISH, ''];
  #direction: Direction | null = null;
  #pending: Promise<unknown> | null = null;
  #life = new AbortController();

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  get language(): LoadedLanguage {
    return this.#language;
  }

  /** The requested tag, whether or not there are words in that language. */
  get tag(): string {
    return this.#tag;
  }

  /** Settles when the words are there; null if they already are. */
  get pending(): Promise<unknown> | null {
    return this.#pending;
  }

  hostConnected(): void {
    this.#life = new AbortController();
    const { signal } = this.#life;
    const look = () => this.#look(signal);
    const attributes = new MutationObserver(look);
    for (const [, tree] of treesAround(this.#host)) {
      attributes.observe(tree, { attributeFilter: ['lang', 'dir'], subtree: true });
    }
    signal.addEventListener('abort', () => attributes.disconnect());
    onLanguageAdded(look, signal);
    look();
  }

  hostDisconnected(): void {
    this.#life.abort();
  }

  hostUpdated(): void {
    for (const child of this.#host.renderRoot.children) this.#mark(child);
  }

  #look(signal: AbortSignal): void {
    const tag = nearest(this.#host, 'lang') || firstKnown(askedFor());
    // The editor's words may be in it, even if ours are not.
    if (tag !== this.#tag) this.#host.requestUpdate();
    this.#tag = tag;
    const found = languageFor(tag);
    this.#pending = found instanceof Promise ? found : null;
    if (!(found instanceof Promise)) this.#use(found, tag);
    else {
      void found.then(() => {
        if (!signal.aborted && this.#pending === found) this.#look(signal);
      });
    }
  }

  /** The direction is that of the words; the page's where English stands in. */
  #use(language: LoadedLanguage, tag: string): void {
    const { lang } = language.page;
    const isAsked = primaryOf(lang) === primaryOf(tag);
    const own = isAsked ? directionOfLanguage(lang) : null;
    const direction = own === (nearest(this.#host, 'dir') || 'ltr') ? null : own;
    const locale = isAsked && tag !== lang ? tag : '';
    const [from, before] = this.#from;
    if (language === from && locale === before && direction === this.#direction) return;
    this.#from = [language, locale];
    this.#language = locale ? { ...language, page: { ...language.page, locale } } : language;
    this.#direction = direction;
    this.#host.dispatchEvent(new CustomEvent('dateline-language-changed'));
    this.#host.requestUpdate();
  }

  #mark(child: Element): void {
    const isOurs = this.#marked.has(child);
    if (!isOurs && child.hasAttribute('lang')) return;
    this.#marked.add(child);
    const { lang } = this.#language.page;
    // Setting an attribute, even to the same value, makes the browser recalculate styles.
    if (child.getAttribute('lang') !== lang) child.setAttribute('lang', lang);
    if (this.#direction) child.setAttribute('dir', this.#direction);
    else if (isOurs) child.removeAttribute('dir');
  }
}

/** The value of an inherited attribute: that of the nearest element that has it; '' if none has. */
function nearest(start: Element, attribute: string): string {
  for (const [element, tree] of treesAround(start)) {
    const named = tree === element ? element : element.closest(`[${attribute}]`);
    const value = named?.getAttribute(attribute);
    if (value != null) return value.trim().toLowerCase();
  }
  return '';
}

/**
 * An element and its hosts, each with the tree from which it inherits `lang` and `dir`; in our own trees just the
 * element, since what we wrote there does not count. Not by `parentNode`: in a form with an input of that name, it
 * leads in a circle.
 */
function treesAround(element: Element): (readonly [Element, Node])[] {
  const root = element.getRootNode();
  if (!isShadowRoot(root)) return [[element, root]];
  const { host } = root;
  const tree = host.localName.startsWith('dateline-') ? element : root;
  return [[element, tree], ...treesAround(host)];
}
