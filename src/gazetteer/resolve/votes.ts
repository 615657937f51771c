import type { GazetteerPlace } from '../index/place';

/** What the other names of a text say about where a place is. */
export interface Said {
  /** How much they speak of its state, also as a share of all states. */
  readonly state: number;
  readonly stateShare: number;
  readonly country: number;
  readonly countryShare: number;
}

/** How much a text speaks of each country and state, not counting the asker's own voice. */
export class Votes {
  readonly #countries = new Table();
  readonly #states = new Table();

  addPlace(voter: string, { country, state }: GazetteerPlace, weight: number): void {
    this.addCode(voter, state ? `${country}.${state}` : country, weight);
  }

  /** “US” or “US.KY”. */
  addCode(voter: string, code: string, weight: number): void {
    const [country = '', state] = code.split('.');
    if (country === '') return;
    this.#countries.give(country, voter, state ? weight * 0.8 : weight);
    if (state) this.#states.give(code, voter, weight);
  }

  /** What others than one voter say of the state and the country of a place. */
  without(voter: string, { country, state: code }: GazetteerPlace): Said {
    const state = this.#states.without(voter, `${country}.${code}`);
    const land = this.#countries.without(voter, country);
    return {
      state: state.given,
      stateShare: state.share,
      country: land.given,
      countryShare: land.share,
    };
  }
}

/** How much each voter has given for what; each voter's largest vote counts. */
class Table {
  readonly #given = new Map<string, number>();
  readonly #byVoter = new Map<string, Map<string, number>>();
  #all = 0;

  give(code: string, voter: string, weight: number): void {
    const own = this.#byVoter.get(voter) ?? new Map<string, number>();
    const more = Math.max(0, weight - (own.get(code) ?? 0));
    own.set(code, (own.get(code) ?? 0) + more);
    this.#byVoter.set(voter, own);
    this.#given.set(code, (this.#given.get(code) ?? 0) + more);
    this.#all += more;
  }

  without(voter: string, code: string): { given: number; share: number } {
    const own = this.#byVoter.get(voter);
    let ownAll = 0;
    for (const weight of own?.values() ?? []) ownAll += weight;
    const given = Math.max(0, (this.#given.get(code) ?? 0) - (own?.get(code) ?? 0));
    const all = this.#all - ownAll;
    return { given, share: all > 1e-9 ? given / all : 0 };
  }
}
