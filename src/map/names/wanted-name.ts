import type { Geometry } from 'geojson';
import type { Box } from '../labels/box';
import { isCrossed, type Path } from '../labels/path';
import type { Candidate } from '../labels/place-labels';
import { textBlocksOf } from '../labels/text-blocks';
import { onArea } from './area-spots';
import type { Said } from './call-outs';
import { besideLine } from './line-spots';
import { besideMark } from './mark-spots';
import { type Ground, isSmallerIn, type LandShare, type Spot, shareOf } from './name-spots';
import type { TextMeasure } from './text-width';

/** What placing its name needs of a mark; x and y in pixels of the map's container. */
export interface Named {
  readonly key: string;
  readonly element: HTMLElement;
  /** Empty where it has none: then no label is written, though one may appear on hover and focus. */
  readonly name: string;
  /** The `lang` of the name. */
  readonly lang: string;
  /** Of marks with the same number, only one has the name written. */
  readonly namesake: number;
  readonly x: number;
  readonly y: number;
  /** Half the size of the badge; null where the name is the mark itself. */
  readonly radius: number | null;
  /** The boxes of the badge. */
  readonly badge: readonly Box[];
  /** Reads the rows of an area; null for anything else. */
  readonly ground: (() => Ground) | null;
  /** For a line, with how far east its copy in view is, in degrees. */
  readonly line: { readonly geometry: Geometry; readonly shift: number } | null;
  /** The higher goes first. */
  readonly priority: number;
  readonly isChosen: boolean;
  /** What the article says of it where it names it. */
  readonly said: () => Said | null;
}

/** A mark whose ground, or lines, have been read. */
export type Standing = Omit<Named, 'ground'> & {
  readonly ground: Ground | null;
  /** In pixels of the view. */
  readonly lines: readonly Path[];
};

/** The typeface of names, and what they are written on. */
export interface Written {
  /** A CSS font-family list. */
  readonly family: string;
  readonly view: Box;
  readonly land: LandShare;
}

/** As in the style sheet, where it grows with the type. */
const LINE_HEIGHT = 17;
/** The padding of a name, and an allowance for rounding. */
export const AROUND = 4;
/** As in the style sheet: the names of areas on land are in capitals, widely spaced. */
const CAPITALS = { size: 11, spacing: 0.9 };
const SIZE = 12.5;

/** The CSS `font` of a name. */
export function fontOf(family: string): string {
  return `600 ${SIZE}px ${family}`;
}

/** The areas, waters and lines of the brief, on which or beside which names stand. */
export interface Around {
  readonly grounds: readonly Ground[];
  readonly waters: readonly Ground[];
  readonly lines: readonly Path[];
}

/** A name with all the anchors at which it may stand. */
export function candidate(
  mark: Standing,
  { grounds, waters, lines }: Around,
  { family, view, land }: Written,
  measure: TextMeasure,
): Candidate & { readonly anchors: readonly Spot[] } {
  const { key, name, namesake, x, y, radius, ground, priority } = mark;
  const blocks = textBlocksOf(
    name,
    widthIn(mark, family, measure),
    LINE_HEIGHT,
    measure.enlargement,
  );
  const padded = blocks.map((block) => ({ ...block, width: block.width + AROUND }));
  const others = waters.filter((water) => water !== ground);
  const inner = ground ? grounds.filter((one) => isSmallerIn(one, ground)) : [];
  const isOnLine = (box: Box) => isCrossed(box, lines);
  const under = { land, water: shareOf(others), inner: shareOf(inner), isOnLine };
  const otherLines = () => lines.filter((line) => !mark.lines.includes(line));
  const anchors =
    radius !== null
      ? besideMark({ x, y, radius }, padded, under)
      : ground
        ? onArea({ x, y }, ground, padded, view, under)
        : besideLine(mark.lines, otherLines(), padded, view, under);
  return { id: key, group: namesake, priority, width: 0, height: 0, padding: 2, anchors };
}

/** Gives how wide a text is in the type of this name. */
function widthIn(
  { ground, lang, radius }: Standing,
  family: string,
  measure: TextMeasure,
): (text: string) => number {
  const isCapitals = radius === null && ground !== null && !ground.isWater;
  if (!isCapitals) return (text) => measure.width(text, fontOf(family));
  const { size, spacing } = CAPITALS;
  // A reader's own smallest size enlarges small letters more.
  const more = measure.enlargement > 1 ? SIZE / size : 1;
  return (text) =>
    measure.width(capitals(text, lang), `600 ${size}px ${family}`) * more + text.length * spacing;
}

function capitals(text: string, lang: string): string {
  try {
    return text.toLocaleUpperCase(lang || undefined);
  } catch {
    // Not a valid language tag.
    return text.toUpperCase();
  }
}
