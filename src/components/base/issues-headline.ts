import type { Brief, Issue } from '../../brief/brief';
import { ALTERED } from './wording';

/** A reader misses something through it; a warning is for the author alone. */
export function isFault({ severity }: Issue): boolean {
  return severity === 'fault';
}

/** “2 of 14 places could not be shown”; null where nothing is lost. Warnings alone say nothing to a reader. */
export function issuesHeadline(brief: Brief, issues: readonly Issue[]): string | null {
  // Not counted in the list, which is cut where there are many.
  const lost = brief.featureCount - brief.places.length;
  if (lost > 0) return `${lost} of ${brief.featureCount} places could not be shown`;
  const faults = issues.filter(isFault).length;
  if (faults === 0) return null;
  if (brief.article?.text === null)
    return 'The article could not be shown, and so no quotes from it';
  if (brief.article?.isAltered && faults === 1) return ALTERED;
  return faults === 1
    ? 'One thing in this brief could not be shown'
    : `${faults} things in this brief could not be shown`;
}
