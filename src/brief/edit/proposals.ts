import { isList, isObject, type JsonObject, own } from '../json';
import { isProposed } from '../proposed';
import { type EditedFeature, featureOf, featuresOf, nameOf } from './features';
import { type Change, type Path, type Step, setting as set } from './steps';

/** A place that a name may mean. */
export interface Candidate {
  /** With what tells it apart from others of its name: “Lexington, Kentucky, United States”. */
  readonly name: string;
  /** Why this place may be meant, in words. */
  readonly reason: string;
  readonly population: number | null;
  readonly kind: string | null;
  /** The members that the feature takes over. */
  readonly given: JsonObject;
}

/** A name that a tool found and nobody has decided on. */
export interface Proposal extends EditedFeature {
  readonly name: string;
  /** 0 to 1; how unsure the tool was. */
  readonly doubt: number;
  /** The tool's explanation where it has no candidate. */
  readonly why: string;
  /** The likeliest first. */
  readonly candidates: readonly Candidate[];
}

/** Members that only a proposal has. */
const OF_PROPOSALS = ['status', 'doubt', 'why', 'candidates'] as const;
/** Members of a candidate that become the place’s own. */
const TAKEN = ['kind', 'coordinateUncertaintyInMeters', 'approximate', 'basis', 'sources'] as const;

/** What is to be decided, the most doubtful first, then in the order of the file. */
export function proposalsOf(document: JsonObject): readonly Proposal[] {
  const all = featuresOf(document).filter(isProposed).map(proposalOf);
  return all.toSorted((a, b) => b.doubt - a.doubt || a.index - b.index);
}

/**
 * Decides that the name means the candidate at `index`: the place takes over what the candidate has, and is no longer a
 * proposal.
 */
export function confirm(key: string, index: number): Change {
  return (document) => {
    const found = featureOf(document, key);
    const candidate = found && proposalOf(found).candidates[index];
    if (!found || !candidate) return [];
    const { given } = candidate;
    const taken = TAKEN.filter((name) => own(given, name) !== undefined).map(
      (name) => [name, own(given, name)] as const,
    );
    return [
      ...set(document, ['features', found.index, 'geometry'], own(given, 'geometry')),
      ...taken.flatMap(([name, value]) => set(document, propertyOf(found, name), value)),
      ...decided(document, found),
    ];
  };
}

/** Keeps the place as it is, even without a position; it is no longer a proposal. */
export function keep(key: string): Change {
  return (document) => {
    const found = featureOf(document, key);
    return found ? decided(document, found) : [];
  };
}

function proposalOf(found: EditedFeature): Proposal {
  const { properties } = found;
  const doubt = own(properties, 'doubt');
  const why = own(properties, 'why');
  const candidates = own(properties, 'candidates');
  return {
    ...found,
    name: nameOf(found),
    doubt: typeof doubt === 'number' ? doubt : 1,
    why: typeof why === 'string' ? why : '',
    candidates: isList(candidates) ? candidates.filter(isObject).map(candidateOf) : [],
  };
}

function candidateOf(given: JsonObject): Candidate {
  const text = (name: string) => {
    const value = own(given, name);
    return typeof value === 'string' ? value : null;
  };
  const population = own(given, 'population');
  return {
    name: text('name') ?? '',
    reason: text('reason') ?? '',
    population: typeof population === 'number' ? population : null,
    kind: text('kind'),
    given,
  };
}

function decided(document: JsonObject, found: EditedFeature): readonly Step[] {
  return OF_PROPOSALS.flatMap((name) => set(document, propertyOf(found, name), undefined));
}

function propertyOf({ index }: EditedFeature, name: string): Path {
  return ['features', index, 'properties', name];
}
