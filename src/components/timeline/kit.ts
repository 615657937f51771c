import type { guard } from 'lit/directives/guard.js';
import type { keyed } from 'lit/directives/keyed.js';
import type { Brief } from '../../brief/brief';
import type { Moment } from '../../brief/queries/timeline';
import type { State } from '../../state/state';
import type { Store } from '../../state/store';
import type { writeDate, writeWhen } from '../../text/dates';
import type { PageWords } from '../../text/en/page';
import type { Figures } from '../../text/figures';
import type { reportName } from '../../text/names';
import type * as pieces from '../base/pieces';

/** What dateline.js hands to the module of the timeline, which never imports it. */
export interface Kit
  extends Pick<typeof import('lit'), 'html' | 'nothing'>,
    Pick<typeof pieces, 'figure' | 'run'> {
  readonly guard: typeof guard;
  readonly keyed: typeof keyed;
  readonly reportName: typeof reportName;
  readonly writeDate: typeof writeDate;
  readonly writeWhen: typeof writeWhen;
}

/** What plays the moments, once a reader has asked for it. */
interface Player {
  readonly isPlaying: boolean;
  readonly label: string;
  toggle(): void;
  isNow(moment: Moment): boolean;
  render(): unknown;
}

/** The element that shows it, asked afresh each time. */
export interface Host {
  brief(): Brief | null;
  state(): State | null;
  words(): PageWords;
  figures(): Figures;
  /** Plays them by a store, once asked to. */
  readonly playing: {
    readonly leader: Player | null;
    readonly isMissing: boolean;
    lead(store: Store | null, missing?: () => void): Promise<void>;
  };
  source(): Store | null;
  isOnPaper(): boolean;
  /** Renders it again. */
  update(): void;
  choose(id: string): void;
}
