import type { Issue } from '../../brief/brief';

const REACHES_THE_PAGE = { bubbles: true, composed: true } as const;

/** The map and its places have been painted. */
export class DatelineReadyEvent extends CustomEvent<null> {
  constructor() {
    super('dateline-ready', REACHES_THE_PAGE);
  }
}

/** The reader chose a place, or cleared the choice (null). Preventing it keeps everything as it is. */
export class DatelineSelectEvent extends CustomEvent<null> {
  readonly placeId: string | null;

  constructor(placeId: string | null) {
    super('dateline-select', { ...REACHES_THE_PAGE, cancelable: true });
    this.placeId = placeId;
  }
}

/** A brief could not be shown, or not all of it. */
export class DatelineErrorEvent extends CustomEvent<null> {
  readonly message: string;
  readonly issues: readonly Issue[];

  constructor(message: string, issues: readonly Issue[]) {
    super('dateline-error', REACHES_THE_PAGE);
    this.message = message;
    this.issues = issues;
  }
}

declare global {
  interface HTMLElementEventMap {
    'dateline-ready': DatelineReadyEvent;
    'dateline-select': DatelineSelectEvent;
    'dateline-error': DatelineErrorEvent;
  }
}
