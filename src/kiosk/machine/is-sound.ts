import type { ParsedBrief } from '../../brief/brief';

/**
 * Whether a brief that was loaded may take the place of the one that is shown.
 *
 * It must have a place, so that there is a tour. What the shown one has of its article it must have too, and
 * no more may be wrong with that: a server that is being written to gives a new brief with the old article,
 * or with none, and every excerpt would be gone. How many places it has, and what is wrong with single ones,
 * does not count: an editor may take places out, and a slip in one must not hold back the news in the others.
 */
export function isSound(next: ParsedBrief, shown: ParsedBrief): boolean {
  if (!next.brief || next.brief.places.length === 0) return false;
  if (!shown.brief) return true;
  const lostText = shown.brief.article?.text != null && next.brief.article?.text == null;
  return !lostText && articleFaults(next) <= articleFaults(shown);
}

function articleFaults({ issues }: ParsedBrief): number {
  return issues.filter(
    ({ severity, pointer }) => severity === 'fault' && pointer.startsWith('/article'),
  ).length;
}
