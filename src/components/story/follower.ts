import type { TemplateResult } from 'lit';
import { articleLines } from '../../brief/article/lines';
import type { Article, Brief } from '../../brief/brief';
import { placeIndex } from '../../brief/queries/place-index';
import { type StoryPassage, storyOf } from '../../brief/queries/story';
import { isolated } from '../../brief/script';
import { adopt, ancestry, isElement, prefersReducedMotion } from '../../page/dom';
import { reveal } from '../../page/reveal';
import { articleToRead } from '../../state/shown-articles';
import type { State, Story } from '../../state/state';
import type { PageWords } from '../../text/en/page';
import { story as english } from '../../text/en/story';
import { placeName } from '../../text/names';
import { memo } from '../base/memo';
import type { Led } from './leader';
import { lastAbove, readingHeight, seenOf, topOfLetter } from './reading';
import { Rhythm } from './rhythm';
import { renderSteps } from './steps';
import storyStyles from './story.css?inline';

/** How far down the visible part a passage stands once it is stepped to. */
const STEP_TO = 0.3;

/** Follows the reading of an article in the store: by scrolling, step by step, and back after the reader went away. */
export class Follower {
  readonly #led: Led;
  readonly #story = memo(storyOf);
  readonly #rhythm = new Rhythm(() => this.#rested());
  readonly #life = new AbortController();
  /** We are scrolling, not the reader. */
  #isGoing = false;
  /** Where the passage stood when the reader left. */
  #share = STEP_TO;

  /** With `isAsked`, the reader has just asked for it; otherwise nothing moves before they scroll. */
  constructor(led: Led, isAsked: boolean) {
    this.#led = led;
    const { root, store } = led;
    const { signal } = this.#life;
    const stir = () => this.#rhythm.stir();
    for (const node of ancestry(root)) {
      // A scroll event does not leave its tree, and does not bubble.
      if (isElement(node)) continue;
      node.addEventListener('scroll', stir, { capture: true, passive: true, signal });
    }
    signal.addEventListener('abort', adopt(root, storyStyles));
    signal.addEventListener(
      'abort',
      store.subscribe((state, before) => this.#heard(state, before)),
    );
    const { story, selected } = store.state;
    if (isAsked) this.#look();
    else if (selected !== null && story) store.follow({ ...story, isLed: false });
  }

  stop(): void {
    this.#life.abort();
    this.#rhythm.stop();
  }

  /** The steps to the passage before and after. */
  render(): TemplateResult | null {
    const { store, lit, language } = this.#led;
    const all = this.#passages;
    if (all.length === 0) return null;
    const at = this.#at(store.state.story);
    const dir = this.#text?.dir ?? '';
    return renderSteps(lit, language().story ?? english, dir, at, all.length, (by) =>
      this.#step(by),
    );
  }

  /** The passages that can be read here: a page may have the headline elsewhere. */
  get #passages(): readonly StoryPassage[] {
    const { brief } = this.#led.store.state;
    const article = this.#article;
    if (!brief || !article) return [];
    const hidden = this.#lines(article)[this.#elements.findIndex(({ ariaHidden }) => ariaHidden)];
    const { start = 0, end = 0 } = hidden ?? {};
    const all = this.#story(brief, article);
    return all.filter((passage) => passage.end <= start || passage.start >= end);
  }

