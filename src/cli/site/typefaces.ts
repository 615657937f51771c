import type { Font, Glyph } from 'fontkit';
import { directionOf } from '../../brief/script';
import type { Face, Faces } from '../../publish/picture/face';
import { FAMILIES, faceFile, readDataFile, SUBSETS } from '../world/data';
import { type FontFor, fontIn, otherScripts } from './other-scripts';

/**
 * Letters that are too thin are drawn again this far aside, as a share of their size, which makes them as bold as
 * others.
 */
const BOLDER = 0.02;
const ONCE = [[0, 0]] as const;
const CORNERS = [
  [0, 0],
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
] as const;

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
      return fontIn(await readDataFile(file), file);
    }),
  );
  const fontsFor = (text: string): FontFor => {
    const others = otherScripts(text);
    return (letter) =>
      fonts.find((font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)) ?? others(letter);
  };
  const known = new Map<string, number>();
  /** Of a word, in parts of its size: lines are tried many times. */
  const widthOf = (word: string) => {
    const width =
      known.get(word) ?? setWith(fontsFor(word), word).reduce((sum, run) => sum + run.width, 0);
    known.set(word, width);
    return width;
  };
  const space = widthOf(' ');
  return {
    has: (text) => {
      const fontFor = fontsFor(text);
      return [...text].every((letter) => /[\s\p{DI}]/u.test(letter) || fontFor(letter));
    },
    width(text, size) {
      const words = text.split(' ');
      return size * words.reduce((sum, word) => sum + widthOf(word), (words.length - 1) * space);
    },
    outline: (text, size) => outlineOf(setWith(fontsFor(text), text), size),
  };
}

interface Run {
  readonly font: Font;
  readonly set: ReturnType<Font['layout']>;
  /** In parts of the size. */
  readonly width: number;
}

/** Each run of letters in the first font that has them, from left to right. */
function setWith(fontFor: FontFor, text: string): readonly Run[] {
  const runs: { readonly font: Font; text: string }[] = [];
  const isRight = directionOf(text) === 'rtl';
  for (const letter of text) {
    const last = runs.at(-1);
    const font = letter === ' ' && last ? last.font : fontFor(letter);
    if (!font) continue;
    // A space after a figure would stand on its wrong side.
    const isApart = isRight && (letter === ' ' || last?.text === ' ');
    if (last?.font === font && !isApart) last.text += letter;
    else runs.push({ font, text: letter });
  }
  if (isRight) runs.reverse();
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
    const aside = isThin(font) ? BOLDER * size : 0;
    set.glyphs.forEach((glyph, i) => {
      const { xOffset = 0, yOffset = 0, xAdvance = 0 } = set.positions[i] ?? {};
      for (const [right, down] of aside === 0 ? ONCE : CORNERS) {
        const x = left + xOffset * scale + right * aside;
        path += pathOf(glyph.path.commands, scale, x, down * aside - yOffset * scale);
      }
      left += xAdvance * scale;
    });
  }
  return path;
}

const LETTERS = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
} as const;

/** A glyph, in whose font up is up, as SVG path data at a place, in hundredths of a pixel. */
function pathOf(commands: Glyph['path']['commands'], scale: number, x: number, y: number): string {
  let path = '';
  for (const { command, args } of commands) {
    const figures = args.map((arg, i) => (i % 2 === 0 ? x + arg * scale : y - arg * scale));
    path += LETTERS[command] + figures.map((each) => Math.round(each * 100) / 100).join(' ');
  }
  return path;
}

/** A variable font is read in its default weight, which is the thinnest for some. */
function isThin({ variationAxes }: Font): boolean {
  return (variationAxes['wght']?.default ?? 400) < 300;
}
