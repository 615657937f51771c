import type { Article } from '../brief/brief';
import type { Phrase } from '../brief/edit/phrase';
import { selectedStretch } from '../components/more/copy';

/** What is selected of an article in the element that shows it, without the space around it; null for nothing. */
export function selectedWords(shown: Element, article: Article): Phrase | null {
  const element = shown.shadowRoot?.querySelector('[part~="article"]');
  const selected = element && selectedStretch(element, article);
  if (!selected || article.text === null) return null;
  const words = article.text.slice(selected.start, selected.end);
  if (words.trim() === '') return null;
  const start = selected.start + words.length - words.trimStart().length;
  return { article: article.id, start, end: start + words.trim().length };
}
