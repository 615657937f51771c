/**
 * Reads and checks briefs, without an element and without a page: `import { openBrief, checkBrief } from
 * 'dateline-map/brief'`, in Node and in browsers.
 */

import type { Brief, Issue } from './brief/brief';
import { checksOf } from './brief/check/check';
import type { Check, CheckCode, Site } from './brief/check/finding';
import type { FaultCode } from './brief/fault';
import { fetchReader } from './state/fetch-reader';
import { openBrief as open } from './state/open-brief';
import type { Read } from './state/read-articles';
import { sha256Of } from './state/sha256';
import { aids, faults } from './text/en/aids';
import { checkSentence } from './text/en/checks';
import { told } from './text/faults';

export type * from './brief/brief';
export type { CheckCode, CheckValues, Site } from './brief/check/finding';
export type { Fault, FaultCode, FaultValues } from './brief/fault';
export { LoadError } from './state/load-error';

export interface OpenOptions {
  /**
   * Gives the bytes at an absolute address; without it they are fetched. In Node, from a disk: `(href) => readFile(new
   * URL(href))`. `openBrief` rejects with whatever this rejects with; only a `LoadError` is reported as a fault.
   */
  readonly read?: (href: string) => Promise<Uint8Array>;
  /** Ends the reading. */
  readonly signal?: AbortSignal;
}

/** A brief, with what was read for it. */
export interface OpenedBrief {
  /** Null if nothing can be shown. */
  readonly brief: Brief | null;
  /** What is wrong, in English: faults, because of which readers miss something, and warnings for the author. */
  readonly issues: readonly Issue[];
  /** The parsed JSON; undefined if there is none. */
  readonly data: unknown;
  /** The bytes of everything that was read, by address. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** What an author should look at: a fault in the file, or anything else that a check found. */
export interface Finding {
  readonly severity: 'fault' | 'warning' | 'note';
  readonly code: FaultCode | CheckCode;
  /** Where: a JSON pointer into the brief, or an offset in one of its articles. */
  readonly site: Site;
  /** A sentence in English. */
  readonly message: string;
}

/**
 * Opens a brief with its articles: by its absolute address, or as JSON (parsed or not) with the base of its articles'
 * relative addresses. What is wrong with the files is among the issues; one bad feature costs one feature.
 */
export async function openBrief(
  source: string | URL | { readonly brief: unknown; readonly base: string | URL },
  { read, signal = new AbortController().signal }: OpenOptions = {},
): Promise<OpenedBrief> {
  const given =
    typeof source === 'string' || source instanceof URL
      ? String(source)
      : { brief: source.brief, base: String(source.base) };
  const reader: Read = read ?? fetchReader({ signal });
  const { brief, data, files, explain } = await open(reader, given);
  signal.throwIfAborted();
  return { brief, data, files, issues: told(explain(aids), faults) };
}

/**
 * Everything that an author should look at: the issues of an opened brief, and what else `dateline check` finds without
 * data of the world: names without a link, overlapping quotes, missing digests and sources, links that readers cannot
 * open. Fetches nothing.
 */
export async function checkBrief(opened: OpenedBrief): Promise<readonly Finding[]> {
  const { brief, data, issues } = opened;
  const read = issues.map(({ severity, code, pointer, message }) => {
    return { severity, code, site: { pointer }, message };
  });
  if (brief === null) return read;
  const checks = checksOf(brief, data, { digests: await digestsOf(opened) });
  return [...read, ...checks.map(findingOf)];
}

function findingOf(check: Check): Finding {
  const { severity, code, site } = check;
  return { severity, code, site, message: checkSentence(check) };
}

async function digestsOf({ brief, files }: OpenedBrief): Promise<ReadonlyMap<string, string>> {
  const digests = new Map<string, string>();
  for (const { id, href } of brief?.articles ?? []) {
    const bytes = href === null ? undefined : files.get(href);
    const digest = bytes ? await sha256Of(bytes) : null;
    if (digest !== null) digests.set(id, digest);
  }
  return digests;
}
