import { isList, type JsonObject, own } from '../json';
import { isProposed } from '../proposed';
import { type EditedFeature, featuresOf } from './features';
import type { Candidate } from './proposals';

/** The most candidates shown: one for each digit key. */
export const MOST_CANDIDATES = 9;

const CANDIDATE = 'candidate ';

/** The id on the map of the nth candidate, from 0. */
export function candidateId(index: number): string {
  return `${CANDIDATE}${index + 1}`;
}

/** Which candidate an id means; null for the id of a place. */
export function candidateIndex(id: string | null): number | null {
  return id?.startsWith(CANDIDATE) ? Number(id.slice(CANDIDATE.length)) - 1 : null;
}

/**
 * The document as the editor shows it: what is confirmed as readers will see it, what is proposed as phrases without a
 * position, and on the map the candidates of the name that is being decided, by their numbers.
 */
export function previewOf(document: JsonObject, candidates: readonly Candidate[]): JsonObject {
  const features = featuresOf(document).map((each) =>
    isProposed(each) ? asPhrase(each) : each.feature,
  );
  const shown = candidates.slice(0, MOST_CANDIDATES).map(asPlace);
  return { ...document, features: [...features, ...shown] };
}

function asPhrase({ feature, properties }: EditedFeature): JsonObject {
  const { name, kind, statedBy, mentions, excerpts } = properties;
  // A place that no phrase names (“40 km east of Sinpo”) shows as its passage.
  const isNamed = isList(mentions) && mentions.length > 0;
  const shown = { name, kind, statedBy, ...(isNamed ? { mentions } : { excerpts }) };
  return { ...feature, geometry: null, properties: shown };
}

function asPlace({ name, kind, given }: Candidate, index: number): JsonObject {
  const uncertainty = own(given, 'coordinateUncertaintyInMeters');
  return {
    type: 'Feature',
    id: candidateId(index),
    geometry: own(given, 'geometry') ?? null,
    properties: {
      name: `${index + 1} · ${name}`,
      ...(kind && { kind }),
      statedBy: 'editor',
      ...(typeof uncertainty === 'number' && { coordinateUncertaintyInMeters: uncertainty }),
      ...(own(given, 'approximate') === true && { approximate: true }),
    },
  };
}
