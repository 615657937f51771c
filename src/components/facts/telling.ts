import type { TemplateResult } from 'lit';
import type { Place, Quote } from '../../brief/brief';
import type { Report } from '../../brief/queries/reports';
import type { Excerpts } from '../../brief/quotes/naming';
import type { Reports } from '../reports/reports-controller';
import type { Told } from './told';

/** What the templates of a place get: the brief, how things are said, and what the reader can do. */
export interface Telling extends Told {
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
  /** Whether they were asked for, and what offers them could not be had. */
  readonly unshared: boolean;
  /** Stands where pictures would, if what shows them could not be had. */
  readonly noPictures: TemplateResult | null;
}
