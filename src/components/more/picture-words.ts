import type { PlaceImage } from '../../brief/brief';
import { localOf } from '../../brief/local-text';
import { languageOf } from '../../brief/script';
import { make } from './make';

/** The caption and the credit, each in its own direction. */
export function wordsOf(
  near: Node,
  image: PlaceImage,
  lang: string | null,
): readonly (Node | string)[] {
  const { caption, credit } = image;
  const whose = make(
    near,
    'span',
    { class: 'credit' },
    make(near, 'bdi', { lang: languageOf(credit, lang) }, credit),
  );
  if (caption === null) return [whose];
  return [make(near, 'bdi', { lang: langOf(image, 'caption', lang) }, caption), ' ', whose];
}

/**
 * The language of the editor's words: as the brief states it, or that of their letters. `lang` is that of the articles.
 */
export function langOf(image: PlaceImage, member: 'alt' | 'caption', lang: string | null): string {
  const local = localOf(image, member);
  return local.lang ?? languageOf(local.text, lang);
}
