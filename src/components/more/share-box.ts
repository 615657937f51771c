import type { Brief, Place } from '../../brief/brief';
import { windowOf } from '../../page/dom';
import { more as english, type MoreWords } from '../../text/en/more';
import type { LoadedLanguage } from '../../text/languages';
import { placeName } from '../../text/names';
import { embedCode, placeAddress } from './addresses';
import { button, make, onEscape, treeOf } from './make';
import styles from './share-box.css?inline';

/** What is shared, and how others find it. */
export interface Shared {
  readonly place: Place;
  readonly brief: Brief;
  readonly share: string;
  readonly embed: string | null;
}

/** Opens the ways to share a place next to their button, or closes them; they go into the empty element after it. */
export function openShare(opener: Element, shared: Shared, language: LoadedLanguage): void {
  const host = opener.nextElementSibling;
  const open = host?.shadowRoot?.querySelector('.box');
  if (open) open.dispatchEvent(new CustomEvent('close'));
  else if (host?.isConnected) new ShareBox(host, opener, shared, language);
}

/** Listens only on itself and its button: when both are removed, nothing is left. */
class ShareBox {
  readonly #host: Element;
  readonly #opener: Element;
  readonly #say: MoreWords['share'];
  readonly #box: HTMLElement;
  readonly #field: HTMLInputElement;
  readonly #status: HTMLElement;
  readonly #life = new AbortController();

  constructor(host: Element, opener: Element, shared: Shared, language: LoadedLanguage) {
    this.#host = host;
    this.#opener = opener;
    const { place, brief, ...ways } = shared;
    const sharing = { id: place.id, ...ways };
    const name = placeName(place, brief, language.page);
    const title = brief.article?.title ?? name;
    const say = (language.more ?? english).share;
    const page = windowOf(host);
    const { baseURI } = host;
    const address = placeAddress(sharing, page.location.href, baseURI);
    const code = embedCode(sharing, say.frameTitle(title, name), baseURI);
    this.#say = say;
    this.#field = make(host, 'input', { readonly: '', 'aria-label': say.link, dir: 'ltr' });
    this.#field.value = address;
    this.#status = make(host, 'p', { role: 'status' });
    const send = () => {
      // Changing one's mind is no failure.
      page.navigator.share({ title: `${name} – ${title}`, url: address }).catch(() => {});
    };
    const print = () => {
      this.#close();
      page.print();
    };
    const buttons = [
      button(host, say.copyLink, () => void this.#copy(address, say.linkCopied)),
      'share' in page.navigator && button(host, say.send, send),
      code !== null && button(host, say.copyEmbed, () => void this.#copy(code, say.embedCopied)),
      button(host, say.print, print),
    ].filter((made) => made !== false);
    const attributes = {
      class: 'box',
      role: 'group',
      'aria-label': say.label(name),
      tabindex: '-1',
    };
    this.#box = make(host, 'div', attributes, this.#field, ...buttons, this.#status);
    this.#listen();
    treeOf(host, styles).replaceChildren(this.#box);
    opener.setAttribute('aria-expanded', 'true');
    buttons[0]?.focus();
  }

  #listen(): void {
    const { signal } = this.#life;
    const close = () => this.#close();
    onEscape(this.#box, close, signal);
    onEscape(this.#opener, close, signal);
    this.#box.addEventListener('close', close, { signal });
    this.#field.addEventListener('focus', () => this.#field.select(), { signal });
    // Pressed while this is open, the button must not take the focus first: that would close it before the click.
    this.#opener.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
    const leave = ({ relatedTarget }: FocusEvent) => {
      const isInside = relatedTarget instanceof Node && this.#box.contains(relatedTarget);
      // If the window itself has lost the focus, nobody has gone elsewhere in it.
      if (!isInside && this.#host.ownerDocument.hasFocus()) close();
    };
    this.#box.addEventListener('focusout', leave, { signal });
  }

  /** If the browser does not let a page copy, selects the words for the reader to do so. */
  async #copy(text: string, done: string): Promise<void> {
    this.#field.value = text;
    try {
      await windowOf(this.#host).navigator.clipboard.writeText(text);
      this.#status.textContent = done;
    } catch {
      this.#field.focus();
      this.#field.select();
      this.#status.textContent = this.#say.copyYourself;
    }
  }

  #close(): void {
    const hadFocus = this.#box.matches(':focus-within');
    this.#life.abort();
    this.#box.remove();
    this.#opener.setAttribute('aria-expanded', 'false');
    if (hadFocus && this.#opener instanceof HTMLElement) this.#opener.focus();
  }
}
