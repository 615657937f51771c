import { create, type Font } from 'fontkit';
import type { Face, Faces } from '../../publish/picture/face';
import { FAMILIES, faceFile, readDataFile, SUBSETS } from '../world/data';

/** The page's own typefaces, in their regular weight, as outlines. */
export async function typefaces(): Promise<Faces> {
  const [serif, sans] = await Promise.all(FAMILIES.map(faceOf));
  if (!serif || !sans) throw new Error('The typefaces are missing.');
  return { serif, sans };
}

async function faceOf(name: string): Promise<Face> {
  const fonts = await Promise.all(
    SUBSETS.map(async (subset) => {
      const file = faceFile(name, subset);
      const font = create(await readDataFile(file));
      if (!('layout' in font)) throw new Error(`${file} is not one font.`);
      return font;
    }),
  );
  const fontFor = (letter: string) =>
    fonts.find((font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
  const known = new Map<string, number>();
  /** Of a word, in parts of its size: lines are tried many times. */
  const widthOf = (word: string) => {
    const width =
      known.get(word) ?? setWith(fontFor, word).reduce((sum, run) => sum + run.width, 0);
    known.set(word, width);
    return width;
  };
  const space = widthOf(' ');
  return {
    has: (text) => [...text].every((letter) => /\s/.test(letter) || fontFor(letter)),
    width(text, size) {
      const words = text.split(' ');
      return size * words.reduce((sum, word) => sum + widthOf(word), (words.length - 1) * space);
    },
    outline: (text, size) => outlineOf(setWith(fontFor, text), size),
  };
}

interface Run {
  readonly font: Font;
  readonly set: ReturnType<Font['layout']>;
  /** In parts of the size. */
  readonly width: number;
}

/** Each run of letters in the first font that has them. */
function setWith(fontFor: (letter: string) => Font | undefined, text: string): readonly Run[] {
  const runs: { readonly font: Font; text: string }[] = [];
  for (const letter of text) {
    const last = runs.at(-1);
    const font = letter === ' ' && last ? last.font : fontFor(letter);
    if (!font) continue;
    if (last?.font === font) last.text += letter;
    else runs.push({ font, text: letter });
  }
  return runs.map(({ font, text: letters }) => {
    const set = font.layout(letters);
    return { font, set, width: set.advanceWidth / font.unitsPerEm };
  });
}

function outlineOf(runs: readonly Run[], size: number): string {
  let path = '';
  let left = 0;
  for (const { font, set } of runs) {
    const scale = size / font.unitsPerEm;
    set.glyphs.forEach((glyph, i) => {
      const { xOffset = 0, yOffset = 0, xAdvance = 0 } = set.positions[i] ?? {};
      path += glyph.path
        .scale(scale, -scale)
        .translate(left + xOffset * scale, -yOffset * scale)
        .toSVG()
        .replaceAll(/-?\d+\.\d+/g, (figure) => `${Math.round(Number(figure) * 100) / 100}`);
      left += xAdvance * scale;
    });
  }
  return path;
}
