import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Brief } from '../../brief/brief';
import { LatePart } from '../base/late-part';
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
  readonly #late = new LatePart('reports', async () => {
    const { reportsWith } = await import('./reports');
    const reports = reportsWith({ html, nothing, run, placeRun });
    reports.dress(this.#host.shadowRoot);
    this.#host.requestUpdate();
    return reports;
  });

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Null if it is not needed, not there yet, or cannot be had. */
  get reports(): Reports | null {
    return this.#late.part;
  }

  /** Settles when it is there, or cannot be had; null if nobody need wait. */
  get pending(): Promise<void> | null {
    return this.#late.pending;
  }

  /** A new document drops the style sheets that an element has adopted. */
  hostConnected(): void {
    this.reports?.dress(this.#host.shadowRoot);
  }

  /** Call when a brief is to be shown. */
  follow(brief: Brief | null): void {
    if (brief && needsReports(brief)) this.#late.load();
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
