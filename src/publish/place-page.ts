import type { Brief, Place } from '../brief/brief';
import { html } from './html';
import { oEmbedLink } from './oembed';
import { type PlainWords, rootTag } from './plain-pieces';
import { plainPlace } from './plain-text';
import type { PreviewText } from './preview-text';
import { shareTags } from './share-tags';

export interface PlacePage {
  readonly title: string;
  readonly preview: PreviewText;
  readonly words: PlainWords;
  /** Addresses as seen from this page, which is two folders below the brief's. */
  readonly script: string;
  readonly articleHref: string | null;
  readonly url: string | null;
  readonly picture: string | null;
  readonly alt: string;
}

/** Of the page, which every reader with scripts leaves at once. */
const LOOK = {
  markup: `:root {
        color-scheme: light dark;
        background: light-dark(#fbf8f1, #0f161d);
        color: light-dark(#1c1a16, #ece7dc);
      }
      body {
        max-inline-size: 36em;
        margin: 0 auto;
        padding: 28px 20px 72px;
        font: 400 18px / 1.6 Georgia, 'Noto Serif', serif;
        overflow-wrap: break-word;
      }
      blockquote {
        margin: 16px 0;
        padding-inline-start: 18px;
        border-inline-start: 2px solid light-dark(#ab2a15, #ff7a59);
      }
      blockquote p {
        position: relative;
        margin: 0;
        white-space: pre-wrap;
      }
      blockquote p::before {
        content: open-quote;
        position: absolute;
        inset-inline-end: 100%;
      }
      blockquote p::after {
        content: close-quote;
      }
      blockquote .quoted::before,
      blockquote .quoted::after {
        content: none;
      }
      figure {
        margin: 16px 0;
      }
      img {
        max-inline-size: 100%;
        block-size: auto;
      }
      .says,
      figcaption,
      ul {
        margin-block: 8px;
        padding: 0;
        list-style: none;
        font: 400 14px / 1.5 system-ui, sans-serif;
        color: light-dark(#625c50, #a5aeb5);
      }
      a {
        color: inherit;
      }`,
};

/**
 * A page that previews as a place where its address is sent, and leads on to the place on the map. Without scripts it says
 * what the map's panel does.
 */
export function placePage(brief: Brief, place: Place, page: PlacePage): string {
  const { title, words, script, articleHref, url } = page;
  const canonical = url === null ? html`` : html`<link rel="canonical" href="${url}">\n    `;
  return html`<!doctype html>
${rootTag(words.page.lang)}
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${title}</title>
    ${canonical}<link rel="icon" href="data:,">
  ${shareTags(page)}${oEmbedLink({ title, site: url ?? '' })}  <style>
      ${LOOK}
    </style>
    <script type="module" src="${script}"></script>
  </head>
  <body>
    <p class="says"><a id="map" href="../../index.html#place=${encodeURIComponent(place.id)}">${words.publish.onMap}</a></p>
    <main>${plainPlace(brief, place, articleHref, words)}</main>
  </body>
</html>
`.markup;
}
