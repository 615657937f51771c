/** A version of the site: its name, and the hash that each file must have (as in `integrity`). */
export interface Version {
  readonly id: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Which version is in force, which one to go back to, and whether the first has yet to prove that it works. */
export interface Ledger {
  readonly current: Version;
  readonly previous: Version | null;
  readonly trial: Trial | null;
}

/** Begins with the first page that gets the new version; `pages` are the ids of all that got it. */
interface Trial {
  readonly since: number | null;
  readonly pages: readonly string[];
}

/** A site's first version has no trial, as there is nothing to go back to. */
export function first(version: Version): Ledger {
  return { current: version, previous: null, trial: null };
}

/** A new version takes over, on trial. Nobody goes back to one that never proved itself. */
export function takenOver(ledger: Ledger, version: Version): Ledger {
  if (ledger.current.id === version.id) return ledger;
  const previous = ledger.trial ? ledger.previous : ledger.current;
  return { current: version, previous, trial: { since: null, pages: [] } };
}

/** A page got the version on trial, whose time runs from the first such page. */
export function visited(ledger: Ledger, page: string, now: number): Ledger {
  const { trial } = ledger;
  if (!trial) return ledger;
  const pages = [...trial.pages, page];
  return { ...ledger, trial: { since: trial.since ?? now, pages } };
}

/** A page reports that it works. One that was opened before the version proves nothing about it. */
export function proven(ledger: Ledger, page: string): Ledger {
  return ledger.trial?.pages.includes(page) ? { ...ledger, trial: null } : ledger;
}

/** The term is over and no page has reported: the version before it is in force again. */
export function overdue(ledger: Ledger, now: number, term: number): Ledger {
  const { trial, previous } = ledger;
  if (!trial || !previous || trial.since === null) return ledger;
  const elapsed = now - trial.since;
  // The clock was set back.
  if (elapsed < 0) return undecided(ledger);
  return elapsed < term ? ledger : first(previous);
}

/** Starts the trial again, with the next page that gets the version. */
export function undecided(ledger: Ledger): Ledger {
  return ledger.trial ? { ...ledger, trial: { since: null, pages: ledger.trial.pages } } : ledger;
}
