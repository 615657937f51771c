import type { PlaceImage } from '../../brief/brief';
import { languageOf } from '../../brief/script';
import { make } from './make';

/** The caption and the credit, each in its own direction. */
export function wordsOf(
  near: Node,
  { caption, credit }: PlaceImage,
  lang: string | null,
): readonly (Node | string)[] {
  const run = (text: string) => make(near, 'bdi', { lang: languageOf(text, lang) }, text);
  const whose = make(near, 'span', { class: 'credit' }, run(credit));
  return caption === null ? [whose] : [run(caption), ' ', whose];
}
