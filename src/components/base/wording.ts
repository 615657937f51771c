import type { Excerpts } from '../../brief/quotes/naming';

/** Over the excerpts that name the place, and over those that do not. */
export const SAYS = 'What the article says';
export const RELATES = 'Passages that the editor relates to this place';

/** Of a text with another digest: it is quoted as it is, and the editor has read another. */
export const ALTERED = 'The article has changed since this map was made';

/** “1 excerpt”, “4 excerpts”, “no excerpts”. */
export function counted(count: number, one: string, many = `${one}s`): string {
  if (count === 0) return `no ${many}`;
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
}

/** “3 excerpts, 2 related passages”: what the article says is not counted together with what the editor relates. */
export function countedExcerpts({ naming, related }: Excerpts): string {
  if (related.length === 0) return counted(naming.length, 'excerpt');
  const passages = counted(related.length, 'related passage');
  return naming.length === 0 ? passages : `${counted(naming.length, 'excerpt')}, ${passages}`;
}
