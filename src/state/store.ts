import type { Brief, Issue, Quote, Units } from '../brief/brief';
import { inLanguages } from '../brief/local-text';
import type { Filter, Span } from '../brief/queries/filter';
import { placeIndex } from '../brief/queries/place-index';
import { hears } from '../brief/queries/reports';
import type { StoryPassage } from '../brief/queries/story';

export type Status = 'empty' | 'loading' | 'ready' | 'failed';

/** Everything that is shown and chosen. Never changed in place: a change is a new object. */
export interface State {
  readonly status: Status;
  /** The last brief that could be shown. It stays while another loads, and if that fails. */
  readonly brief: Brief | null;
  /** The same as it was given; `brief` has the editor's words in the reader's language. */
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
export type Listener = (state: State, before: State) => void;

const NO_FILTER: Filter = { topics: new Set(), articles: new Set(), span: null };

/** A story that is led, before its first passage. */
export const BEGINNING: Story = { isLed: true, passage: null };

const INITIAL: State = {
  status: 'empty',
  brief: null,
  given: null,
  openings: 0,
  languages: [],
  issues: [],
  failure: null,
  selected: null,
  chosenBy: 'code',
  choices: 0,
  moves: 0,
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

/**
 * One dashboard's state. Elements read `state` and call the verbs. They hear of each change once, after it has happened,
 * in the order in which they subscribed.
 */
export class Store {
  #state = INITIAL;
  readonly #listeners = new Set<Listener>();

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

  /** Shows a brief, with the place of id `wanted` chosen; where it has none, the choice stays if it has that place. */
  show(given: Brief, issues: readonly Issue[] = [], wanted: string | null = null): void {
    const { selected, languages } = this.#state;
    const brief = inLanguages(given, languages);
    this.#change({
      status: 'ready',
      brief,
      given,
      issues,
      failure: null,
      selected: placeToChoose(brief, wanted) ?? placeToChoose(brief, selected),
      highlighted: null,
      article: null,
      passage: null,
      filter: NO_FILTER,
      story: this.#state.story && BEGINNING,
    });
  }

  /** The same brief from its beginning: what was filtered, opened and moved is put back. */
  reopen(): void {
    const { given, issues, openings } = this.#state;
    if (given === null) return;
    this.#change({ openings: openings + 1 });
    // As a new object: who shows it begins anew.
    this.show({ ...given }, issues);
  }

  /** Says the editor's words in the first of these languages that each is in. BCP 47 tags. */
  speak(languages: readonly string[]): void {
    const { given, languages: before } = this.#state;
    if (languages.join() === before.join()) return;
    this.#change({ languages, brief: given && inLanguages(given, languages) });
  }

  /** While a brief is still shown its issues stay, as they are about what the reader sees. */
  fail(failure: string, issues: readonly Issue[] = []): void {
    this.#change({ status: 'failed', failure, ...(this.#state.brief === null && { issues }) });
  }

  /** Something turned out only after the brief was shown. */
  report(issue: Issue): void {
    this.setIssues([...this.#state.issues, issue]);
  }

  /** The same issues, in better words. */
  setIssues(issues: readonly Issue[]): void {
    this.#change({ issues });
  }

  /** Chooses a place, or the place where an event happened; an id the brief does not have is ignored. */
  select(id: string | null, by: Actor = 'code'): void {
    const selected = placeToChoose(this.#state.brief, id);
    if (id !== null && selected === null) return;
    const choices = this.#state.choices + (by === 'reader' ? 1 : 0);
    this.#change({ selected, chosenBy: by, choices, passage: null });
  }

  /**
   * Goes on in the story, leaves it, comes back to it, or ends it (null). Where it is led, the place to read about is
   * chosen; with its end, such a choice is put away.
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

  highlight(id: string | null): void {
    this.#change({ highlighted: id });
  }

  /** Opens an article to be read; an id that the brief does not have is ignored. */
  openArticle(articleId: string): void {
    if (!this.#has(articleId)) return;
    const story = this.#state.story && BEGINNING;
    this.#change({ article: articleId, passage: null, story, ...this.#hearing(articleId) });
  }

  /** Shows a passage in its place in its article, which is opened; null goes back. One of no article is ignored. */
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

  setBasemap(basemap: string): void {
    this.#change({ basemap });
  }

  /** What is to be known of a map of one's own. */
  describeBasemap({ attribution, maxZoom }: Pick<State, 'attribution' | 'maxZoom'>): void {
    this.#change({ attribution, maxZoom });
  }

  /** How a dashboard shows all of it, and lets others find it. */
  present(
    how: Pick<State, 'presentation' | 'density' | 'order' | 'share' | 'embed' | 'units'>,
  ): void {
    const { presentation, density, order, share, embed, units } = how;
    this.#change({ presentation, density, order, share, embed, units });
  }

  tell(told: string): void {
    this.#change({ told });
  }

  #has(articleId: string): boolean {
    return this.#state.brief?.articles.some(({ id }) => id === articleId) ?? false;
  }

  /** What is opened is heard. */
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

function placeToChoose(brief: Brief | null, id: string | null): string | null {
  const place = brief && id !== null && placeIndex(brief).byId.get(id);
  return place ? (place.location ?? place.id) : null;
}
