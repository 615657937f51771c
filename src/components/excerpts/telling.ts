import type { nothing, TemplateResult } from 'lit';
import type { Brief, Place, Quote } from '../../brief/brief';
import type { Report } from '../../brief/queries/reports';
import type { Excerpts } from '../../brief/quotes/naming';
import type { PageWords } from '../../text/en/page';
import type { Figures } from '../../text/figures';
import type { LoadedLanguage } from '../../text/languages';
import type { Reports } from '../reports/reports-controller';

/** What the templates of a place are given: the brief, how things are said, and what the reader can do. */
export interface Telling {
  readonly brief: Brief;
  readonly words: PageWords;
  readonly language: LoadedLanguage;
  readonly figures: Figures;
  /** Where they are needed. */
  readonly reports: Reports | null;
  /** What the reports that are on say of a place. */
  reportsAt(place: Place): readonly Report[];
  excerptsOf(place: Place): Excerpts;
  /** A node where links will stand. */
  readonly near: Node;
  choose(id: string): void;
  showInArticle(quote: Quote): void;
}

/** A part of what is said of a place, if there is anything to say. */
export type Part = TemplateResult | typeof nothing;

/** The id of a part of what is said of a place: on paper all places stand in one tree. */
export function idOf(part: string, place: Place, { brief }: Telling): string {
  return `${part}-${brief.places.indexOf(place)}`;
}
