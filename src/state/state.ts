import type { Brief, Issue, Quote, Units } from '../brief/brief';
import { type Filter, NO_FILTER } from '../brief/queries/filter';
import type { StoryPassage } from '../brief/queries/story';
import type { Collection, Progress } from '../collection/port';

export type Status = 'empty' | 'loading' | 'ready' | 'failed';

/** Everything that is shown and chosen. Never changed in place: a change is a new object. */
export interface State {
  readonly status: Status;
  /** The last brief that could be shown. It stays while another loads, and if that fails. */
  readonly brief: Brief | null;
  /** All places of a brief too large to be held, whose `brief.places` are only those at hand; null for any other. */
  readonly collection: Collection | null;
  /** How far reading the collection has come: replaced whenever its answers may have changed. */
  readonly progress: Progress | null;
  /**
   * The brief as it was given to the store: `brief` may differ in the language of the editor's words, and have articles
   * that came later. Whatever must start over with another brief compares this.
   */
  readonly given: Brief | null;
  /** Counts resets: with each, the map shows its opening view again. */
  readonly openings: number;
  /** The reader's languages, the most wanted first: BCP 47 tags. Empty if unknown. */
  readonly languages: readonly string[];
  readonly issues: readonly Issue[];
  /** Why nothing (newer) could be shown: a sentence, if `status` is `failed`. */
  readonly failure: string | null;
  /** Id of the chosen place. */
  readonly selected: string | null;
  /** Who chose it, or cleared the choice. */
  readonly chosenBy: Actor;
  /** Counts the reader's choices, even of the same place again: focus and address follow only those. */
  readonly choices: number;
  /** Counts the reader's movements of the map. */
  readonly moves: number;
  /** How many of the places that pass were in view when the map last came to rest; null without a map. */
  readonly inView: number | null;
  /** The bounds that the reader has asked to see: a new object for each request. */
  readonly sight: Progress['bounds'];
  /** Counts how often the reader has gone from the search field to the list. */
  readonly entries: number;
  /** How the map follows the reading of the article; null if it does not. */
  readonly story: Story | null;
  /** Id of the place under the pointer or the focus. */
  readonly highlighted: string | null;
  /** Id of the article that was opened last; null before the first. */
  readonly article: string | null;
  /** In which order articles stand. */
  readonly order: Order;
  /** The passage that is shown in context, in its article. */
  readonly passage: Quote | null;
  readonly filter: Filter;
  /** What lies under the places: `world`, `none`, an XYZ template, or the address of a PMTiles archive. */
  readonly basemap: string;
  /** Whom to credit for the page's own map, and the last zoom for which it has tiles. */
  readonly attribution: string | null;
  readonly maxZoom: number | null;
  /** The last announcement for screen readers that a part of the dashboard made itself. */
  readonly told: string | null;
  readonly presentation: Presentation;
  readonly density: Density;
  /** Where others find a place, as in the dashboard's attribute; null if not set. */
  readonly share: string | null;
  /** The address of the page that shows a place in a frame; null if not set. */
  readonly embed: string | null;
  /** The units of distances; null if the brief or the language decides. */
  readonly units: Units | null;
}

/**
 * `guide`: code leads the reader around; the map shows each place at its best, and nothing is announced. `story`: the
 * article as it is read, likewise, except that the reader decides which view stands beside the map.
 */
export type Actor = 'reader' | 'code' | 'guide' | 'story';
/** How the map follows the reading. */
export interface Story {
  /** Whether the map follows the reading; false from when the reader leaves until they come back. */
  readonly isLed: boolean;
  /** The passage to which the map last went; null before the first. */
  readonly passage: StoryPassage | null;
}
/** What a dashboard lays out: everything, the map alone, or everything but the map. */
export type Presentation = 'full' | 'stage' | 'list';
/** What a dashboard is made for: a pointer and keys, or fingers. */
export type Density = 'regular' | 'touch';
/** Articles stand in the order of the brief, or in that of their dates. */
export type Order = 'brief' | 'date';

/** A story being led, before its first passage. */
export const BEGINNING: Story = { isLed: true, passage: null };

/** Nothing is shown yet. */
export const INITIAL: State = {
  status: 'empty',
  brief: null,
  collection: null,
  progress: null,
  given: null,
  openings: 0,
  languages: [],
  issues: [],
  failure: null,
  selected: null,
  chosenBy: 'code',
  choices: 0,
  moves: 0,
  inView: null,
  sight: null,
  entries: 0,
  story: null,
  highlighted: null,
  article: null,
  order: 'brief',
  passage: null,
  filter: NO_FILTER,
  basemap: 'world',
  attribution: null,
  maxZoom: null,
  told: null,
  presentation: 'full',
  density: 'regular',
  share: null,
  embed: null,
  units: null,
};
