import { windowOf } from '../../page/dom';
import { more as english, type MoreWords } from '../../text/en/more';
import { embedCode, placeAddress, type Sharing } from './addresses';
import { button, make, onEscape, treeOf } from './make';
import styles from './share-box.css?inline';

export interface Shared extends Sharing {
  /** What the place is called, and what it is a part of. */
  readonly name: string;
  readonly title: string;
  readonly words?: MoreWords | undefined;
}

/** Opens the ways to share a place beside their button, or closes them. `host` is empty, and ours. */
export function openShare(host: Element, opener: Element, shared: Shared): void {
  const open = host.shadowRoot?.querySelector('.box');
  if (open) open.dispatchEvent(new Event('close'));
  else new ShareBox(host, opener, shared);
}

/** Hears nothing but itself and its button: where both are taken away, nothing is left. */
class ShareBox {
  readonly #host: Element;
  readonly #opener: Element;
  readonly #say: MoreWords['share'];
  readonly #box: HTMLElement;
  readonly #field: HTMLInputElement;
  readonly #status: HTMLElement;
  readonly #life = new AbortController();

  constructor(host: Element, opener: Element, shared: Shared) {
    this.#host = host;
    this.#opener = opener;
    const { name, title, words = english } = shared;
    const say = words.share;
    const page = windowOf(host);
    const { baseURI } = host;
    const address = placeAddress(shared, page.location.href, baseURI);
    const code = embedCode(shared, say.frameTitle(title, name), baseURI);
    this.#say = say;
    this.#field = make(host, 'input', { readonly: '', 'aria-label': say.link, dir: 'ltr' });
    this.#field.value = address;
    this.#status = make(host, 'p', { role: 'status' });
    const send = () => {
      // To change one's mind is no failure.
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
    // Pressed while this is open, the button does not take the focus first, which would close it before the click.
    this.#opener.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
    const leave = ({ relatedTarget }: FocusEvent) => {
      const isInside = relatedTarget instanceof Node && this.#box.contains(relatedTarget);
      // Where the window itself has lost the focus, nobody has gone elsewhere in it.
      if (!isInside && this.#host.ownerDocument.hasFocus()) close();
    };
    this.#box.addEventListener('focusout', leave, { signal });
  }

  /** Where the browser lets no page copy, the words are selected for the reader to do so. */
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
