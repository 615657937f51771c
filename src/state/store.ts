import type { Brief, Issue, Place, Quote } from '../brief/brief';
import { inLanguages } from '../brief/local-text';
import { NO_FILTER, type Span } from '../brief/queries/filter';
import type { Found } from '../brief/queries/found';
import { placeToChoose } from '../brief/queries/place-index';
import { hears } from '../brief/queries/reports';
import type { Arrival, Collection } from '../collection/port';
import type { Kept } from './filter-hash';
import { type Actor, BEGINNING, INITIAL, type State, type Story } from './state';

export type Listener = (state: State, before: State) => void;

/**
 * One dashboard's state. Elements read `state` and call the verbs. Each hears of each change once, after it has
 * happened, in the order of subscription.
 */
export class Store {
  #state = INITIAL;
  readonly #listeners = new Set<Listener>();
  /** The brief that is shown, as it was given; for a collection, what has been read so far besides its places. */
  #head: Brief | null = null;
  /** The places of a collection that are in memory; null for an ordinary brief, all of whose places are. */
  #hand: readonly Place[] | null = null;
  /** A choice that waits until its place has come from the collection. */
  #sought: { readonly id: string; readonly by: Actor } | null = null;

  get state(): State {
    return this.#state;
  }

  /** Returns the function that ends the subscription. */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** A brief is on its way. What is shown stays. */
  begin(): void {
    this.#change({ status: 'loading', failure: null });
  }