  /** -1 before the first. */
  #at(story: Story | null): number {
    const { start = -1, article } = story?.passage ?? {};
    return this.#passages.findIndex(
      (passage) => passage.start === start && passage.article === article,
    );
  }

  #heard(state: State, before: State): void {
    const { story } = state;
    if (!story || state.brief !== before.brief) return;
    const hasChosen = state.selected !== before.selected && state.chosenBy !== 'story';
    const hasLeft = hasChosen || state.choices !== before.choices || state.moves !== before.moves;
    // After every listener has heard of this change.
    if (story.isLed && hasLeft) queueMicrotask(() => this.#leave());
    else if (story.isLed && before.story?.isLed === false) void this.#comeBack(story);
    else if (!story.isLed && before.story?.isLed) this.#noteShare(story);
  }

  #leave(): void {
    const { store } = this.#led;
    const { story } = store.state;
    if (story?.isLed && !this.#life.signal.aborted) store.follow({ ...story, isLed: false });
  }

  #noteShare({ passage }: Story): void {
    const text = this.#text;
    if (!passage || !text || text.getClientRects().length === 0) return;
    const { top, bottom } = seenOf(text, this.#bar);
    const share = (this.#topOf(passage) - top) / (bottom - top);
    this.#share = share > 0 && share < 1 ? share : STEP_TO;
  }

  async #comeBack({ passage }: Story): Promise<void> {
    if (!passage) return this.#look();
    await this.#show(this.#share);
    const mark = this.#mark;
    (mark?.closest<HTMLElement>('.phrase') ?? mark)?.focus({ preventScroll: true });
  }

  /** The scrolling has come to rest. */
  #rested(): void {
    if (this.#isGoing) this.#isGoing = false;
    else this.#look();
  }

  /** Goes to what is being read now. */
  #look(): void {
    const { store } = this.#led;
    const { story } = store.state;
    const text = this.#text;
    const all = this.#passages;
    const height = text && readingHeight(text, this.#bar);
    if (!story?.isLed || all.length === 0 || height === null) return;
    const topOf = (at: number) => {
      const passage = all[at];
      return passage ? this.#topOf(passage) : 0;
    };
    const passage = all[lastAbove(all.length, topOf, height)];
    if (passage && passage !== story.passage) store.follow({ isLed: true, passage });
  }

  #step(by: 1 | -1): void {
    const { store, language } = this.#led;
    const { brief, story } = store.state;
    const all = this.#passages;
    const at = this.#at(story) + by;
    const passage = all[at];
    if (!brief || !passage) return;
    store.follow({ isLed: true, passage });
    void this.#show(STEP_TO);
    const { page, story: own = english } = language();
    store.tell(own.at(at + 1, all.length, namesOf(passage, brief, page)));
  }

  /** Scrolls to the store's passage. */
  async #show(share: number): Promise<void> {
    const { signal } = this.#life;
    this.#isGoing = true;
    this.#rhythm.stir();
    await this.#led.rendered();
    const mark = this.#mark;
    if (signal.aborted || !mark) return;
    const behavior = prefersReducedMotion() ? 'auto' : 'smooth';
    if (!reveal(mark, share)) mark.scrollIntoView({ block: 'center', behavior });
  }

  #topOf({ start }: StoryPassage): number {
    const article = this.#article;
    const lines = article ? this.#lines(article) : [];
    const at = lastAbove(lines.length, (line) => lines[line]?.start ?? 0, start);
    const element = this.#elements[at];
    return element ? topOfLetter(element, start - (lines[at]?.start ?? 0)) : 0;
  }

  readonly #lines = memo(articleLines);

  /** The report being read. */
  get #article(): Article | null {
    return articleToRead(this.#led.store.state);
  }

  /** The elements of its lines. */
  get #elements(): readonly Element[] {
    return [...(this.#text?.querySelectorAll('[data-line]') ?? [])];
  }

  get #text(): HTMLElement | null {
    return this.#led.root.querySelector<HTMLElement>('article');
  }

  get #bar(): Element | null {
    return this.#led.root.querySelector('.story');
  }

  /** The first highlighted words of the passage. */
  get #mark(): HTMLElement | null {
    return this.#led.root.querySelector<HTMLElement>('.told');
  }
}

function namesOf({ placeIds }: StoryPassage, brief: Brief, words: PageWords): readonly string[] {
  const { byId } = placeIndex(brief);
  const places = placeIds.flatMap((id) => byId.get(id) ?? []);
  return places.map((place) => isolated(placeName(place, brief, words)));
}
