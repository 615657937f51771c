import type { Brief, Place } from '../../brief/brief';
import { type Standing, standingOf } from '../../brief/quotes/naming';

const WORDS: Readonly<Record<Standing, string>> = {
  named: 'Named in the article',
  read: 'From the article, as the editor reads it',
  editor: 'Editor’s addition',
};

/** Who puts a place on the map, for a reader; null where there is no article to tell it from. */
export function standingWords(brief: Brief, place: Place): string | null {
  const standing = standingOf(brief, place);
  return standing && WORDS[standing];
}

/** Whether the editor added it to what an article says. */
export function isAdded({ article }: Brief, { statedBy }: Place): boolean {
  return article !== null && statedBy === 'editor';
}
