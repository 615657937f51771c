import { createHash } from 'node:crypto';
import { type FSWatcher, watch } from 'node:fs';
import { join, relative } from 'node:path';
import { words as checkWords, type Severity } from '../../text/cli/check';
import { words } from '../../text/cli/dev';
import { lineOf } from '../brief-file';
import { type CheckedBrief, checkBrief } from '../check/check-brief';
import { findBrief } from '../find-brief';
import type { Kit } from '../site/kit';
import { makeSite } from '../site/make-site';
import type { SiteFiles } from '../site/swap';

/** What a page is told: see src/site/dev.ts. */
export interface News {
  readonly version: string;
  readonly label: string;
  readonly heading: string;
  readonly findings: readonly { readonly severity: Severity; readonly text: string }[];
}

/** Editors write a file in several steps, and some files at once. */
const SETTLE = 60;

/** A site in memory that follows its briefs: remade when one of their files changes, and announced to its listeners. */
export class LiveSite {
  readonly #paths: readonly string[];
  readonly #cwd: string;
  readonly #kit: Kit;
  readonly #watchers: FSWatcher[] = [];
  readonly #listeners = new Set<(news: News) => void>();
  /** The last site that could be made; empty before. */
  files: SiteFiles = new Map();
  news: News = { version: '', label: '', heading: '', findings: [] };
  #timer: NodeJS.Timeout | null = null;
  #isMaking = false;
  #isStale = false;

  constructor(paths: readonly string[], cwd: string, kit: Kit) {
    this.#paths = paths;
    this.#cwd = cwd;
    this.#kit = kit;
  }

  async start(): Promise<void> {
    await this.#makeOnce();
    for (const path of this.#paths) {
      const { folder } = await findBrief(path, this.#cwd);
      const watcher = watch(folder, { recursive: true }, () => this.#changed());
      // A vanished folder leaves the last site standing.
      watcher.on('error', () => this.#changed());
      this.#watchers.push(watcher);
    }
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    for (const watcher of this.#watchers) watcher.close();
    this.#listeners.clear();
  }

  /** Calls back with the current state, and with every change. Returns a function that ends it. */
  listen(listener: (news: News) => void): () => void {
    this.#listeners.add(listener);
    listener(this.news);
    return () => this.#listeners.delete(listener);
  }

  #changed(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#make(), SETTLE);
  }

  async #make(): Promise<void> {
    if (this.#isMaking) {
      this.#isStale = true;
      return;
    }
    this.#isMaking = true;
    try {
      do {
        this.#isStale = false;
        await this.#makeOnce().catch((error) => this.#tell(this.#newsOf(error)));
      } while (this.#isStale);
    } finally {
      this.#isMaking = false;
    }
  }

  async #makeOnce(): Promise<void> {
    const briefs: CheckedBrief[] = [];
    for (const path of this.#paths) briefs.push(await checkBrief(path, this.#cwd));
    const isWhole = briefs.every(({ brief }) => brief !== null);
    // A brief that can no longer be read leaves the last site standing.
    if (isWhole) {
      const options = { kit: this.#kit, easel: null, site: '', isDraft: false, warn: () => {} };
      this.files = await makeSite(briefs, options);
    }
    this.#tell(newsOf(briefs, this.files, this.#cwd));
  }

  /** A brief may be gone for a moment while a tool rewrites it. */
  #newsOf(error: unknown): News {
    const text = error instanceof Error ? error.message : String(error);
    const heading = words.heading(checkWords.total({ fault: 1, warning: 0, note: 0 }));
    return { ...this.news, label: words.label, heading, findings: [{ severity: 'fault', text }] };
  }

  #tell(news: News): void {
    const before = this.news;
    this.news = news;
    if (JSON.stringify(before) === JSON.stringify(news)) return;
    for (const listener of this.#listeners) listener(news);
  }
}

function newsOf(briefs: readonly CheckedBrief[], files: SiteFiles, cwd: string): News {
  const findings = briefs.flatMap(({ folder, findings: found }) =>
    found.map((finding) => {
      const file = relative(cwd, join(folder, finding.file));
      return { severity: finding.severity, text: lineOf({ ...finding, file }) };
    }),
  );
  const rank: Readonly<Record<Severity, number>> = { fault: 0, warning: 1, note: 2 };
  const sorted = findings.toSorted((a, b) => rank[a.severity] - rank[b.severity]);
  const counts = { fault: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  const total = checkWords.total(counts) || words.sound;
  return {
    version: versionOf(files),
    label: words.label,
    heading: words.heading(total),
    findings: sorted,
  };
}

function versionOf(files: SiteFiles): string {
  const hash = createHash('sha256');
  for (const [path, content] of files) hash.update(path).update('\0').update(content).update('\0');
  return hash.digest('hex').slice(0, 12);
}
