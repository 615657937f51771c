import { endOfPart } from '../brief/quotes/parting';
import { isQuotation } from '../brief/quotes/quotation';
import { quotationMarks } from '../text/quotation-marks';
import { type Html, html, none } from './html';
import { PICTURE } from './picture/share-picture';
import type { PreviewText } from './preview-text';

/** Platforms cut what is longer, in the middle of a word. */
const LONGEST = 200;

export interface Shared {
  readonly title: string;
  readonly preview: PreviewText;
  /** Addresses: absolute where the site's own is known, else relative to the page. Null: the page does not know its own. */
  readonly url: string | null;
  readonly picture: string | null;
  /** What is to be seen in the picture. */
  readonly alt: string;
}

/** What a link to a page shows elsewhere: the Open Graph protocol (https://ogp.me), and X's cards. */
export function shareTags({ title, preview, url, picture, alt }: Shared): Html {
  const description = describe(preview);
  return html`${property('og:type', 'article')}${property('og:title', title)}${
    description === '' ? none : property('og:description', description)
  }${url === null ? none : property('og:url', url)}${name('twitter:title', title)}${picture === null ? name('twitter:card', 'summary') : pictureTags(picture, alt)}`;
}

function pictureTags(picture: string, alt: string): Html {
  return html`${property('og:image', picture)}${property('og:image:type', 'image/png')}${property('og:image:width', `${PICTURE.width}`)}${property('og:image:height', `${PICTURE.height}`)}${property('og:image:alt', alt)}${name('twitter:card', 'summary_large_image')}${name('twitter:image', picture)}${name('twitter:image:alt', alt)}`;
}

/** The article's words in quotation marks; an ellipsis for words left out stands outside these. */
export function describe({ said, isQuote, lang }: PreviewText): string {
  const text = said?.replaceAll(/\s+/g, ' ').trim() ?? '';
  const isCut = text.length > LONGEST;
  const whole = isCut ? text.slice(0, endOfPart(text, LONGEST, 0, LONGEST)) : text;
  const isBare = !isQuote || isQuotation(text);
  const { open, close } = isBare ? { open: '', close: '' } : quotationMarks(lang);
  return text === '' ? '' : `${open}${whole}${close}${isCut ? ' …' : ''}`;
}

function property(key: string, content: string): Html {
  return html`  <meta property="${key}" content="${content}">\n  `;
}

function name(key: string, content: string): Html {
  return html`  <meta name="${key}" content="${content}">\n  `;
}
