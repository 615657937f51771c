import type { Face } from '../../../src/publish/picture/face';

/** Each letter is half as wide as it is high, and its outline is itself; Latin letters only. */
const face: Face = {
  has: (text) => !/[\p{L}](?<!\p{sc=Latn})/u.test(text),
  width: (text, size) => (text.length * size) / 2,
  outline: (text) => `[${text}]`,
};
export const faces = { serif: face, sans: face };

/** The words of a picture, line by line. */
export function wordsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/d="\[([^"]*)\]"/g)].map(([, words = '']) => words);
}
