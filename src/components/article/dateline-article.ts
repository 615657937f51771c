import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Article, Brief, Quote } from '../../brief/brief';
import { focusedElement, hasFocus } from '../../page/dom';
import { reveal } from '../../page/reveal';
import { articleToRead, shownArticles } from '../../state/shown-articles';
import { BEGINNING, type State } from '../../state/state';
import { customElement } from '../base/custom-element';
import { DatelineElement } from '../base/dateline-element';
import { LatePart } from '../base/late-part';
import { link, run } from '../base/pieces';
import { look } from '../base/styled-element';
import { ReportsController } from '../reports/reports-controller';
import { SearchController } from '../search/search-controller';
import { LeaderController } from '../story/leader';
import { isOnTopic, markOf } from './marked';

/**
 * The whole article, character for character, with its phrases linked to places.
 *
 * @csspart picker - With several reports, the tabs or the select that choose which is read.
 * @csspart tab - One tab.
 * @csspart story - The button that has the map follow the reading, and the steps through the passages.
 * @csspart follow - That button.
 * @csspart steps - The steps.
 * @csspart article - The article.
 * @csspart dateline - The lines above the headline.
 * @csspart headline - The headline.
 * @csspart byline - The line that says who wrote it.
 * @csspart subheading - A heading within the text.
 * @csspart list - A list.
 * @csspart quotation - Lines that the article sets apart as a quotation.
 * @csspart paragraph - A paragraph.
 * @csspart phrase - A phrase that names a place.
 * @csspart passage - The passage that is shown in its place.
 * @csspart publisher - Who published it, and where.
 */
@customElement('dateline-article')
export class DatelineArticle extends DatelineElement {
  static override styles = look;

  /** Of a page that has the headline elsewhere: here it is shown only while a passage of it is. */
  @property({ type: Boolean, attribute: 'hide-headline' }) hideHeadline = false;

