import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Brief } from '../../brief/brief';
import { placeRun, run } from '../base/pieces';

type Module = typeof import('./reports');
/** What only a brief with several reports, corrections or translations needs. */
export type Reports = ReturnType<Module['reportsWith']>;

interface Host extends ReactiveControllerHost {
  readonly shadowRoot: ShadowRoot | null;
}

/** Loads the module of reports for a brief that needs it, before such a brief is rendered. */
export class ReportsController implements ReactiveController {
  /** Null where it is not needed, not there yet, or cannot be had. */
  reports: Reports | null = null;
  /** Settles when it is there, or cannot be had; null where nobody need wait. */
  pending: Promise<void> | null = null;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Another document drops what an element has adopted. */
  hostConnected(): void {
    this.reports?.dress(this.#host.shadowRoot);
  }

  /** A brief is to be shown. */
  follow(brief: Brief | null): void {
    if (brief && !this.reports && needsReports(brief)) this.pending ??= this.#load();
  }

  async #load(): Promise<void> {
    try {
      const { reportsWith } = await import('./reports');
      this.reports = reportsWith({ html, nothing, run, placeRun });
      this.hostConnected();
    } catch (error) {
      console.warn('Dateline: dateline-reports.js could not be loaded.', error);
    }
    this.pending = null;
    this.#host.requestUpdate();
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
