import type { Place, Quote } from '../../brief/brief';
import type { Report } from '../../brief/queries/reports';
import type { Excerpts } from '../../brief/quotes/naming';
import type { LoadedLanguage } from '../../text/languages';
import type { Facts } from '../facts/late-facts';
import type { Told } from '../facts/told';
import type { Reports } from '../reports/reports-controller';

/** What the templates of a place are given: the brief, how things are said, and what the reader can do. */
export interface Telling extends Told {
  readonly language: LoadedLanguage;
  /** Where they are needed. */
  readonly reports: Reports | null;
  /** Null where they cannot be had. */
  readonly facts: Facts | null;
  /** What the reports that are on say of a place. */
  reportsAt(place: Place): readonly Report[];
  excerptsOf(place: Place): Excerpts;
  showInArticle(quote: Quote): void;
}
