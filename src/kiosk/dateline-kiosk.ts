import { html, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from 'lit';
import { property, query } from 'lit/decorators.js';
import { customElement } from '../components/base/custom-element';
import { aWakeLock, oneOf } from '../components/base/one-of';
import { look, StyledElement } from '../components/base/styled-element';
import { renderCard } from './card';
import kioskCardStyles from './card.css?inline';
import { Conductor } from './conductor';
import type { DashboardHandle } from './dashboard-handle';
import { QuestionFocus, renderPhone, renderWarning } from './dialogs';
import { DatelineKioskHeartbeatEvent } from './events';
import { fitWords, watchSize } from './fit';
import kioskStyles from './kiosk.css?inline';
import type { Phase } from './machine/phases';
import { SECOND, timeOf, USUAL } from './machine/time';
import kioskPrintStyles from './print.css?inline';
import { renderStrip } from './strip';

const DASHBOARD = 'dateline-dashboard';
/** The factor of “Larger text”. */
const LARGE = 1.3;

/**
 * Wraps a dashboard for an unattended screen.
 *
 * @slot - A `<dateline-dashboard>`.
 * @fires dateline-kiosk-state - The kiosk has gone on to another state.
 * @fires dateline-kiosk-heartbeat - Every few seconds while all is well.
 * @csspart headline - The headline of the invitation.
 * @csspart invitation - The words “Touch to explore”.
 * @csspart place - The name of the tour's place.
 * @csspart quote - The excerpt of the tour's place.
 * @csspart note - The editor's words, if the article says nothing of the place.
 * @csspart tool - A button of the strip.
 * @csspart warning - The question “Still there?” and the seconds left.
 * @csspart phone - The QR code and its address.
 */
@customElement('dateline-kiosk')
export class DatelineKiosk extends StyledElement {
  static override styles = [
    ...look,
    ...[kioskStyles, kioskCardStyles, kioskPrintStyles].map(unsafeCSS),
  ];

  /** Seconds of invitation before a tour begins. @default 24 */
  @property({ type: Number }) attract: number = USUAL.attract;
  /** Seconds at each place of the tour; longer if reading takes longer. @default 12 */
  @property({ type: Number }) stay: number = USUAL.stay;
  /** Seconds without a touch before a visitor is asked whether they are there. @default 60 */
  @property({ type: Number }) idle: number = USUAL.idle;
  /** Seconds that this question stays. @default 20 */
  @property({ type: Number }) warn: number = USUAL.warn;
  /** Seconds between two heartbeats. @default 5 */
  @property({ type: Number }) heartbeat: number = USUAL.heartbeat;
  /** The article's address on the web, for the QR code; by default its own `url`, or this page. */
  @property() href: string | null = null;

  /** Seconds between requests for a newer brief; 0 for none. */
  @property({ type: Number }) refresh = 0;
  /** When the screen is darkened, by the local clock: `22:00-07:00`. */
  @property() night: string | null = null;
  /** How far it is darkened. */
  @oneOf(['dim', 'dark']) @property({ attribute: 'night-mode' }) nightMode: 'dim' | 'dark' = 'dim';
  /** Time of day of the nightly reload, or `never`. */
  @property({ attribute: 'reload-at' }) reloadAt = '04:00';
  /** Minutes between swaps of the screen's zones, against burn-in; 0 for none. */
  @property({ type: Number }) care = 15;
  /** Whether the screen is kept on; `auto` lets it sleep in a dark night. */
  @aWakeLock @property({ attribute: 'wake-lock' }) wakeLock: 'auto' | 'always' | 'never' = 'auto';

  @query('.screen') private screen!: HTMLElement;
  @query('.map') private mapBox!: HTMLElement;
  @query('.card .words') private words!: HTMLElement | null;
  @query('.dialog .stay') private answer!: HTMLElement | null;

  readonly #conductor = new Conductor(this);
  #life = new AbortController();
  #timer = 0;
  #since = 0;
  #beatAt = 0;
  readonly #focus = new QuestionFocus();

  /** What the screen is doing. */
  get state(): Phase {
    return this.#conductor.phases.phase;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#life = new AbortController();
    const { signal } = this.#life;
    this.#since = this.#beatAt = performance.now();
    const children = new MutationObserver(() => this.#adopt());
    children.observe(this, { childList: true });
    signal.addEventListener('abort', () => children.disconnect(), { once: true });
    this.#adopt();
    this.#tick();
    if (this.hasUpdated) this.#watchSize();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#life.abort();
    clearTimeout(this.#timer);
  }

  /** Waits for the words: the first picture must be in its language. */
  protected override async scheduleUpdate(): Promise<void> {
    const { wordsPending } = this.#conductor;
    if (!this.hasUpdated && wordsPending) await wordsPending;
    super.scheduleUpdate();
  }

  protected override firstUpdated(): void {
    this.#watchSize();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.screen.style.setProperty('--_text', String(this.#conductor.visit.isLarge ? LARGE : 1));
    this.#arrange();
    if (this.words) fitWords(this.words);
    if (this.state === 'reset') this.#focus.forget();
    if (!this.#conductor.isAnswering) this.#focus.follow(this.answer, this);
  }

  protected override render(): TemplateResult {
    const { phases, visit, isStage, isSafe, areSwapped, night, words, direction } = this.#conductor;
    const { phase, remaining } = phases;
    const isWarning = phase === 'warning' || this.#conductor.isAnswering;
    const isAsking = isWarning || visit.phone !== null;
    return html`<div
      class="screen ${isStage ? 'stage' : ''} ${phase}"
      lang=${words.lang}
      dir=${direction ?? nothing}
      role="region"
      aria-label=${words.label}
      ?data-safe=${isSafe}
      ?data-swapped=${areSwapped}
    >
      <div class="main" ?inert=${isAsking}>
        ${isStage ? html`<section class="card" aria-label=${words.card}>${renderCard(this.#conductor)}</section>` : nothing}
        <div class="map"><div class="lens"><slot></slot></div></div>
      </div>
      ${renderStrip(this.#conductor, isAsking)}
      ${phase === 'warning' ? renderWarning(Math.ceil(remaining / SECOND), words, () => phases.touch()) : nothing}
      ${visit.phone === null || isWarning ? nothing : renderPhone(visit.phone, this.#conductor.selectedName, words, visit.hidePhone)}
      ${phase === 'reset' ? html`<div class="veil"></div>` : nothing}
      ${night === null ? nothing : html`<div class="night ${night}"></div>`}
    </div>`;
  }

  /** The dashboard may be added later, or defined later. */
  #adopt(): void {
    const element = this.querySelector<DashboardHandle['element']>(DASHBOARD);
    if (element && !customElements.get(DASHBOARD)) {
      void customElements.whenDefined(DASHBOARD).then(() => this.isConnected && this.#adopt());
      return;
    }
    // In HTML that a script inserts, inner elements are upgraded after outer ones.
    if (element) customElements.upgrade(element);
    this.#conductor.adopt(element);
  }

  /** While nobody is there, the dashboard shows only its map. */
  #arrange(): void {
    const { dashboard, isStage, isSafe } = this.#conductor;
    if (!dashboard) return;
    this.screen.dataset['theme'] = dashboard.element.theme;
    dashboard.element.presentation = isSafe ? 'list' : isStage ? 'stage' : 'full';
  }

  /** One short timer after another: a long one would stop while the machine sleeps, and come too late. */
  #tick(): void {
    clearTimeout(this.#timer);
    try {
      this.#conductor.tick();
    } finally {
      this.#goOn();
    }
    const now = performance.now();
    if (now - this.#beatAt >= timeOf('heartbeat', this)) {
      this.#beatAt = now;
      this.dispatchEvent(
        new DatelineKioskHeartbeatEvent(this.state, now - this.#since, this.#conductor.isSafe),
      );
    }
  }

  /** Never throws: an unattended screen must not stop, whatever goes wrong. */
  #goOn(): void {
    if (!this.isConnected) return;
    const wait = Math.min(SECOND, Math.max(50, this.#conductor.phases.remaining));
    this.#timer = window.setTimeout(() => this.#tick(), wait);
  }

  #watchSize(): void {
    const { screen, mapBox } = this;
    watchSize(() => ({ host: this, screen, mapBox, words: this.words }), this.#life.signal);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dateline-kiosk': DatelineKiosk;
  }
}
