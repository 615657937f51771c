import type { TemplateResult } from 'lit';
import type { Brief, Place, Quote } from '../../brief/brief';
import type { Report } from '../../brief/queries/reports';
import type { Excerpts } from '../../brief/quotes/naming';
import { facts as english, type FactWords } from '../../text/en/facts';
import type { PageWords } from '../../text/en/page';
import type { Figures } from '../../text/figures';
import type { LoadedLanguage } from '../../text/languages';
import type { Reports } from '../reports/reports-controller';

/** What every template of facts needs: the brief, the words, and how a place is chosen. */
export interface FactContext {
  readonly brief: Brief;
  readonly words: PageWords;
  readonly language: LoadedLanguage;
  readonly figures: Figures;
  /** A node near which links will stand. */
  readonly near: Node;
  choose(id: string): void;
}

/** What the templates of the panel need besides: the places shown, their reports, and what a reader can do with them. */
export interface PanelContext extends FactContext {
  /** Those shown, in their order. */
  readonly places: readonly Place[];
  /** Null if they are not needed. */
  readonly reports: Reports | null;
  /** What the selected reports say of a place. */
  reportsAt(place: Place): readonly Report[];
  excerptsOf(place: Place): Excerpts;
  showInArticle(quote: Quote): void;
  /** Goes back to what is shown before a choice. */
  close(): void;
  /** Offers the ways to share a place; null if nobody would find it. */
  readonly share: ((place: Place, button: Element) => void) | null;
  /** Whether the reader asked for them, and their module could not be loaded. */
  readonly unshared: boolean;
  /** Stands in for pictures if their module could not be loaded. */
  readonly noPictures: TemplateResult | null;
}

/** A rendered part of the panel; Lit's `nothing`, a symbol, if it would be empty. */
export type Part = TemplateResult | symbol;

/** The `id` attribute of a part of the panel: it names the place too, since on paper all places are in one tree. */
export function idOf(part: string, place: Place, { brief }: Pick<FactContext, 'brief'>): string {
  return `${part}-${brief.places.indexOf(place)}`;
}

/** The words for facts in the language of the interface. */
export function wordsOf({ language }: Pick<FactContext, 'language'>): FactWords {
  return language.facts ?? english;
}
