import type { Issue } from '../../brief/brief';

/** More lines than these nobody reads in a console; all of them are in `.issues`. */
const MOST_LINES = 30;

/** Tells an author in the console what is wrong in a brief: all of it at once, and once. */
export class AuthorNotes {
  #last = '';

  /** `failure` says why nothing is shown at all. */
  tell(issues: readonly Issue[], failure: string | null = null): void {
    const text = failure === null ? lineUp(issues) : `Dateline: ${failure}`;
    if (text !== null && text !== this.#last) console.warn(text);
    this.#last = text ?? '';
  }
}

/** What is wrong in the same member of many features is one line; null where nothing is. */
function lineUp(issues: readonly Issue[]): string | null {
  if (issues.length === 0) return null;
  const groups = new Map<string, { readonly first: Issue; count: number }>();
  for (const issue of issues) {
    const like = `${issue.severity} ${issue.pointer.replaceAll(/\/\d+/g, '/*')}`;
    const group = groups.get(like);
    if (group) group.count += 1;
    else groups.set(like, { first: issue, count: 1 });
  }
  const lines = [...groups.values()].map(({ first: { severity, pointer, message }, count }) => {
    const others = count > 1 ? ` (and ${count - 1} more like it)` : '';
    return `- ${severity} at ${pointer || '/'}: ${message}${others}`;
  });
  const left = lines.length - MOST_LINES;
  return [
    'Dateline: in this brief the author should look at',
    ...lines.slice(0, MOST_LINES),
    ...(left > 0 ? [`- and ${left} more; all are in the dashboard’s property issues`] : []),
  ].join('\n');
}
