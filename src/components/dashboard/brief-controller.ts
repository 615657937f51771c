import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Brief, Issue } from '../../brief/brief';
import { interpret } from '../../brief/interpret';
import { isBrief } from '../../brief/is-brief';
import { explain } from '../../state/explain';
import { LoadError } from '../../state/load-error';
import type { Store } from '../../state/store';
import { issuesHeadline } from '../base/issues-headline';
import { AuthorNotes } from './author-notes';
import { BriefSource, blankSrc, type SourceElement } from './brief-source';
import { LateBrief, type LateElement } from './late-brief';

interface Host extends ReactiveControllerHost, SourceElement, LateElement {
  get brief(): Brief | null;
  set brief(data: unknown);
  readonly hasUpdated: boolean;
  readonly store: Store;
}

/** Brings the brief of a dashboard into its store, from wherever it comes, and tells what is wrong with it. */
export class BriefController implements ReactiveController {
  readonly #host: Host;
  readonly #source: BriefSource;
  readonly #notes: AuthorNotes;
  readonly #wanted: () => string | null;

  /** `wanted` takes the id of the place that is to be chosen in a brief when it is shown. */
  constructor(host: Host, wanted: () => string | null) {
    this.#host = host;
    this.#source = new BriefSource(host);
    this.#notes = new AuthorNotes(host);
    this.#wanted = wanted;
    host.addController(this);
    host.addController(new LateBrief(host, (error) => this.#fail(error)));
  }

  /** Whether another try may bring something else. */
  get canRetry(): boolean {
    return this.#source.canRetry;
  }

  /** Shows a brief as an object, or loads it first: as JSON, or where its article is elsewhere. */
  give(data: unknown): void {
    if (!this.#source.give(data)) void this.reload();
    else if (isBrief(data)) this.#show(data, []);
    else void this.#take(data);
  }

  async reload(): Promise<void> {
    this.#source.stop();
    if (this.#source.current.kind === 'none') return;
    this.#host.store.begin();
    try {
      const loaded = await this.#source.load();
      if (loaded) this.#show(loaded.brief, loaded.issues);
    } catch (error) {
      this.#fail(error);
    }
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
    if (hasUpdated && store.state.status === 'loading') void this.reload();
  }

  hostDisconnected(): void {
    this.#source.stop();
  }

  /** Shown at once; what helps its author may come a moment later, and is told then. */
  async #take(data: unknown): Promise<void> {
    const { store } = this.#host;
    const first = interpret(data, null, null);
    const { brief } = first;
    if (brief) this.#present(brief, first.issues);
    else this.#fail(new LoadError(sentenceOf(first.issues), first.issues));
    const shown = store.state;
    const { issues } = first.wantsAids ? await explain(data, null, first) : first;
    const now = store.state;
    if (now.brief !== shown.brief || now.failure !== shown.failure) return;
    if (brief) {
      // What has turned out since comes after them.
      store.setIssues([...issues, ...now.issues.slice(first.issues.length)]);
      this.#notes.write(issues);
    } else store.fail(sentenceOf(issues), issues);
  }

  #show(brief: Brief, issues: readonly Issue[]): void {
    this.#present(brief, issues);
    this.#notes.write(issues);
  }

  #present(brief: Brief, issues: readonly Issue[]): void {
    this.#host.store.show(brief, issues, this.#wanted());
    this.#notes.miss(issues, issuesHeadline(brief, issues));
  }

  #fail(error: unknown): void {
    const { message, issues } = LoadError.from(error);
    this.#host.store.fail(message, issues);
    this.#notes.fail(message, issues);
  }
}

function sentenceOf([first]: readonly Issue[]): string {
  return first?.message ?? 'This is not a brief.';
}
