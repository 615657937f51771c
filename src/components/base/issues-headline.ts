import type { Brief, Issue } from '../../brief/brief';
import type { PageWords } from '../../text/en/page';

/** A reader misses something through it; a warning is for the author alone. */
export function isFault({ severity }: Issue): boolean {
  return severity === 'fault';
}

/** “2 of 14 places could not be shown”; null where nothing is lost. Warnings alone say nothing to a reader. */
export function issuesHeadline(
  brief: Brief,
  issues: readonly Issue[],
  { dashboard }: PageWords,
): string | null {
  // Not counted in the list, which is cut where there are many.
  const lost = brief.featureCount - brief.places.length;
  if (lost > 0) return dashboard.lost(lost, brief.featureCount);
  const faults = issues.filter(isFault).length;
  if (faults === 0) return null;
  if (brief.article?.text === null) return dashboard.noArticle;
  if (brief.article?.isAltered && faults === 1) return dashboard.altered;
  return dashboard.things(faults);
}