  readonly #late = new LatePart('article', async () => {
    const { ArticleText } = await import('./article-text');
    return new ArticleText(
      { html, nothing, link, run, isOnTopic, markOf },
      {
        state: () => this.state,
        words: () => this.words,
        hasHeadline: (article) =>
          this.hideHeadline && this.state !== null && shownArticles(this.state)[0] === article,
        root: () => this.renderRoot,
        choose: (id) => this.choose(id),
        changed: () => this.requestUpdate(),
        selects: this.#loadMore,
        copies: (event, article) => this.#copy(event, article),
      },
    );
  });
  /** What had the focus when a passage was asked for, and gets it back. */
  #opener: HTMLElement | null = null;
  #passageChanged = false;
  #more: typeof import('../more/more') | null = null;
  #topicChanged = false;
  /** Whether the reader has just asked to be led. */
  #isAsked = false;
  readonly #reports = new ReportsController(this);
  readonly #search = new SearchController(this);
  readonly #following = new LeaderController(
    this,
    ({ Follower }, led) => new Follower(led, this.#isAsked),
  );

  protected override get follows(): readonly (keyof State)[] {
    return ['brief', 'selected', 'highlighted', 'filter', 'article', 'order', 'passage', 'story'];
  }

  protected override get awaited(): Promise<unknown> | null {
    return this.#late.pending ?? this.#reports.pending;
  }

  protected override stateChanged(state: State, before: State | null): void {
    this.#reports.follow(state.brief);
    // Only a brief with an article needs it.
    if (state.brief?.articles.length) this.#late.load();
    this.#search.follow(state);
    const { topics } = state.filter;
    this.#topicChanged ||= before !== null && topics !== before.filter.topics && topics.size > 0;
    if (state.passage === (before?.passage ?? null)) return;
    // Opening another report is not going back.
    this.#passageChanged = state.passage !== null || state.article === before?.article;
    if (state.passage && !before?.passage) this.#opener = focusedElement(this.ownerDocument);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { brief, state, language, source } = this;
    const open = this.#open;
    if (!brief || !state || !open) return nothing;
    this.#late.part?.dress(this.shadowRoot);
    const steps = source && this.#search.search?.steps(state, source, language);
    const body = html`${steps}${keyed(open, this.#renderText(brief, open))}`;
    const { reports } = this.#reports;
    if (brief.articles.length === 1 || !reports) return body;
    const articles = shownArticles(state);
    const pick = (id: string) => this.source?.openArticle(id);
    const picker = reports.picker({ brief, articles, open, language, body, pick });
    // On paper nobody can open the others, so they are printed too. The one on screen keeps its nodes and its scroll
    // position.
    const others = this.isOnPaper ? articles.filter((article) => article !== open) : [];
    return html`${picker}
      ${others.map((article) => html`<div class="printed">${this.#renderText(brief, article)}</div>`)}`;
  }

  /** The article being read. */
  get #open(): Article | null {
    return this.state && articleToRead(this.state);
  }

  #renderText(brief: Brief, article: Article): TemplateResult {
    const story = this.#renderStory(brief, article);
    return this.#late.part?.render(brief, article, story) ?? this.renderMissing(this.#late);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#lead();
    if (this.state && this.shadowRoot)
      this.#search.search?.paint(this.shadowRoot, this.#open, this.state);
    if (this.#topicChanged) this.#showTopic();
    this.#topicChanged = false;
    if (!this.#passageChanged) return;
    this.#passageChanged = false;
    if (this.state?.passage) {
      this.#showPassage();
      return;
    }
    this.refocus();
    this.#opener = null;
  }

  /** Follows the reading while the reader wants that. */
  #lead(): void {
    const { source, state, isConnected } = this;
    const isLed = isConnected && state?.story && state.brief;
    void this.#following.lead(isLed ? source : null, () => {
      source?.follow(null);
      source?.tell(this.words.panel.missing);
    });
  }

  /** To where the passage was asked for, or otherwise to the article. */
  protected override refocus(): void {
    const opener = this.#opener;
    opener?.focus({ preventScroll: true });
    if (!opener || !hasFocus(opener)) {
      this.renderRoot.querySelector('article')?.focus({ preventScroll: true });
    }
  }

  #showPassage(): void {
    const mark = this.renderRoot.querySelector<HTMLElement>('.passage');
    if (!mark) return;
    mark.focus({ preventScroll: true });
    // It may be long: its first line goes where the others have room below.
    if (!reveal(mark, 0.25)) mark.scrollIntoView({ block: 'nearest' });
  }

  /** Shows the first passage on a chosen topic; the page does not move. */
  #showTopic(): void {
    const first = [...this.renderRoot.querySelectorAll('[data-topic]')].find(
      (mark) => !mark.closest('[aria-hidden]'),
    );
    if (first?.checkVisibility()) reveal(first, 0.12);
  }

  /** Nothing if there is nothing to follow. */
  #renderStory({ places }: Brief, { id }: Article): TemplateResult | typeof nothing {
    const { story } = this.state ?? {};
    const isOwn = ({ article }: Quote) => article === id;
    if (!places.some(({ mentions, excerpts }) => [...mentions, ...excerpts].some(isOwn)))
      return nothing;
    return html`<div class="story" part="story">
      <button
        type="button"
        class="follow"
        part="follow"
        aria-pressed=${story ? 'true' : 'false'}
        @click=${() => {
          this.#isAsked = !story;
          this.source?.follow(story ? null : BEGINNING);
        }}
      >
        ${this.words.story.follow}
      </button>
      ${story ? this.#following.leader?.render() : this.#following.isMissing ? html`<p class="quiet">${this.words.panel.missing}</p>` : nothing}
    </div>`;
  }

  /** Loads what copies an article letter by letter once somebody selects text. */
  readonly #loadMore = (): void => {
    import('../more/more').then(
      (more) => {
        this.#more = more;
      },
      () => {},
    );
  };

  #copy(event: ClipboardEvent, article: Article): void {
    const { currentTarget } = event;
    if (currentTarget instanceof Element) this.#more?.copyArticle(event, currentTarget, article);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-article': DatelineArticle;
  }
}
