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
  /** All places of a brief that is too large to be held: `brief.places` are then only those at hand. Else null. */
  readonly collection: Collection | null;
  /** How far the reading of the collection has come: replaced whenever its answers may be others. */
  readonly progress: Progress | null;
  /**
   * The same as it was given; `brief` has the editor's words in the reader's language, and articles that came later. Who
   * begins anew with a brief goes by this.
   */
  readonly given: Brief | null;
  /** How often what is shown was put back to its beginning: the map shows its opening view again. */
  readonly openings: number;
  /** The reader's languages, the first first: BCP 47 tags. None where nobody has said. */
  readonly languages: readonly string[];
  readonly issues: readonly Issue[];
  /** Why nothing (newer) could be shown: a sentence, where `status` is `failed`. */
  readonly failure: string | null;
  /** Id of the chosen place. */
  readonly selected: string | null;
  /** Who chose it, or put it away. */
  readonly chosenBy: Actor;
  /** How often the reader has chosen: focus and address follow only the reader, even to the same place again. */
  readonly choices: number;
  /** How often the reader has moved the map. */
  readonly moves: number;
  /** How many of the places that pass are in view on the map, when it last came to rest; null where there is none. */
  readonly inView: number | null;
  /** Where the reader has asked the map to go: another object each time. */
  readonly sight: Progress['bounds'];
  /** How often the reader has asked to go on in the list. */
  readonly entries: number;
  /** How the map goes along with the reading of the article; null where it does not. */
  readonly story: Story | null;
  /** Id of the place under the pointer or the focus. */
  readonly highlighted: string | null;
  /** Id of the article that was opened last; null before the first. */
  readonly article: string | null;
  /** In which order articles stand. */
  readonly order: Order;
  /** The passage that is shown in its place in its article. */
  readonly passage: Quote | null;
  readonly filter: Filter;
  /** What lies under the places: `world`, `none`, an XYZ template, or the address of a PMTiles archive. */
  readonly basemap: string;
  /** Whom to credit for a map of one's own, and the last zoom that it has tiles for. */
  readonly attribution: string | null;
  readonly maxZoom: number | null;
  /** The last announcement for a screen reader that a part of the dashboard made itself. */
  readonly told: string | null;
  readonly presentation: Presentation;
  readonly density: Density;
  /** Where a place is found from elsewhere, as the dashboard's attribute has it; null where nobody has said. */
  readonly share: string | null;
  /** The address of the page that shows a place in a frame; null likewise. */
  readonly embed: string | null;
  /** What distances are told in; null where the brief or the language decides. */
  readonly units: Units | null;
}

/**
 * `guide` is code that leads the reader around: the map shows each place at its best, and nothing is announced. So is
 * `story`, the article as it is read; it leaves to the reader what is read beside the map.
 */
export type Actor = 'reader' | 'code' | 'guide' | 'story';
/** How the map goes along with the reading. */
export interface Story {
  /** The map goes where the reading goes; false once the reader has gone another way, until they come back. */
  readonly isLed: boolean;
  /** The passage that the map has gone to last; null before the first. */
  readonly passage: StoryPassage | null;
}
/** What a dashboard lays out: everything, the map alone, or everything but the map. */
export type Presentation = 'full' | 'stage' | 'list';
/** What a dashboard is made for: a pointer and keys, or fingers. */
export type Density = 'regular' | 'touch';
/** Articles stand in the order of the brief, or in that of their dates. */
export type Order = 'brief' | 'date';

/** A story that is led, before its first passage. */
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
