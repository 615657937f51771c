import type { Gazetteer } from '../index/gazetteer';
import { recognise } from '../recognise/recognise';
import type { Name } from '../resolve/name';
import type { Wishes } from '../resolve/rank';
import { resolve } from '../resolve/resolve';
import { findVague } from '../vague/vague';
import { FeatureMaker, type Sayings, type Source } from './feature-maker';

export interface Proposals {
  readonly features: readonly object[];
  /** The same in short, in the same order: the name, its first candidate, 0 certain to 1 anybody's guess. */
  readonly names: readonly Proposed[];
}

interface Proposed {
  readonly name: string;
  readonly candidate: string | null;
  readonly doubt: number;
}

/** Reads texts and proposes the places that they name, in the order in which they are named. None of it is a fact. */
export function propose(
  sources: readonly Source[],
  gazetteer: Gazetteer,
  wishes: Wishes,
  sayings: Sayings,
): Proposals {
  const readings = sources.map(({ text }) => recognise(text, gazetteer));
  const names = resolve(readings, gazetteer, wishes).filter(({ mentions }) =>
    mentions.some(({ span }) => span.use !== 'state'),
  );
  const maker = new FeatureMaker(sources, gazetteer, sayings, names);
  const rows = [
    ...names.map((name) => {
      const { text, doubt, candidates } = name;
      const [best] = candidates;
      const candidate = best ? maker.fullName(best.place) : null;
      return { at: firstOf(name), feature: maker.ofName(name), name: text, candidate, doubt };
    }),
    ...findVague(readings, names).map((vague) => ({
      at: vague.text * 1e9 + vague.start,
      feature: maker.ofVague(vague),
      name: vague.phrase,
      candidate: vague.at && vague.phrase,
      doubt: 0,
    })),
  ].sort((one, other) => one.at - other.at);
  return {
    features: rows.map(({ feature }) => feature),
    names: rows.map(({ name, candidate, doubt }) => ({ name, candidate, doubt })),
  };
}

function firstOf({ mentions }: Name): number {
  const [first] = mentions;
  return first ? first.text * 1e9 + first.span.start : 0;
}
