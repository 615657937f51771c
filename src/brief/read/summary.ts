import type { LocalText } from '../brief';
import { found } from '../fault';
import { isAbsent, isObject, type JsonObject, own } from '../json';
import { plainText } from '../text';
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
  const text = typeof value === 'string' ? plainText(value, LIMITS.summary) : null;
  const summary = isObject(value)
    ? local.table(value, 'summary', LIMITS.summary, '/summary')
    : text === null
      ? null
      : { text, lang: null };
  if (summary === null) issues.warn('/summary', 'summary-shape', { found: found(value) });
  return summary;
}
