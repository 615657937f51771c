import type { Aids } from './aids/aids';
import type { Issue } from './brief';
import { LIMITS } from './limits';

const HALF = LIMITS.issues / 2;

/** The issues of one reading, in order of finding; what is past the limit is counted, not listed. */
export class Issues {
  readonly #listed: Issue[] = [];
  readonly #listedOf = { fault: 0, warning: 0 };
  readonly #leftOut = { fault: 0, warning: 0 };
  readonly #aids: Aids | null;
  #isForeign = false;
  #wantsAids = false;

  constructor(aids: Aids | null) {
    this.#aids = aids;
  }

  /** What the aids say, which may be nothing; without them nothing, and they are wanted. */
  hint(ask: (aids: Aids) => string): string {
    if (this.#aids) return ask(this.#aids);
    this.#wantsAids = true;
    return '';
  }

  get wantsAids(): boolean {
    return this.#wantsAids;
  }

  /**
   * From here on the file is plain GeoJSON: a property that is not what ours would be is somebody's own,
   * and no reader was promised anything of it.
   */
  expectForeign(): void {
    this.#isForeign = true;
  }

  /** Something that a reader would have seen is not shown. */
  fault(pointer: string, message: string): void {
    const severity = this.#isForeign ? 'warning' : 'fault';
    this.#add({ severity, pointer, message, lostFeature: null });
  }

  /** A feature is not shown. */
  lose(feature: number, pointer: string, message: string): void {
    this.#add({ severity: 'fault', pointer, message, lostFeature: feature });
  }

  /** A reader misses nothing, but the author should look. */
  warn(pointer: string, message: string): void {
    this.#add({ severity: 'warning', pointer, message, lostFeature: null });
  }

  /** True where a further fault would not be listed, so that nobody need look for its cause. */
  get isFullOfFaults(): boolean {
    return this.#listedOf.fault >= HALF;
  }

  /** The same of warnings. */
  get isFullOfWarnings(): boolean {
    return this.#listedOf.warning >= HALF;
  }

  list(): readonly Issue[] {
    const { fault, warning } = this.#leftOut;
    if (fault + warning === 0) return this.#listed;
    const message = `${fault} more faults and ${warning} more warnings are not listed`;
    const severity = fault > 0 ? 'fault' : 'warning';
    return [...this.#listed, { severity, pointer: '', message, lostFeature: null }];
  }

  #add(issue: Issue): void {
    if (this.#listedOf[issue.severity] >= HALF) {
      this.#leftOut[issue.severity] += 1;
      return;
    }
    this.#listedOf[issue.severity] += 1;
    this.#listed.push(issue);
  }
}
