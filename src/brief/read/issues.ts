import { type Fault, type FaultCode, type FaultValues, faultAt } from '../fault';
import type { Aids } from './aids/aids';
import { LIMITS } from './limits';

/** Why a value cannot be used, and where in the file: readers return it in the value's place. */
export class Flaw<Code extends FaultCode = FaultCode> {
  readonly pointer: string;
  readonly code: Code;
  readonly values: FaultValues[Code];

  constructor(pointer: string, code: Code, values: FaultValues[Code]) {
    this.pointer = pointer;
    this.code = code;
    this.values = values;
  }

  /** The same flaw as seen from the outer value, which holds this one at `pointer`. */
  within(pointer: string): Flaw<Code> {
    return new Flaw(pointer + this.pointer, this.code, this.values);
  }
}

const HALF = LIMITS.issues / 2;

/** What is wrong with one brief, in the order of discovery; past the limit it is counted, not listed. */
export class Issues {
  readonly #listed: Fault[] = [];
  readonly #listedOf = { fault: 0, warning: 0 };
  readonly #leftOut = { fault: 0, warning: 0 };
  readonly #aids: Aids | null;
  #isForeign = false;
  #wantsAids = false;

  constructor(aids: Aids | null) {
    this.#aids = aids;
  }

  /** What the aids suggest, or null. Without aids it returns null, and `wantsAids` becomes true. */
  hint<Hint>(ask: (aids: Aids) => Hint | null): Hint | null {
    if (this.#aids) return ask(this.#aids);
    this.#wantsAids = true;
    return null;
  }

  get wantsAids(): boolean {
    return this.#wantsAids;
  }

  /**
   * From here on the file is plain GeoJSON: a property that is not what we expect has another meaning, and no reader
   * misses it.
   */
  expectForeign(): void {
    this.#isForeign = true;
  }

  /** Something that a reader would have seen is not shown. */
  fault<Code extends FaultCode>(pointer: string, code: Code, values: FaultValues[Code]): void {
    this.#add(this.#isForeign ? 'warning' : 'fault', { pointer, code, values });
  }

  /** The same for a flaw. */
  flaw({ pointer, code, values }: Flaw): void {
    this.fault(pointer, code, values);
  }

  /** A feature is not shown. */
  lose(feature: number, flaw: Flaw): void {
    this.#add('fault', flaw, feature);
  }

  /** A reader misses nothing, but the author should look. */
  warn<Code extends FaultCode>(pointer: string, code: Code, values: FaultValues[Code]): void {
    this.#add('warning', { pointer, code, values });
  }

  /** True where no more faults are listed, so that looking for their causes would be wasted. */
  get isFullOfFaults(): boolean {
    return this.#listedOf.fault >= HALF;
  }

  /** The same for warnings. */
  get isFullOfWarnings(): boolean {
    return this.#listedOf.warning >= HALF;
  }

  list(): readonly Fault[] {
    const { fault, warning } = this.#leftOut;
    if (fault + warning === 0) return this.#listed;
    const rest = faultAt('', 'too-many-faults', { faults: fault, warnings: warning });
    return [...this.#listed, { ...rest, severity: fault > 0 ? 'fault' : 'warning' }];
  }

  #add(
    severity: Fault['severity'],
    { pointer, code, values }: Pick<Flaw, 'pointer' | 'code' | 'values'>,
    lostFeature: number | null = null,
  ): void {
    if (this.#listedOf[severity] >= HALF) {
      this.#leftOut[severity] += 1;
      return;
    }
    this.#listedOf[severity] += 1;
    this.#listed.push({ ...faultAt(pointer, code, values), severity, lostFeature });
  }
}
