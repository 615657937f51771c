import type { GazetteerPlace } from '../index/place';

/** How much a text speaks of which countries and states; who asks does not count their own voice. */
export class Votes {
  readonly #countries = new Map<string, Map<string, number>>();
  readonly #states = new Map<string, Map<string, number>>();

  addPlace(voter: string, { country, state }: GazetteerPlace, weight: number): void {
    this.addCode(voter, state ? `${country}.${state}` : country, weight);
  }

  /** “US” or “US.KY”. */
  addCode(voter: string, code: string, weight: number): void {
    const [country = '', state] = code.split('.');
    if (country === '') return;
    give(this.#countries, country, voter, state ? weight * 0.8 : weight);
    if (state) give(this.#states, `${country}.${state}`, voter, weight);
  }

  /** What others than one voter give to the state and to the country of a place, and to all countries. */
  without(
    voter: string,
    { country, state }: GazetteerPlace,
  ): { state: number; country: number; all: number } {
    let all = 0;
    for (const voters of this.#countries.values()) all += sum(voters, voter);
    return {
      state: sum(this.#states.get(`${country}.${state}`), voter),
      country: sum(this.#countries.get(country), voter),
      all,
    };
  }
}

function give(
  table: Map<string, Map<string, number>>,
  code: string,
  voter: string,
  weight: number,
): void {
  const voters = table.get(code) ?? new Map<string, number>();
  voters.set(voter, Math.max(weight, voters.get(voter) ?? 0));
  table.set(code, voters);
}

function sum(voters: ReadonlyMap<string, number> | undefined, but: string): number {
  let all = 0;
  for (const [voter, weight] of voters ?? []) if (voter !== but) all += weight;
  return all;
}
