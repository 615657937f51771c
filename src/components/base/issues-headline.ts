import type { Brief, Issue } from '../../brief/brief';
import { ALTERED } from './wording';

/** “2 of 14 places could not be shown”; null where nothing is lost. Warnings alone say nothing to a reader. */
export function issuesHeadline(brief: Brief, issues: readonly Issue[]): string | null {
  const faults = issues.filter(({ severity }) => severity === 'fault');
  if (faults.length === 0) return null;
  const lost = new Set(faults.flatMap(({ lostFeature }) => lostFeature ?? [])).size;
  if (lost > 0) return `${lost} of ${brief.featureCount} places could not be shown`;
  if (brief.article?.text === null)
    return 'The article could not be shown, and so no quotes from it';
  if (brief.article?.isAltered && faults.length === 1) return ALTERED;
  return faults.length === 1
    ? 'One thing in this brief could not be shown'
    : `${faults.length} things in this brief could not be shown`;
}
