import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Brief, Issue } from '../../brief/brief';
import type { Fault } from '../../brief/fault';
import { NO_TEXTS } from '../../brief/read/articles';
import { isBrief } from '../../brief/read/interpret';
import { yieldToMain } from '../../page/yield-to-main';
import { LoadError } from '../../state/load-error';
import {
  type Explained,
  type OpenedBrief,
  readData,
  readWhole,
  unopened,
} from '../../state/open-brief';
import type { Store } from '../../state/store';
import type { PageWords } from '../../text/en/page';
import { prepareFigures } from '../../text/intl';
import type { LoadedLanguage } from '../../text/languages';
import { atOnce, tell } from '../base/tell';
import { AuthorNotes } from './author-notes';
import { BriefSource, blankSrc, type LargeBrief, type SourceElement } from './brief-source';
import type { Large } from './large-brief';
import { LateBrief, type LateElement } from './late-brief';
import { limitsOf } from './limits';
import { issuesHeadline, renderNotices } from './notices';

interface Host extends ReactiveControllerHost, SourceElement, LateElement {
  get brief(): Brief | null;
  set brief(data: unknown);
  readonly hasUpdated: boolean;
  readonly store: Store;
  readonly language: LoadedLanguage;
  readonly languagePending: Promise<unknown> | null;
}

/** Brings the brief of a dashboard into its store, from wherever it comes, and tells what is wrong with it. */
export class BriefController implements ReactiveController {
  readonly #host: Host;
  readonly #source: BriefSource;
  readonly #notes: AuthorNotes;
  readonly #wanted: () => string | null;
  /** Counts what is to be shown: sentences that come late are not told of something older. */
  #turn = 0;
  /** Articles of what is shown are still to come. */
  #isPartial = false;
  /** A brief that is too large to be held; also when another is shown since. */
  large: Large | null = null;

