import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create, type Font } from 'fontkit';

/** The font for a letter, as a code point; undefined where none has it. */
export type FontFor = (letter: string) => Font | undefined;

/**
 * Typefaces for letters that the page's own lack, the same in serif and sans. The packages, 16 MB together, are
 * optional.
 */
const ARABIC = 'noto-sans-arabic';
const KOREAN = 'noto-sans-kr';
const JAPANESE = 'noto-sans-jp';
const CHINESE = 'noto-sans-sc';
const EAST = [CHINESE, JAPANESE, KOREAN];
const KANA = /[\p{sc=Hira}\p{sc=Kana}]/u;
const HANGUL = /\p{sc=Hang}/u;

const families = new Map<string, FontFor>();

/**
 * Chooses fonts for the letters of a text: Han characters take the forms of its language, which its other letters show.
 */
export function otherScripts(text: string): FontFor {
  const own = KANA.test(text) ? JAPANESE : HANGUL.test(text) ? KOREAN : CHINESE;
  const order = [ARABIC, own, ...EAST.filter((family) => family !== own)];
  return (letter) => {
    for (const family of order) {
      const font = fontsOf(family)(letter);
      if (font) return font;
    }
    return undefined;
  };
}

function fontsOf(family: string): FontFor {
  const fonts = families.get(family) ?? read(family);
  families.set(family, fonts);
  return fonts;
}

/** A family has many files, each of which is read when one of its letters is first asked for. */
function read(family: string): FontFor {
  const folder = folderOf(family);
  if (folder === null) return () => undefined;
  const ranges: Readonly<Record<string, string>> = JSON.parse(
    readFileSync(join(folder, 'unicode.json'), 'utf8'),
  );
  const files = Object.entries(ranges).map(([subset, range]) => ({
    path: join(folder, 'files', `${family}-${subset.replaceAll(/[[\]]/g, '')}-wght-normal.woff2`),
    ranges: range.split(',').map((one) => {
      const [from = '', to = from] = one.trim().replace(/^U\+/i, '').split('-');
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
    }),
  }));
  const known = new Map<string, Font>();
  return (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    const has = ([from, to]: readonly [number, number]) => from <= code && code <= to;
    const path = files.find(({ ranges }) => ranges.some(has))?.path;
    if (path === undefined) return undefined;
    const font = known.get(path) ?? fontIn(readFileSync(path), path);
    known.set(path, font);
    return font.hasGlyphForCodePoint(code) ? font : undefined;
  };
}

function folderOf(family: string): string | null {
  try {
    const { resolve } = createRequire(import.meta.url);
    return dirname(resolve(`@fontsource-variable/${family}/package.json`));
  } catch {
    return null;
  }
}

export function fontIn(bytes: Buffer, file: string): Font {
  const font = create(bytes);
  if (!('layout' in font)) throw new Error(`${file} is not one font.`);
  return font;
}