  /**
   * Shows a brief, with the place of id `wanted` chosen. Without such a place, the present choice stays if the brief
   * has it. With a collection, `given` has no places: each is brought to hand when it is chosen.
   */
  show(
    given: Brief,
    issues: readonly Issue[] = [],
    wanted: string | null = null,
    collection: Collection | null = null,
  ): void {
    const { selected, languages } = this.#state;
    this.#head = given;
    this.#hand = collection && [];
    const brief = inLanguages(given, languages);
    const sought = collection && (wanted ?? selected);
    // Before listeners hear of it: one may make another choice.
    this.#sought = sought === null ? null : { id: sought, by: 'code' };
    this.#change({
      status: 'ready',
      brief,
      collection,
      progress: collection?.progress ?? null,
      given,
      issues,
      failure: null,
      selected: placeToChoose(brief, wanted) ?? placeToChoose(brief, selected),
      highlighted: null,
      article: null,
      passage: null,
      sight: null,
      filter: NO_FILTER,
      story: this.#state.story && BEGINNING,
    });
    void this.#seek();
  }

  /** More of the collection has been read. */
  arrive({ progress, head }: Omit<Arrival, 'faults'>): void {
    const isSame = head === this.#head;
    this.#head = head;
    this.#change({ progress, ...(!isSame && { brief: this.#inWords() }) });
    void this.#seek();
  }

  /** Adds late articles to the brief that is shown: what the reader has done stays. */
  fill(brief: Brief, issues: readonly Issue[]): void {
    this.#head = brief;
    this.#change({ brief: this.#inWords(), issues });
  }

  /** The same brief from its beginning: whatever was filtered, opened or moved is reset. */
  reopen(): void {
    const { given, issues, openings, collection } = this.#state;
    if (given === null) return;
    this.#change({ openings: openings + 1 });
    // A new object, so that everything that shows the brief starts over.
    this.show({ ...(this.#head ?? given) }, issues, null, collection);
  }

  /** Gives each of the editor's texts in the first of these languages that it has. BCP 47 tags. */
  speak(languages: readonly string[]): void {
    const { languages: before } = this.#state;
    if (languages.join() === before.join()) return;
    this.#change({ languages, brief: this.#inWords(languages) });
  }

  /** While a brief is still shown, its issues stay, since they are about what the reader sees. */
  fail(failure: string, issues: readonly Issue[] = []): void {
    this.#change({ status: 'failed', failure, ...(this.#state.brief === null && { issues }) });
  }

  /** Adds an issue that turned up only after the brief was shown. */
  report(issue: Issue): void {
    this.setIssues([...this.#state.issues, issue]);
  }

  /** Replaces the issues, for instance by the same ones in sentences. */
  setIssues(issues: readonly Issue[]): void {
    this.#change({ issues });
  }

  /**
   * Chooses a place, or the place where an event happened; an id that the brief does not have is ignored. A place of a
   * collection is chosen once it is at hand.
   */
  select(id: string | null, by: Actor = 'code'): void {
    const selected = placeToChoose(this.#state.brief, id);
    this.#sought = null;
    if (id !== null && selected === null) {
      this.#sought = { id, by };
      void this.#seek();
      return;
    }
    const choices = this.#state.choices + (by === 'reader' ? 1 : 0);
    this.#change({ selected, chosenBy: by, choices, passage: null });
    // In a collection, a place no longer chosen is drawn like all others.
    if (id === null && this.#hand?.length) this.#bring([]);
  }

  /**
   * Moves on in the story, leaves it, comes back to it, or ends it (null). While it is led, the place being read about
   * is chosen; the end of the story clears such a choice.
   */
  follow(story: Story | null): void {
    const { brief, chosenBy } = this.#state;
    const id = story?.isLed ? story.passage?.placeIds[0] : undefined;
    if (id !== undefined) {
      const selected = placeToChoose(brief, id);
      this.#change({ story, selected, chosenBy: 'story', passage: null });
    } else if (story === null && chosenBy === 'story') this.#change({ story, selected: null });
    else this.#change({ story });
  }

  /** The reader has moved the map. */
  move(): void {
    this.#change({ moves: this.#state.moves + 1 });
  }

  /** The map has come to rest, with `inView` of the passing places in view. */
  see(inView: number): void {
    this.#change({ inView });
  }

  /** The reader wants to see this on the map. */
  lookAt(sight: NonNullable<State['sight']>): void {
    this.#change({ sight, moves: this.#state.moves + 1 });
  }

  /** Goes from the search field to the results. */
  enterList(): void {
    this.#change({ entries: this.#state.entries + 1 });
  }

  highlight(id: string | null): void {
    this.#change({ highlighted: id });
  }

  /** Opens an article to be read; an id that the brief does not have is ignored. */
  openArticle(articleId: string): void {
    if (!this.#has(articleId)) return;
    const story = this.#state.story && BEGINNING;
    this.#change({ article: articleId, passage: null, story, ...this.#hearing(articleId) });
  }

  /** Shows a passage in context, opening its article; null goes back. A passage of no article is ignored. */
  showPassage(passage: Quote | null): void {
    const articles = this.#state.brief?.articles ?? [];
    const article = articles.find(({ id }) => id === passage?.article);
    const isThere = article?.text?.slice(passage?.start, passage?.end) === passage?.exact;
    if (passage === null) this.#change({ passage });
    else if (article && isThere) {
      this.#change({ passage, article: article.id, ...this.#hearing(article.id) });
    }
  }

  toggleTopic(id: string): void {
    const topics = new Set(this.#state.filter.topics);
    if (!topics.delete(id)) topics.add(id);
    this.#change({ filter: { ...this.#state.filter, topics } });
  }

  /** Switches an article on or off. With none switched on, all are heard, as with topics. */
  toggleArticle(id: string): void {
    const articles = new Set(this.#state.filter.articles);
    if (!articles.delete(id)) articles.add(id);
    this.setArticles(articles);
  }

  /** Switches on these articles and no others; those that the brief does not have are ignored. */
  setArticles(ids: Iterable<string>): void {
    const articles = new Set([...ids].filter((id) => this.#has(id)));
    const { filter, passage } = this.#state;
    const isSame = articles.size === filter.articles.size;
    if (isSame && [...articles].every((id) => filter.articles.has(id))) return;
    const isLost = passage !== null && !hears({ articles }, passage.article);
    this.#change({ filter: { ...filter, articles }, ...(isLost && { passage: null }) });
  }

  setSpan(span: Span | null): void {
    const { span: before } = this.#state.filter;
    if (span?.start === before?.start && span?.end === before?.end) return;
    this.#change({ filter: { ...this.#state.filter, span } });
  }

  clearTopics(): void {
    if (this.#state.filter.topics.size === 0) return;
    this.#change({ filter: { ...this.#state.filter, topics: new Set() } });
  }

  /** Shows only these kinds; none means all. */
  setKinds(kinds: ReadonlySet<string>): void {
    this.filterBy({ kinds });
  }

  /** Filters by these, and by everything else as before. */
  filterBy(wanted: Partial<Kept>): void {
    const { filter } = this.#state;
    const found = wanted.words?.trim() === '' ? null : filter.found;
    this.#change({ filter: { ...filter, ...wanted, found } });
  }

  /** Sets what the reader searches for; the previous results stay until `find` brings new ones. */
  search(words: string): void {
    if (words !== this.#state.filter.words) this.filterBy({ words });
  }

  /** Sets what was found. */
  find(found: Found | null): void {
    if (found === this.#state.filter.found) return;
    this.#change({ filter: { ...this.#state.filter, found } });
  }

  setBasemap(basemap: string): void {
    this.#change({ basemap });
  }

  /** Sets the credit and the last zoom of the page's own map. */
  describeBasemap({ attribution, maxZoom }: Pick<State, 'attribution' | 'maxZoom'>): void {
    this.#change({ attribution, maxZoom });
  }

  /** Sets how a dashboard presents everything, and how others find it. */
  present(
    how: Pick<State, 'presentation' | 'density' | 'order' | 'share' | 'embed' | 'units'>,
  ): void {
    const { presentation, density, order, share, embed, units } = how;
    this.#change({ presentation, density, order, share, embed, units });
  }

  tell(told: string): void {
    this.#change({ told });
  }

  /** Fetches the place that is to be chosen from the collection; while that is being read, the place may yet come. */
  async #seek(): Promise<void> {
    const { collection } = this.#state;
    const sought = this.#sought;
    const found = sought && (await collection?.place(sought.id).catch(() => null));
    if (!found || this.#sought !== sought || this.#state.collection !== collection) return;
    this.#bring([found.place, ...found.linked]);
    this.select(sought.id, sought.by);
  }

  #bring(places: readonly Place[]): void {
    this.#hand = places;
    this.#change({ brief: this.#inWords() });
  }

  #inWords(languages = this.#state.languages): Brief | null {
    const [head, places] = [this.#head, this.#hand];
    return head && inLanguages(places ? { ...head, places } : head, languages);
  }

  #has(articleId: string): boolean {
    return this.#state.brief?.articles.some(({ id }) => id === articleId) ?? false;
  }

  /** The filter with an article switched on, which is about to be opened. */
  #hearing(articleId: string): Partial<State> {
    const { filter } = this.#state;
    if (hears(filter, articleId)) return {};
    return { filter: { ...filter, articles: new Set([...filter.articles, articleId]) } };
  }

  #change(patch: Partial<State>): void {
    const before = this.#state;
    const next = { ...before, ...patch };
    if (
      Object.keys(patch).every((key) =>
        Object.is(next[key as keyof State], before[key as keyof State]),
      )
    )
      return;
    this.#state = next;
    for (const listener of [...this.#listeners]) listener(next, before);
  }
}