  /** `wanted` takes the id of the place that is to be chosen in a brief when it is shown. */
  constructor(host: Host, wanted: () => string | null) {
    this.#host = host;
    this.#source = new BriefSource(host);
    this.#notes = new AuthorNotes(host);
    this.#wanted = wanted;
    host.addController(this);
    host.addController(new LateBrief(host, (fault) => this.#fail(fault)));
  }

  /** What a reader should know of the brief: how far it is, what failed, what is missing. */
  notices(words: PageWords): TemplateResult {
    const { canRetry, current } = this.#source;
    const retry = canRetry ? () => void this.reload() : null;
    const said = renderNotices(this.#host.store.state, words, retry, current.kind === 'file');
    return html`${this.large?.render()}${said}`;
  }

  /** Shows a brief as an object, or loads it first: as JSON, or where its article is elsewhere. */
  give(data: unknown): void {
    if (!this.#source.give(data)) void this.reload();
    else if (isBrief(data)) void this.#take(sound(data));
    else this.#read(data);
  }

  /** At once, unless reading it takes what is loaded first. */
  #read(data: unknown): void {
    const read = readData(data, NO_TEXTS);
    if (!read.wantsRare) return void this.#take(read);
    this.#host.store.begin();
    this.#turn += 1;
    const turn = this.#turn;
    readWhole(data, NO_TEXTS)
      .catch((error: unknown) => unopened(LoadError.from(error).fault))
      .then((whole) => {
        if (turn === this.#turn) void this.#take(whole);
      });
  }

  /** Shows a file that a reader has in hand. Never rejects. */
  async open(file: Blob): Promise<void> {
    this.#source.give(file);
    await this.reload();
  }

  async reload(): Promise<void> {
    this.#source.stop();
    if (this.#source.current.kind === 'none') return;
    this.#host.store.begin();
    this.#turn += 1;
    const loading = this.#source.load();
    const { lang } = this.#host.language.page;
    void yieldToMain().then(() => prepareFigures(lang));
    await this.#await(loading);
  }

  /** Shows what is opened; null where that was cut off. */
  async #await(opening: Promise<OpenedBrief | LargeBrief | null>): Promise<void> {
    try {
      const opened = await opening;
      if (opened && 'file' in opened) await this.#openLarge(opened);
      else if (opened) await this.#take(opened, opened.whole);
    } catch (error) {
      this.#fail(LoadError.from(error).fault);
    }
  }

  /** Shows the places of a large brief as they arrive. */
  async #openLarge(brief: LargeBrief): Promise<void> {
    const turn = this.#turn;
    const large = await import('./large-brief').catch(() => null);
    if (!large) return await this.#await(brief.whole());
    if (turn !== this.#turn || !this.#host.isConnected) return;
    this.large = new large.Large(brief, {
      host: this.#host,
      limits: limitsOf(this.#host),
      wanted: this.#wanted,
      lit: { html, nothing },
      isCurrent: () => turn === this.#turn,
      whole: (bytes) => {
        if (turn === this.#turn) void this.#await(brief.open(bytes));
      },
      ended: (faults, head) => void this.#ended(faults, head, turn),
    });
  }

  /** All of a large brief has arrived, or as much as will. */
  async #ended(faults: readonly Fault[], brief: Brief | null, turn: number): Promise<void> {
    const read = { ...sound(null), faults, explain: () => faults };
    // Something newer may be on its way.
    if (!brief) return turn === this.#turn ? this.#take(read) : undefined;
    const { store, language } = this.#host;
    const { collection } = store.state;
    const issues = await tell(read, language);
    if (collection && store.state.collection === collection) this.#told(issues, 0);
  }

  /** `src` is another. */
  srcChanged(): void {
    if (this.#source.isGiven) return;
    if (this.#host.src?.trim()) void this.reload();
    else this.lightDomChanged();
  }

  /** The brief inside may be another. */
  lightDomChanged(): void {
    const { src, store, ownerDocument } = this.#host;
    // While the page is being read, the JSON may not be whole.
    if (ownerDocument.readyState === 'loading') return;
    const { status, brief } = store.state;
    const isNew = this.#source.hasNewInline(brief === null && status !== 'loading');
    if (src?.trim()) return;
    if (isNew) void this.reload();
    else if (src !== null && status === 'empty' && this.#source.current.kind === 'none') {
      this.#fail(blankSrc());
    }
  }

  hostConnected(): void {
    // Taken out while it was loading, it was cut off; put back, it begins again.
    const { hasUpdated, store } = this.#host;
    const isLost = this.#isPartial || this.large?.isLost || store.state.status === 'loading';
    if (hasUpdated && isLost) void this.reload();
  }

  hostDisconnected(): void {
    this.#source.stop();
    this.large?.stop();
  }

  /** Shows what is sound at once; what is wrong gets its sentences a moment later, and is told then. */
  async #take(read: Explained, late: OpenedBrief['whole'] = null): Promise<void> {
    const { store } = this.#host;
    const { brief } = read;
    this.#turn += 1;
    const turn = this.#turn;
    this.#isPartial = false;
    if (brief) store.show(brief, late ? [] : atOnce(read.faults), this.#wanted());
    else store.begin();
    // Something newer may be on its way, or the page has shown another by the store.
    const isOver = () =>
      turn !== this.#turn ||
      (brief ? store.state.given !== brief : store.state.status !== 'loading');
    const whole = late ? await this.#whole(late) : read;
    if (whole === null || isOver()) return;
    if (late && whole.brief) store.fill(whole.brief, atOnce(whole.faults));
    if (this.#host.languagePending) await this.#host.languagePending;
    const issues = await tell(whole, this.#host.language);
    if (isOver()) return;
    if (whole.brief ?? brief) this.#told(issues, whole.faults.length);
    else this.#failed(issues);
  }

  /** With the articles that were late; null where it was cut off. */
  async #whole(late: Promise<OpenedBrief>): Promise<OpenedBrief | null> {
    this.#isPartial = true;
    const whole = await late.catch(() => null);
    if (whole) this.#isPartial = false;
    return whole;
  }

  #fail(fault: Fault): void {
    void this.#take(unopened(fault));
  }

  /** The issues of the brief that is shown, in sentences now; the first `count` of the store's are the same without. */
  #told(issues: readonly Issue[], count: number): void {
    const { store } = this.#host;
    // What has turned out since comes after them.
    const others = store.state.issues.slice(count);
    if (issues.length > 0) store.setIssues([...issues, ...others]);
    this.#notes.write(issues);
    this.#notes.miss(issues, issuesHeadline(store.state, issues, this.#host.language.page));
  }

  /** Nothing is shown, or nothing newer. */
  #failed(issues: readonly Issue[]): void {
    const message = issues[0]?.message ?? '';
    this.#host.store.fail(message, issues);
    this.#notes.fail(message, issues);
  }
}

/** A brief that was read before. */
function sound(brief: Brief | null): Explained {
  return { brief, faults: [], wantsAids: false, wantsRare: false, explain: () => [] };
}
