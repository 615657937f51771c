import type { PlaceImage } from '../../brief/brief';
import { directionOf } from '../../brief/script';
import type { MoreWords } from '../../text/en/more';
import { more as english } from '../../text/en/more';
import { expectImage, followImage } from './follow-image';
import { button, make, onEscape, treeOf } from './make';
import styles from './picture-dialog.css?inline';
import { langOf, wordsOf } from './picture-words';

export interface Opened {
  readonly images: readonly PlaceImage[];
  /** The index of the one that is opened. */
  readonly at: number;
  /** The article's language. */
  readonly lang: string | null;
  readonly words?: MoreWords | undefined;
}

/**
 * Shows a picture as large as the window, over everything; closing it returns the focus. `host` is an empty element of
 * ours.
 */
export function openPicture(
  host: Element,
  { images, at: first, lang, words = english }: Opened,
): void {
  let at = first;
  const say = words.picture;
  const image = make(host, 'img', { decoding: 'async' });
  const caption = make(host, 'figcaption');
  const instead = make(host, 'p', { class: 'instead' });
  const figure = make(host, 'figure', {}, image, instead, caption);
  const close = () => dialog.close();
  const step = (by: number) => {
    at = (at + by + images.length) % images.length;
    show();
  };
  const steps = [
    button(host, say.previous, () => step(-1), '←'),
    button(host, say.next, () => step(1), '→'),
  ];
  const count = make(host, 'span', { class: 'count', role: 'status' });
  const bar = make(host, 'div', { class: 'bar' });
  if (images.length > 1) bar.append(...steps, count);
  bar.append(button(host, say.close, close, '✕'));
  const dialog = make(host, 'dialog', {}, bar, figure);

  const show = () => {
    const shown = images[at];
    if (!shown) return;
    const { alt, href, caption: said, credit, width, height } = shown;
    expectImage(figure);
    // The picture before must not show under this one's words.
    image.removeAttribute('src');
    for (const [name, value] of Object.entries({ width, height })) {
      if (value === undefined) image.removeAttribute(name);
      else image.setAttribute(name, `${value}`);
    }
    image.alt = alt;
    instead.textContent = alt;
    image.lang = instead.lang = langOf(shown, 'alt', lang);
    image.src = href;
    caption.replaceChildren(...wordsOf(host, shown, lang));
    caption.dir = directionOf(said ?? credit);
    dialog.setAttribute('aria-label', say.label(at + 1, images.length));
    count.textContent = images.length > 1 ? say.label(at + 1, images.length) : '';
  };
  followImage(image, figure);
  dialog.addEventListener('keydown', ({ key }) => {
    if (images.length < 2 || !/^Arrow(?:Left|Right)$/.test(key)) return;
    const isForward = (key === 'ArrowRight') === (getComputedStyle(dialog).direction === 'ltr');
    step(isForward ? 1 : -1);
  });
  onEscape(dialog, close);
  // A click beside the picture closes it.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || target === figure) close();
  });
  const life = new AbortController();
  dialog.addEventListener('close', () => {
    life.abort();
    dialog.remove();
  });
  // Otherwise a kiosk's question would stand behind it.
  host.ownerDocument.addEventListener('dateline-kiosk-state', close, { signal: life.signal });
  treeOf(host, styles).replaceChildren(dialog);
  show();
  dialog.showModal();
}
