import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Brief } from '../../brief/brief';
import { styleSheetFor } from '../../page/dom';
import { placeRun, run } from '../base/pieces';

type Module = typeof import('./reports');
/** What only a brief with several reports, corrections or translations needs. */
export type Reports = ReturnType<Module['reportsWith']>;

interface Host extends ReactiveControllerHost {
  readonly shadowRoot: ShadowRoot | null;
}

/** Loads the module of reports for a brief that needs it, before such a brief is rendered. */
export class ReportsController implements ReactiveController {
  readonly #host: Host;
  #reports: Reports | null = null;
  #pending: Promise<void> | null = null;
  #sheet: CSSStyleSheet | null = null;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Null where it is not needed, not there yet, or cannot be had. */
  get reports(): Reports | null {
    return this.#reports;
  }

  /** Settles when it is there, or cannot be had; null where nobody need wait. */
  get pending(): Promise<void> | null {
    return this.#pending;
  }

  /** Another document drops what an element has adopted. */
  hostConnected(): void {
    if (this.#reports) this.#dress();
  }

  /** A brief is to be shown. */
  follow(brief: Brief | null): void {
    if (brief && needsReports(brief) && !this.#reports) this.#pending ??= this.#load();
  }

  async #load(): Promise<void> {
    try {
      const { reportsWith } = await import('./reports');
      this.#reports = reportsWith({ html, nothing, run, placeRun });
      this.#dress();
    } catch (error) {
      console.warn('Dateline: dateline-reports.js could not be loaded.', error);
    }
    this.#pending = null;
  }

  #dress(): void {
    const root = this.#host.shadowRoot;
    const isDressed = this.#sheet && root?.adoptedStyleSheets.includes(this.#sheet);
    if (!root || !this.#reports || isDressed) return;
    this.#sheet = styleSheetFor(root, this.#reports.styles);
    root.adoptedStyleSheets.push(this.#sheet);
  }
}

function needsReports({ articles, corrections, updated, places }: Brief): boolean {
  return (
    articles.length > 1 ||
    corrections.length > 0 ||
    updated !== null ||
    places.some(({ excerpts }) => excerpts.some(({ translation }) => translation))
  );
}
