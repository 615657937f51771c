import { html, nothing, type TemplateResult } from 'lit';
import type { Place, PlaceImage } from '../../brief/brief';
import { directionOf, languageOf } from '../../brief/script';
import { langOf, run } from '../base/pieces';
import { idOf, type Part, type Telling } from './telling';

/** The editor's pictures of a place, with room kept for those that have not come yet. */
export function renderImages(place: Place, telling: Telling): Part {
  const { brief, words, enlarge } = telling;
  const { images } = place;
  if (!images) return nothing;
  const id = idOf('images', place, telling);
  return html`<section class="images" part="images" aria-labelledby=${id}>
    <h3 class="eyebrow" id=${id}>${brief.article ? words.whose.editorsImages : words.panel.images}</h3>
    ${images.map((image, at) => renderImage(image, (host) => enlarge(images, at, host), telling))}
    <div class="opened"></div>
  </section>`;
}

function renderImage(
  image: PlaceImage,
  enlarge: (host: Element | null) => void,
  { brief }: Telling,
): TemplateResult {
  const { href, alt, credit, caption, width, height, sizes } = image;
  const lang = langOf(brief);
  const all = width ? [...sizes, { href, width }] : sizes;
  const srcset = all.map((one) => `${one.href} ${one.width}w`).join(', ');
  const open = ({ currentTarget }: Event) => {
    const button = currentTarget as Element;
    enlarge(button.closest('section')?.querySelector('.opened') ?? null);
  };
  // What the browser is to know before it asks stands before the address.
  return html`<figure class="image" part="image" dir=${directionOf(caption ?? credit)}>
    <button type="button" aria-haspopup="dialog" @click=${open}><img
      loading="lazy"
      decoding="async"
      sizes="auto, 440px"
      class=${width ? nothing : 'unsized'}
      width=${width ?? nothing}
      height=${height ?? nothing}
      alt=${alt}
      lang=${languageOf(alt, lang)}
      srcset=${sizes.length > 0 ? srcset : nothing}
      src=${href}
      @error=${noteBroken}
    /></button>
    <p class="instead" lang=${languageOf(alt, lang)}>${alt}</p>
    <figcaption>
      ${caption === null ? nothing : run(caption, lang)} <span class="credit">${run(credit, lang)}</span>
    </figcaption>
  </figure>`;
}

/** Words instead, in a box of the same look: an attribute, since other nodes would seem to be another's. */
function noteBroken({ currentTarget }: Event): void {
  if (currentTarget instanceof Element)
    currentTarget.parentElement?.setAttribute('data-broken', '');
}
