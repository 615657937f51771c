/** A version of the site: its name, and of each file the hash that it must have (as in `integrity`). */
export interface Version {
  readonly id: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Which version is in force, which one to go back to, and whether the first has still to show that it works. */
export interface Ledger {
  readonly current: Version;
  readonly previous: Version | null;
  readonly trial: Trial | null;
}

/** From the first page of the new version on; `pages` are the ids of those that were given it. */
interface Trial {
  readonly since: number | null;
  readonly pages: readonly string[];
}

/** A site's first version: there is nothing to go back to, hence no trial. */
export function first(version: Version): Ledger {
  return { current: version, previous: null, trial: null };
}

/** A new version takes over, on trial. One that never proved itself is nothing to go back to. */
export function takenOver(ledger: Ledger, version: Version): Ledger {
  if (ledger.current.id === version.id) return ledger;
  const previous = ledger.trial ? ledger.previous : ledger.current;
  return { current: version, previous, trial: { since: null, pages: [] } };
}

/** A page was given the version on trial: its time runs from the first one. */
export function visited(ledger: Ledger, page: string, now: number): Ledger {
  const { trial } = ledger;
  if (!trial) return ledger;
  const pages = [...trial.pages, page];
  return { ...ledger, trial: { since: trial.since ?? now, pages } };
}

/** A page reports that it works; one that was opened before the version came says nothing of it. */
export function proven(ledger: Ledger, page: string): Ledger {
  return ledger.trial?.pages.includes(page) ? { ...ledger, trial: null } : ledger;
}

/** The term is over and no page has reported: the version before is in force again. */
export function overdue(ledger: Ledger, now: number, term: number): Ledger {
  const { trial, previous } = ledger;
  if (!trial || !previous || trial.since === null) return ledger;
  const elapsed = now - trial.since;
  // Somebody set the clock back.
  if (elapsed < 0) return undecided(ledger);
  return elapsed < term ? ledger : first(previous);
}

/** Nobody has looked at it yet: its time runs anew from the next page on. */
export function undecided(ledger: Ledger): Ledger {
  return ledger.trial ? { ...ledger, trial: { since: null, pages: ledger.trial.pages } } : ledger;
}
