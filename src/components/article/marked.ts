import type { Run } from '../../brief/article/blocks';
import type { Article } from '../../brief/brief';
import { excerptsOf } from '../../brief/quotes/naming';
import { selectedPlace } from '../../state/shown-places';
import type { State } from '../../state/state';

/**
 * How a stretch of an article is marked: as the passage shown in context, as the one being told, as quoted at the
 * chosen place or related to it, or as on a chosen topic. Null for none.
 */
export type Mark = 'passage' | 'told' | 'of-place' | 'related' | 'of-topic';

export function markOf(run: Run, article: Article, state: State): Mark | null {
  const { start, end, mentionOf, excerptOf } = run;
  const { passage, selected, story, chosenBy } = state;
  const lies = (outer: { article: string; start: number; end: number } | null | undefined) =>
    outer?.article === article.id && start >= outer.start && end <= outer.end;
  if (lies(passage)) return 'passage';
  if (lies(story?.passage) && (mentionOf ?? excerptOf[0]) !== undefined) return 'told';
  if (selected !== null && chosenBy !== 'story' && excerptOf.includes(selected)) {
    return names(state, lies) ? 'of-place' : 'related';
  }
  return isOnTopic(run, state) ? 'of-topic' : null;
}

export function isOnTopic({ topics }: Run, { filter }: State): boolean {
  return topics.some((id) => filter.topics.has(id));
}

/** Whether it lies in what the article says of the chosen place, not just in what the editor relates to it. */
function names(
  state: State,
  lies: (quote: { article: string; start: number; end: number }) => boolean,
): boolean {
  const place = selectedPlace(state);
  return (
    state.brief !== null &&
    place !== null &&
    excerptsOf(state.brief, place).naming.some((quote) => lies(quote))
  );
}
