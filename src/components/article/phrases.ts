import type { Block } from '../../brief/article/blocks';

/** A phrase that names a place, as one control among others. */
export interface Phrase {
  /**
   * For one of several in the same words: the words, its number, and how many; null for the first, whose label is its
   * words.
   */
  readonly twin: readonly [words: string, at: number, all: number] | null;
  /** Whether Tab stops here: at the first of its place. The others lead to the same place; arrow keys reach them. */
  readonly isStop: boolean;
}

/** All phrases of an article, by their keys. */
export function phrasesOf(blocks: readonly Block[]): ReadonlyMap<number, Phrase> {
  const runs = blocks.flatMap((block) =>
    block.runs.filter(({ mentionKey }) => mentionKey !== null),
  );
  const words = new Map<number, string>();
  for (const { mentionKey, text } of runs) {
    if (mentionKey !== null) words.set(mentionKey, (words.get(mentionKey) ?? '') + text);
  }
  const totals = countOf([...words.values()]);
  const seen = new Map<string, number>();
  const places = new Set<string | null>();
  const phrases = new Map<number, Phrase>();
  for (const { mentionKey: key, mentionOf } of runs) {
    if (key === null || phrases.has(key)) continue;
    const name = words.get(key) ?? '';
    const at = (seen.get(name) ?? 0) + 1;
    seen.set(name, at);
    phrases.set(key, {
      twin: at > 1 ? [name, at, totals.get(name) ?? at] : null,
      isStop: !places.has(mentionOf),
    });
    places.add(mentionOf);
  }
  return phrases;
}

/** The arrow keys go to the phrase beside, in the direction of the reading. */
export function stepAmongPhrases(root: ParentNode, event: KeyboardEvent): void {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  const { currentTarget: from, ctrlKey, metaKey, altKey } = event;
  if (!step || !(from instanceof HTMLElement) || ctrlKey || metaKey || altKey) return;
  const all = [...root.querySelectorAll<HTMLElement>(':not([aria-hidden]) > .phrase')];
  const isRightToLeft = getComputedStyle(from).direction === 'rtl';
  const next = all[all.indexOf(from) + (isRightToLeft ? -step : step)];
  if (next) event.preventDefault();
  next?.focus();
}

function countOf(all: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}
