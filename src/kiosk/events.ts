import type { Phase } from './machine/phases';

const REACHES_THE_PAGE = { bubbles: true, composed: true } as const;

/** The kiosk has gone on to another state. */
export class DatelineKioskStateEvent extends Event {
  readonly state: Phase;

  constructor(state: Phase) {
    super('dateline-kiosk-state', REACHES_THE_PAGE);
    this.state = state;
  }
}

/** Sent every few seconds while all is well: when it stops, a supervisor restarts the browser. */
export class DatelineKioskHeartbeatEvent extends Event {
  readonly state: Phase;
  /** Milliseconds since the kiosk was put on the page. */
  readonly uptime: number;
  /** Whether the map has failed for good; the list goes on without it. */
  readonly isSafe: boolean;

  constructor(state: Phase, uptime: number, isSafe: boolean) {
    super('dateline-kiosk-heartbeat', REACHES_THE_PAGE);
    this.state = state;
    this.uptime = uptime;
    this.isSafe = isSafe;
  }
}

declare global {
  interface HTMLElementEventMap {
    'dateline-kiosk-state': DatelineKioskStateEvent;
    'dateline-kiosk-heartbeat': DatelineKioskHeartbeatEvent;
  }
}
