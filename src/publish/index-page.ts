import type { Brief } from '../brief/brief';
import { machineDate } from '../brief/dates/when';
import { directionOf, languageOf } from '../brief/script';
import { writeWhen } from '../text/dates';
import { figuresOf } from '../text/figures';
import { ownNameOf } from '../text/language-names';
import { type Html, html, none } from './html';
import type { Introduction } from './page';
import { ENGLISH, type PlainWords, rootTag } from './plain-pieces';
import { briefPreview, onMap } from './preview-text';

/** A brief in the list of a site's briefs. Addresses are as seen from the list. */
export interface IndexEntry {
  readonly brief: Brief;
  /** Of its page. */
  readonly href: string;
  /** A small map, with its size in pixels. */
  readonly picture: Picture | null;
}

interface Picture {
  readonly href: string;
  readonly width: number;
  readonly height: number;
}

export interface IndexPage {
  readonly list: Html;
  /** As `indexFaces` makes them. */
  readonly faces?: Html;
  readonly words?: PlainWords;
}

/** Its faces: name, family of the files, weights, and what stands in for it. */
const FACES = {
  serif: ['Source Serif 4 Variable', 'source-serif-4', '200 900', "Georgia, 'Noto Serif', serif"],
  sans: ['Inter Variable', 'inter', '100 900', 'system-ui, sans-serif'],
} as const;

/** Rules for its faces, by the addresses of their files. */
export function indexFaces(urlOf: (family: string, file: string) => string): Html {
  const rules = Object.entries(FACES).map(
    ([role, [name, family, weights, others]]) => `@font-face {
        font-family: '${name}';
        font-weight: ${weights};
        font-display: optional;
        src: url('${urlOf(family, `${family}-latin-wght-normal.woff2`)}') format('woff2');
      }
      :root {
        --${role}: '${name}', ${others};
      }
      `,
  );
  return { markup: rules.join('') };
}

const LOOK: Html = {
  markup: `:root {
        color-scheme: light dark;
        --ink: light-dark(#1c1a16, #ece7dc);
        --quiet: light-dark(#625c50, #a5aeb5);
        --rule: light-dark(#ded6c6, #2a3640);
        background: light-dark(#fbf8f1, #0f161d);
        color: var(--ink);
      }
      body {
        max-inline-size: 1120px;
        margin: 0 auto;
        padding: clamp(28px, 5vw, 64px) clamp(20px, 4vw, 40px) 72px;
        font: 400 18px / 1.5 var(--serif, Georgia, 'Noto Serif', serif);
        overflow-wrap: break-word;
      }
      h1 {
        margin: 0;
        font-size: clamp(30px, 5vw, 44px);
        font-weight: 600;
        line-height: 1.15;
        letter-spacing: -0.01em;
      }
      .lead {
        margin: 8px 0 0;
        color: var(--quiet);
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 320px), 1fr));
        gap: 40px 32px;
        margin: 40px 0 0;
        padding: 0;
        list-style: none;
      }
      li {
        position: relative;
        min-inline-size: 0;
      }
      img {
        display: block;
        inline-size: 100%;
        block-size: auto;
        border-radius: 2px;
        outline: 1px solid var(--rule);
        outline-offset: -1px;
      }
      @media (prefers-color-scheme: dark) {
        img {
          filter: brightness(0.82);
        }
      }
      h2 {
        margin: 16px 0 0;
        font-size: 24px;
        font-weight: 600;
        line-height: 1.2;
        text-wrap: balance;
      }
      a {
        color: inherit;
        text-decoration: none;
      }
      a::after {
        content: '';
        position: absolute;
        inset: 0;
      }
      li:hover a {
        text-decoration: underline 1px;
        text-underline-offset: 0.15em;
      }
      a:focus-visible {
        outline: none;
      }
      li:has(a:focus-visible) {
        outline: 2px solid light-dark(#ab2a15, #ff7a59);
        outline-offset: 8px;
      }
      li p {
        margin: 8px 0 0;
      }
      .facts {
        font: 400 14px / 1.5 var(--sans, system-ui, sans-serif);
        color: var(--quiet);
      }
      .facts span {
        white-space: nowrap;
      }
      @media print {
        :root {
          color-scheme: light;
          background: #fff;
        }
        ul {
          grid-template-columns: 1fr 1fr;
        }
        li {
          break-inside: avoid;
        }
      }`,
};

/** A page that lists the briefs of a site. It runs no script. */
export function indexPage({ list, faces = none, words = ENGLISH }: IndexPage): string {
  const { lang } = words.page;
  const { briefs } = words.publish;
  return html`<!doctype html>
${rootTag(lang)}
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="description" content="${briefs.lead}">
    <title>${briefs.title}</title>
    <link rel="icon" href="data:,">
    <style>
      ${faces}${LOOK}
    </style>
  </head>
  <body>
    <h1>${briefs.title}</h1>
    <p class="lead">${briefs.lead}</p>
    <main>${list}</main>
  </body>
</html>
`.markup;
}

/** The entries, for inside the page's `<main>`. */
export function indexList(entries: readonly IndexEntry[], words: PlainWords = ENGLISH): Html {
  return html`
<ul>
${entries.map((entry) => writeEntry(entry, words))}</ul>
`;
}

function writeEntry({ brief, href, picture }: IndexEntry, words: PlainWords): Html {
  const { name, said, isQuote } = briefPreview(brief, words.page);
  const { summary } = brief;
  const [article] = brief.articles;
  const lang = article?.lang ?? null;
  const saidIn = isQuote ? lang : summary && (summary.lang ?? languageOf(summary.text, lang));
  const title = name === '' ? href : name;
  // An empty `alt`: the text beside the picture says the same.
  const image =
    picture === null
      ? none
      : html`<img loading="lazy" decoding="async" alt="" width="${`${picture.width}`}" height="${`${picture.height}`}" src="${picture.href}">\n`;
  const standfirst =
    said === null
      ? none
      : html`<p lang="${saidIn ?? ''}" dir="${directionOf(said, saidIn)}">${said}</p>\n`;
  return html`<li>
${image}<h2 lang="${lang ?? ''}" dir="${directionOf(title, lang)}"><a href="${href}">${title}</a></h2>
${standfirst}<p class="facts">${factsOf(brief, words)}<span>${onMap(brief, words.page)}</span></p>
</li>
`;
}

/** When it was published, and in which languages its articles are. */
function factsOf(brief: Brief, words: PlainWords): readonly Html[] {
  const { articles } = brief;
  const published = articles[0]?.published;
  const figures = figuresOf(words.page.lang, words.page);
  const date = published
    ? html`<span><time datetime="${machineDate(published) ?? ''}">${writeWhen(published, figures)}</time> ·</span> `
    : none;
  const tags = new Set(articles.flatMap(({ lang }) => lang ?? []));
  const languages = [...tags].map(
    (tag) => html`<span><bdi lang="${tag}">${ownNameOf(tag)}</bdi> ·</span> `,
  );
  return [date, ...languages];
}

/** How a page introduces its brief: in the language of the first article, which its readers know. */
export function introductionOf(brief: Brief, words: PlainWords = ENGLISH): Introduction {
  const { name, said } = briefPreview(brief, words.page);
  const lang = brief.articles[0]?.lang ?? words.page.lang;
  return { lang, title: name, description: said ?? '' };
}
