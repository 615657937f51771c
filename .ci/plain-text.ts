import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { articleBlocks, type Block, type Run } from '../src/brief/article-blocks';
import { articleSha256 } from '../src/brief/article-href';
import type { Article, Brief, Place, Source } from '../src/brief/brief';
import { datedBy } from '../src/brief/dated-by';
import { excerptsOf } from '../src/brief/naming';
import { parseBrief } from '../src/brief/parse-brief';
import { formatWhen } from '../src/brief/when';
import { standingWords } from '../src/components/base/standing';
import { RELATES, SAYS } from '../src/components/base/wording';
import { type Html, html, none } from './html.ts';

/** The brief of an address in the page, which is a file below `root` too. */
export function plainTextOf(src: string, root: string): string {
  const data: unknown = JSON.parse(readFileSync(join(root, src), 'utf8'));
  const href = parseBrief(data).brief?.article?.href ?? null;
  const beside = href === null ? null : posix.join(dirname(src), href);
  const bytes = beside === null ? null : readFileSync(join(root, beside));
  const sha256 = articleSha256(data);
  if (bytes && sha256 && createHash('sha256').update(bytes).digest('hex') !== sha256) {
    throw new Error(`${src} cannot be pre-rendered: ${beside} is not the article it was made for`);
  }
  const text = bytes === null ? null : bytes.toString('utf8');
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
        }${name && url ? html`<a href="${url}" rel="noopener noreferrer">${name}</a>` : (name ?? '')}</p>\n`
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
function writePlace(place: Place, brief: Brief, cite: string | null): Html {
  const { article, kinds } = brief;
  const says = [
    kinds.get(place.kind)?.label,
    standingWords(brief, place),
    datedBy(brief, place) === 'editor' ? 'Editor’s date' : null,
    place.approximate ? 'Inferred, not exact' : null,
  ].filter(Boolean);
  const quote = ({ exact }: { exact: string }) =>
    html`<blockquote${attribute('cite', cite)}${attribute('lang', article?.lang)}><p>${exact}</p></blockquote>\n`;
  const { naming, related } = excerptsOf(brief, place);
  const { when, description, basis, sources } = place;
  return html`<section>
<h3 id="place=${place.id}">${place.name}</h3>
<p class="says">${when ? html`<time${attribute('datetime', dateOf(when.text))}>${formatWhen(when)}</time> · ` : none}${says.join(' · ')}</p>
${naming.length > 0 ? html`<p class="says">${SAYS}</p>\n` : none}${naming.map(quote)}${
  related.length > 0 ? html`<p class="says">${RELATES}</p>\n` : none
}${basis === null ? none : html`<p class="note">${article ? 'In the editor’s words: ' : ''}${basis}</p>\n`}${related.map(quote)}${
  description === null
    ? none
    : html`<p class="note">${article ? 'Editor’s note: ' : ''}${description}</p>\n`
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
  return html`<li>${isWeb ? html`<a href="${url}" rel="noopener noreferrer">${name}</a>` : name}</li>`;
}

function attribute(name: string, value: string | null | undefined): Html {
  return value ? html` ${name}="${value}"` : none;
}
