import type { Brief, PlaceImage } from '../../brief/brief';
import { directionOf, sharedLanguage } from '../../brief/script';
import { more as english } from '../../text/en/more';
import type { LoadedLanguage } from '../../text/languages';
import { followImage } from './follow-image';
import { make, treeOf } from './make';
import { openPicture } from './picture-dialog';
import { langOf, wordsOf } from './picture-words';
import styles from './pictures.css?inline';

/** Shows pictures in `host`, which is ours, once; keeps room for those that have not come yet. */
export function showPictures(
  host: Element,
  relative: readonly PlaceImage[],
  brief: Brief,
  { more: words = english }: LoadedLanguage,
): void {
  if (host.shadowRoot) return;
  const { articles, base = host.baseURI } = brief;
  const lang = sharedLanguage(brief);
  const images = relative.map((image) => located(image, base, host.ownerDocument));
  const opened = make(host, 'div');
  const heading = make(
    host,
    'h3',
    { id: 'pictures' },
    articles.length > 0 ? words.picture.editors : words.picture.heading,
  );
  const figures = images.map((image, at) =>
    figureOf(host, image, lang, () => openPicture(opened, { images, at, lang, words })),
  );
  const attributes = { part: 'images', 'aria-labelledby': 'pictures' };
  treeOf(host, styles).append(make(host, 'section', attributes, heading, ...figures), opened);
}

function figureOf(
  host: Element,
  image: PlaceImage,
  lang: string | null,
  open: () => void,
): HTMLElement {
  const { href, alt, caption, credit, width, height, sizes } = image;
  const all = width ? [...sizes, { href, width }] : sizes;
  const srcset = all.map((one) => `${one.href} ${one.width}w`).join(', ');
  // What the browser must know before its request comes before the address.
  const picture = make(host, 'img', {
    loading: 'lazy',
    decoding: 'async',
    sizes: 'auto, 440px',
    class: width ? null : 'unsized',
    width: width ? `${width}` : null,
    height: height ? `${height}` : null,
    alt,
    lang: langOf(image, 'alt', lang),
    srcset: sizes.length > 0 ? srcset : null,
    src: href,
  });
  const button = make(host, 'button', { type: 'button', 'aria-haspopup': 'dialog' }, picture);
  button.addEventListener('click', open);
  const instead = make(host, 'p', { class: 'instead', lang: langOf(image, 'alt', lang) }, alt);
  const words = make(host, 'figcaption', {}, ...wordsOf(host, image, lang));
  const attributes = { part: 'image', dir: directionOf(caption ?? credit) };
  const figure = make(host, 'figure', attributes, button, instead, words);
  followImage(picture, figure);
  return figure;
}

/**
 * The image with an address that holds in the page; a page in a single file has the images themselves, in a template.
 */
function located(image: PlaceImage, base: string, page: Document): PlaceImage {
  const inside = page.querySelector<HTMLTemplateElement>('template#dateline-images')?.content;
  const own = [...(inside?.querySelectorAll('img') ?? [])].find(
    ({ dataset }) => dataset['href'] === image.href,
  );
  if (own) return { ...image, href: own.src, sizes: [] };
  const hrefOf = (href: string) => (URL.canParse(href, base) ? new URL(href, base).href : href);
  const sizes = image.sizes.map(({ href, width }) => ({ href: hrefOf(href), width }));
  return { ...image, href: hrefOf(image.href), sizes };
}
