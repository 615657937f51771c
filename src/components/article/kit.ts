import type { Article } from '../../brief/brief';
import type { State } from '../../state/state';
import type { PageWords } from '../../text/en/page';
import type * as pieces from '../base/pieces';
import type { isOnTopic, markOf } from './marked';

/** What dateline.js hands to the module of an article's text, which never imports it. */
export interface Kit
  extends Pick<typeof import('lit'), 'html' | 'nothing'>,
    Pick<typeof pieces, 'link' | 'run'> {
  readonly isOnTopic: typeof isOnTopic;
  readonly markOf: typeof markOf;
}

/** The element that shows it, asked afresh each time. */
export interface Host {
  state(): State | null;
  words(): PageWords;
  /** Whether the page has this article's headline elsewhere. */
  hasHeadline(article: Article): boolean;
  /** The tree in which it is rendered. */
  root(): HTMLElement | DocumentFragment;
  choose(id: string): void;
  /** There is more to render. */
  changed(): void;
  /** Something is selected. */
  selects(): void;
  copies(event: ClipboardEvent, article: Article): void;
}
