import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Brief, Issue } from '../../brief/brief';
import type { Fault } from '../../brief/fault';
import { inTime } from '../../brief/in-time';
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

/** Brings the brief of a dashboard into its store, from wherever it comes, and reports what is wrong with it. */
export class BriefController implements ReactiveController {
  readonly #host: Host;
  readonly #source: BriefSource;
  readonly #notes: AuthorNotes;
  readonly #wanted: () => string | null;
  /** Counts the briefs shown: a late answer about an older one is dropped. */
  #turn = 0;
  /** Whether articles of what is shown are still to come. */
  #isPartial = false;
  /** A brief too large to be held; kept even when another has been shown since. */
  large: Large | null = null;

  /** `wanted` hands over the id of the place to choose when a brief is shown. */
  constructor(host: Host, wanted: () => string | null) {
    this.#host = host;
    this.#source = new BriefSource(host);
    this.#notes = new AuthorNotes(host);
    this.#wanted = wanted;
    host.addController(this);
    host.addController(new LateBrief(host, (fault) => this.#fail(fault)));
  }

  /** What a reader should know about the brief: how far it has come, what failed, what is missing. */
  notices(words: PageWords): TemplateResult {
    const { canRetry, current } = this.#source;
    const retry = canRetry ? () => void this.reload() : null;
    const said = renderNotices(this.#host.store.state, words, retry, current.kind === 'file');
    return html`${this.large?.render()}${said}`;
  }

  /** Shows a brief that is an object; loads it first if it is JSON, or if its article is elsewhere. */
  give(data: unknown): void {
    if (!this.#source.give(data)) void this.reload();
    else if (isBrief(data)) void this.#take(sound(data));
    else this.#read(data);
  }

  /** Reads the brief at once, unless a module must be loaded first. */
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

  /** Shows a file of the reader's own. Never rejects. */
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

  /** Shows what is opened; null means that it was cut off. */
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
    const large = await inTime(import('./large-brief')).catch(() => null);
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

  /** Call when all of a large brief has arrived, or as much as will. */
  async #ended(faults: readonly Fault[], brief: Brief | null, turn: number): Promise<void> {
    const read = { ...sound(null), faults, explain: () => faults };
    // Meanwhile a newer brief may have been asked for.
    if (!brief) return turn === this.#turn ? this.#take(read) : undefined;
    const { store, language } = this.#host;
    const { collection } = store.state;
    const issues = await tell(read, language);
    if (collection && store.state.collection === collection) this.#told(issues, 0);
  }

  /** Call when `src` has changed. */
  srcChanged(): void {
    if (this.#source.isGiven) return;
    if (this.#host.src?.trim()) void this.reload();
    else this.lightDomChanged();
  }

  /** Call when the brief inside may have changed. */
  lightDomChanged(): void {
    const { src, store, ownerDocument } = this.#host;
    // While the page is being parsed, the JSON may not be whole.
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
    // An element removed while loading was cut off; put back, it starts again.
    const { hasUpdated, store } = this.#host;
    const isLost = this.#isPartial || this.large?.isLost || store.state.status === 'loading';
    if (hasUpdated && isLost) void this.reload();
  }

  hostDisconnected(): void {
    this.#source.stop();
    this.large?.stop();
  }

  /** Shows what is sound at once; what is wrong gets its sentences a moment later, and is reported then. */
  async #take(read: Explained, late: OpenedBrief['whole'] = null): Promise<void> {
    const { store } = this.#host;
    const { brief } = read;
    this.#turn += 1;
    const turn = this.#turn;
    this.#isPartial = false;
    if (brief) store.show(brief, late ? [] : atOnce(read.faults), this.#wanted());
    else store.begin();
    // Something newer may be on its way, or the page may have shown another through the store.
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

  /** The brief with its late articles; null if loading was cut off. */
  async #whole(late: Promise<OpenedBrief>): Promise<OpenedBrief | null> {
    this.#isPartial = true;
    const whole = await late.catch(() => null);
    if (whole) this.#isPartial = false;
    return whole;
  }

  #fail(fault: Fault): void {
    void this.#take(unopened(fault));
  }

  /**
   * The issues of the brief that is shown, now in sentences; the first `count` of the store's are the same ones
   * without.
   */
  #told(issues: readonly Issue[], count: number): void {
    const { store } = this.#host;
    // Issues that were reported since come after them.
    const others = store.state.issues.slice(count);
    if (issues.length > 0) store.setIssues([...issues, ...others]);
    this.#notes.write(issues);
    this.#notes.miss(issues, issuesHeadline(store.state, issues, this.#host.language.page));
  }

  /** Call when nothing could be shown, or nothing newer. */
  #failed(issues: readonly Issue[]): void {
    const message = issues[0]?.message ?? '';
    this.#host.store.fail(message, issues);
    this.#notes.fail(message, issues);
  }
}

/** What opening gives for a brief that was sound from the start. */
function sound(brief: Brief | null): Explained {
  return { brief, faults: [], wantsAids: false, wantsRare: false, explain: () => [] };
}
