import type { TemplateResult } from 'lit';
import { articleBlocks, type Block, groupByMention, type Run } from '../../brief/article/blocks';
import type { Article, Brief, Quote } from '../../brief/brief';
import { directionOf } from '../../brief/script';
import { dresser } from '../../page/dom';
import { memo } from '../base/memo';
import styles from './article.css?inline';
import { Collected } from './collected';
import type { Host, Kit } from './kit';
import { inGroups, renderLine, renderLines, renderPublisher } from './lines';
import { phrasesOf, stepAmongPhrases } from './phrases';

/** Tab is soon past so few stops. */
const FEW_STOPS = 3;

/**
 * The text of an article, character for character, loaded where one is read, as dateline-article.js. It imports nothing
 * of dateline.js but types and small things: it is handed what it needs.
 */
export class ArticleText {
  readonly #kit: Kit;
  readonly #host: Host;
  readonly #blocks = memo(articleBlocks);
  readonly #body = memo((blocks: readonly Block[]) => blocks.filter((block) => !isHeadline(block)));
  readonly #phrases = memo(phrasesOf);
  readonly #collected: Collected;
  /** Gives the element the styles of what is rendered in it. */
  readonly dress = dresser(styles);

  constructor(kit: Kit, host: Host) {
    this.#kit = kit;
    this.#host = host;
    this.#collected = new Collected(host.changed);
  }

  /** `story` holds the controls that lead through it; of a collection, they know only the chosen place. */
  render(brief: Brief, article: Article, story: unknown): TemplateResult {
    const { html, nothing } = this.#kit;
    const words = this.#host.words();
    if (article.text === null) {
      const why = article.isComing ? words.dashboard.loading : words.article.missing;
      return html`<p class="missing" role="status">${why}</p>`;
    }
    const state = this.#host.state();
    const collected = state && this.#collected.of(article, state);
    const blocks = this.#blocks(brief, article, this.#passageIn(article), collected);
    const read = this.#readBlocks(blocks, article);
    const stops = [...this.#phrases(read).values()].filter(({ isStop }) => isStop).length;
    const skips = stops > FEW_STOPS;
    return html`
      ${article.isAltered ? html`<p class="quiet">${words.whose.altered}</p>` : nothing}
      ${state?.collection ? nothing : story}
      ${skips ? html`<button type="button" class="skip" @click=${this.#skip}>${words.article.skip}</button>` : nothing}
      <article part="article" tabindex="-1" @selectstart=${this.#host.selects} @copy=${(event: ClipboardEvent) => this.#host.copies(event, article)} lang=${article.lang ?? ''} dir=${directionOf(article.title, article.lang)}>
        ${inGroups(blocks).map((lines) =>
          renderLines(
            this.#kit,
            lines,
            lines.map((line) => this.#renderLine(line, read, article)),
          ),
        )}
      </article>
      ${skips ? html`<p class="end visually-hidden" tabindex="-1">${words.article.end}</p>` : nothing}
      ${renderPublisher(this.#kit, article, this.#host.root(), words)}
    `;
  }

  readonly #skip = (): void => {
    this.#host.root().querySelector<HTMLElement>('.end')?.focus();
  };

  /** The blocks whose phrases can be reached. */
  #readBlocks(blocks: readonly Block[], article: Article): readonly Block[] {
    return blocks.some((block) => this.#isElsewhere(block, article)) ? this.#body(blocks) : blocks;
  }

  /** Whether it is the headline and the page has that elsewhere; never while a passage of it is shown. */
  #isElsewhere(block: Block, article: Article): boolean {
    if (!isHeadline(block) || !this.#host.hasHeadline(article)) return false;
    const passage = this.#passageIn(article);
    return !(passage && passage.start < block.end && passage.end > block.start);
  }

  /** The passage that is shown in context, if it is in this article. */
  #passageIn({ id }: Article): Quote | null {
    const passage = this.#host.state()?.passage ?? null;
    return passage?.article === id ? passage : null;
  }

  #renderLine(block: Block, read: readonly Block[], article: Article): TemplateResult {
    const { html } = this.#kit;
    const { runs, start, marker } = block;
    const words = groupByMention(runs).map((group) =>
      group[0] && group[0].end <= start + marker
        ? html`<span class="line-sign" aria-hidden="true">${group[0].text}</span>`
        : this.#renderGroup(group, read, article),
    );
    return renderLine(this.#kit, block, words, article.lang, this.#isElsewhere(block, article));
  }

  #renderGroup(runs: readonly Run[], read: readonly Block[], article: Article): TemplateResult {
    const { html, nothing } = this.#kit;
    const state = this.#host.state();
    const words = html`${runs.map((each) => this.#renderRun(each, article))}`;
    const { mentionOf: id = null, mentionKey = null } = runs[0] ?? {};
    if (id === null || mentionKey === null) return words;
    const phrase = this.#phrases(read).get(mentionKey);
    // A span: a button element is one box, and would not break across lines.
    return html`<span
      class="phrase"
      part="phrase"
      role="button"
      aria-label=${phrase?.twin ? this.#host.words().article.phrase(...phrase.twin) : nothing}
      tabindex=${phrase?.isStop ? 0 : -1}
      aria-current=${state?.selected === id ? 'true' : 'false'}
      ?data-highlighted=${state?.highlighted === id}
      @click=${() => this.#host.choose(id)}
      @keydown=${(event: KeyboardEvent) => this.#onPhraseKey(event, id)}
      data-place=${id}
      >${words}</span
    >`;
  }

  #renderRun(run: Run, article: Article): TemplateResult {
    const { html, nothing, isOnTopic, markOf } = this.#kit;
    const state = this.#host.state();
    const { start, text, mentionOf } = run;
    const mark = state && markOf(run, article, state);
    if (!state || !mark) return html`${text}`;
    if (mark === 'passage') {
      const first = start === state.passage?.start;
      return html`<mark class="passage" part="passage" tabindex=${first ? -1 : nothing}>${text}</mark>`;
    }
    const isStop = mark === 'told' && mentionOf === null;
    const onTopic = mark !== 'told' && isOnTopic(run, state);
    return html`<mark class=${mark} tabindex=${isStop ? -1 : nothing} ?data-topic=${onTopic}>${text}</mark>`;
  }

  #onPhraseKey(event: KeyboardEvent, id: string): void {
    stepAmongPhrases(this.#host.root(), event);
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    this.#host.choose(id);
  }
}

function isHeadline({ kind }: Block): boolean {
  return kind === 'headline';
}
