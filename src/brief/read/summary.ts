import type { LocalText } from '../brief';
import { found } from '../fault';
import { isAbsent, type JsonObject, own } from '../json';
import type { Issues } from './issues';
import { LIMITS } from './limits';
import type { LocalReader } from './local';

/** The editor's standfirst, without which the article speaks for itself. */
export function readSummary(
  root: JsonObject,
  local: LocalReader,
  issues: Issues,
): LocalText | null {
  const value = own(root, 'summary');
  if (isAbsent(value)) return null;
  // A number is not a sentence.
  const summary =
    typeof value === 'number' ? null : local.of(value, 'summary', LIMITS.summary, '/summary');
  if (summary === null) issues.warn('/summary', 'summary-shape', { found: found(value) });
  return summary;
}
