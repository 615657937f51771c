import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { articleBlocks, type Block, type Run } from '../src/brief/article-blocks';
import type { Article, Brief, Place, Source } from '../src/brief/brief';
import { parseBrief } from '../src/brief/parse-brief';
import { formatWhen } from '../src/brief/when';
import { type Html, html, none } from './html.ts';

/** The brief of an address in the page, which is a file below `root` too. */
export function plainTextOf(src: string, root: string): string {
  const data: unknown = JSON.parse(readFileSync(join(root, src), 'utf8'));
  const href = parseBrief(data).brief?.article?.href ?? null;
  const beside = href === null ? null : posix.join(dirname(src), href);
  const text = beside === null ? null : readFileSync(join(root, beside), 'utf8');
  const { brief, issues } = parseBrief(data, text);
  const fault = issues.find(({ severity }) => severity === 'fault');
  // What the page says without scripts is not checked again by a browser.
  if (!brief || fault) throw new Error(`${src} cannot be pre-rendered: ${fault?.message}`);
  return plainText(brief, beside);
}

/** A brief as plain HTML: the article, then each place with what is said of it. `href`: the article, from the page. */
function plainText(brief: Brief, href: string | null): string {
  const places = brief.places.filter(({ geometry }) => geometry !== null);
  const events = brief.places.filter(({ geometry }) => geometry === null);
  const cite = brief.article?.url ?? href;
  const section = (id: string, heading: string, found: readonly Place[]) =>
    found.length > 0
      ? html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>
${found.map((place) => writePlace(place, brief, cite))}</section>
`
      : none;
  return html`
<main>
${writeArticle(brief)}${section('places', 'Places', places)}${section('events', 'What happened', events)}</main>
`.markup;
}

function writeArticle(brief: Brief): Html {
  const { article } = brief;
  if (!article) return none;
  const blocks = articleBlocks(brief);
  const above = blocks.filter(({ kind }) => kind === 'dateline');
  const below = blocks.filter(({ kind }) => kind === 'paragraph');
  return html`<article${attribute('lang', article.lang)}>
${writeDatelines(article, above)}<h1>${article.title}</h1>
${below.map(({ runs }) => html`<p>${groups(runs).map(writeGroup)}</p>\n`)}</article>
`;
}

/** The article's own line, which is its date; where it has none, the brief's. */
function writeDatelines({ published, publisher, url }: Article, lines: readonly Block[]): Html {
  const words = lines.map(({ runs }) =>
    runs
      .map(({ text }) => text)
      .join('')
      .trim(),
  );
  const date = words.length === 1 ? words[0] : published && formatWhen(published);
  const first = words.length > 1 ? words : [];
  const name = publisher ?? url;
  return html`${first.map((line) => html`<p class="dateline">${line}</p>\n`)}${
    date || name
      ? html`<p class="dateline">${date ? html`<time${attribute('datetime', dateOf(published?.text))}>${date}</time>` : none}${
          date && name ? ' · ' : ''
        }${name && url ? outward(url, name) : (name ?? '')}</p>\n`
      : none
  }`;
}

/** What `<time datetime>` can say of a date; an interval or a guess it cannot. */
function dateOf(text: string | undefined): string | null {
  return text && /^\d{4}(-\d\d(-\d\d)?)?$/.test(text) ? text : null;
}

/** Successive runs of one mention are one link. */
function groups(runs: readonly Run[]): readonly (readonly Run[])[] {
  const found: Run[][] = [];
  for (const run of runs) {
    const last = found.at(-1);
    if (last?.[0]?.mentionKey === run.mentionKey) last.push(run);
    else found.push([run]);
  }
  return found;
}

function writeGroup(runs: readonly Run[]): Html {
  const text = runs.map((run) => run.text).join('');
  const id = runs[0]?.mentionOf ?? null;
  return id === null ? html`${text}` : html`<a href="#place=${encodeURIComponent(id)}">${text}</a>`;
}

/** The heading's id is the permalink's own fragment, which so leads to it without scripts too. */
function writePlace(place: Place, { article, kinds }: Brief, cite: string | null): Html {
  const says = [
    kinds.get(place.kind)?.label,
    place.statedBy === 'editor' ? 'Editor’s addition' : 'Named in the article',
    place.approximate ? 'Inferred, not exact' : null,
  ].filter(Boolean);
  const quote = ({ exact }: { exact: string }) =>
    html`<blockquote${attribute('cite', cite)}${attribute('lang', article?.lang)}><p>${exact}</p></blockquote>\n`;
  const { when, description, sources } = place;
  return html`<section>
<h3 id="place=${place.id}">${place.name}</h3>
<p class="says">${when ? html`<time${attribute('datetime', dateOf(when.text))}>${formatWhen(when)}</time> · ` : none}${says.join(' · ')}</p>
${place.excerpts.map(quote)}${
  description === null ? none : html`<p class="note">Editor’s note: ${description}</p>\n`
}${
  sources.length > 0
    ? html`<p class="says">Sources</p>
<ul>${sources.map(writeSource)}</ul>\n`
    : none
}</section>
`;
}

function writeSource({ name, url }: Source): Html {
  const isWeb = url !== null && /^https?:\/\//.test(url);
  return html`<li>${isWeb ? outward(url, name) : name}</li>`;
}

/** Out of any frame that the page may stand in: many a server forbids to be framed. */
function outward(url: string, words: string): Html {
  return html`<a href="${url}" target="_top" rel="noopener noreferrer">${words}</a>`;
}

function attribute(name: string, value: string | null | undefined): Html {
  return value ? html` ${name}="${value}"` : none;
}
