import { html, nothing, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Brief, Kind, LocalText, Place } from '../../brief/brief';
import { isBuiltIn } from '../../brief/kinds';
import { localOf } from '../../brief/local-text';
import { languageOf, sharedLanguage } from '../../brief/script';
import { glyphElement } from '../../map/glyphs';
import type { PageWords } from '../../text/en/page';
import type { Figures } from '../../text/figures';
import { kindName, placeName } from '../../text/names';

/** The language of a brief's articles; null if there are none, or if they do not state it or do not agree. */
export function langOf(brief: Brief | null | undefined): string | null {
  return brief ? sharedLanguage(brief) : null;
}

/**
 * The editor's words within ours, in their own direction and language. A language that the reader has not asked for is
 * named; one that the file does not state is left open. `inside` is the same words, with some of them marked.
 */
export function run(
  words: string | LocalText,
  articleLang: string | null,
  inside?: unknown,
): TemplateResult {
  const { text, lang, isFallback } = localized(words);
  return html`<bdi lang=${lang ?? languageOf(text, articleLang)} data-tongue=${(isFallback && lang) || nothing}>${inside ?? text}</bdi>`;
}

/** What a place is called, in the form of `run`. */
export function placeRun(place: Place, brief: Brief, words: PageWords): TemplateResult {
  const name = place.isNameless ? placeName(place, brief, words) : localOf(place, 'name');
  return run(name, langOf(brief));
}

function localized(words: string | LocalText): LocalText {
  return typeof words === 'string' ? { text: words, lang: null } : words;
}

/** A date or a figure, marked with the language in which it is written. */
export function figure(text: string, { locale }: Figures): TemplateResult {
  return html`<bdi lang=${locale}>${text}</bdi>`;
}

/** Why a brief shows no place at all. */
export function whyNoPlaces({ featureCount, places }: Brief, words: PageWords): string {
  return featureCount > places.length ? words.places.noneShown : words.places.none;
}

/** A kind's label, which is ours or the editor's. */
export function kindLabel(
  kind: Kind | undefined,
  words: PageWords,
  articleLang: string | null,
): TemplateResult | typeof nothing {
  if (!kind) return nothing;
  return isBuiltIn(kind)
    ? html`<bdi>${kindName(kind, words)}</bdi>`
    : run(localOf(kind, 'label'), articleLang);
}

/** A glyph in a template. Rendering the same glyph again keeps its element. */
export function glyph(id: string): DirectiveResult {
  return guard([id], () => glyphElement(id));
}

/**
 * A link that leaves the page. In a frame it opens a new tab and says so: many servers forbid framing, and the
 * browser's error page would stand where the map was.
 */
export function link(
  href: string,
  name: string | TemplateResult,
  near: Node,
  words: PageWords,
): TemplateResult {
  const view = near.ownerDocument?.defaultView ?? null;
  const isFramed = view !== null && view !== view.top;
  return html`<a href=${href} rel="noopener noreferrer" target=${isFramed ? '_blank' : nothing}
    >${name}${isFramed ? html`<span class="visually-hidden"> ${words.link.newTab}</span>` : nothing}</a
  >`;
}

/**
 * A template whose nodes are replaced when one of `things` changes, instead of being written into: a translator may
 * have rewritten the old ones, or be about to. `things` are all that the template shows.
 */
export function ownNodes(
  things: readonly unknown[],
  template: () => TemplateResult,
): DirectiveResult {
  return guard([...things], () => keyed({}, template()));
}
