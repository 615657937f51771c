import type { Brief, Place } from '../../brief/brief';
import { isQuotation } from '../../brief/quotes/quotation';
import { directionOf } from '../../brief/script';
import { quotationMarks } from '../../text/quotation-marks';
import { type Html, html, none } from '../html';
import type { PreviewText } from '../preview-text';
import { drawMap } from './draw-map';
import type { Face, Faces } from './face';
import { INK } from './ink';
import { type Around, inLines, type Room } from './lines';
import type { Box } from './near-view';
import type { WorldShapes } from './world-shapes';

/** What platforms ask for, in pixels. */
export const PICTURE = { width: 1200, height: 630 } as const;

const MAP: Box = { left: 628, top: 0, width: 572, height: 630 };
const LEFT = 60;
const COLUMN = 508;
/** The lowest baseline of the quotation, in pixels: its source stands below. */
const FLOOR = 500;

/** What a picture is drawn with. */
export interface Drawing {
  readonly world: WorldShapes;
  readonly faces: Faces;
  /** Whose the map is. */
  readonly credit: string;
}

/**
 * The picture of a place, or of all the brief (null), for those who are sent its address: an SVG of outlines alone. Words
 * in a script that the faces lack are left out, since empty boxes say nothing.
 */
export function sharePicture(
  brief: Brief,
  place: Place | null,
  { kind, name, said, isQuote, lang, source }: PreviewText,
  { world, faces, credit }: Drawing,
): string {
  const { serif, sans } = faces;
  const column = new Column();
  if (sans.has(kind))
    column.add(kind, { face: sans, size: 20, lines: 1, color: INK.quiet, above: 62 });
  if (serif.has(name)) {
    const size = [56, 48, 40].find((one) => fits(name, serif, one, 3)) ?? 40;
    const above = column.isEmpty ? 100 : size + 12;
    column.add(name, { face: serif, size, lines: 3, color: INK.ink, above });
  }
  if (said !== null && serif.has(said)) {
    const quoted = { ...quotationMarks(lang), more: BARE.more };
    const around = isQuote && !isQuotation(said) ? quoted : BARE;
    const sizes = column.bottom > 240 ? [28, 25] : [36, 32, 28, 25];
    const lines = (size: number) => Math.floor((FLOOR - column.bottom - 28) / (size * 1.36));
    const size = sizes.find((one) => fits(said, serif, one, lines(one), around)) ?? 25;
    const top = column.bottom + 26;
    const type = { face: serif, size, lines: lines(size), color: INK.ink, above: size + 32 };
    column.add(said, { ...type, around, indent: 24 });
    if (isQuote) column.rule(top, column.bottom, directionOf(said) === 'rtl');
  }
  const words = source.filter((line) => line !== '' && sans.has(line));
  const below = new Column();
  words.forEach((line, at) => {
    const lines = at === 0 && words.length > 1 ? 2 : 1;
    const [color, above] = at === 0 ? [INK.ink, 582 - 27.2 * lines] : [INK.quiet, 30];
    below.add(line, { face: sans, size: 20, lines, color, above });
  });
  const { width, height } = PICTURE;
  const x = width - 12 - sans.width(credit, 13);
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${`${width}`}" height="${`${height}`}" viewBox="0 0 ${`${width}`} ${`${height}`}">
<rect width="${`${width}`}" height="${`${height}`}" fill="${INK.paper}"/>
${drawMap(brief, place, world, sans, MAP)}<rect x="${`${MAP.left - 1}`}" width="1" height="${`${height}`}" fill="${INK.rule}"/>
<path transform="translate(${x.toFixed(1)} ${`${height - 12}`})" d="${sans.outline(credit, 13)}" fill="${INK.quiet}" stroke="${INK.sea}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"/>
${column.drawn}${below.drawn}</svg>
`.markup;
}

/** Without quotation marks; an ellipsis where words are left out. */
const BARE: Around = { open: '', close: '', more: ' …' };

function fits(text: string, face: Face, size: number, lines: number, around = BARE): boolean {
  const room: Room = { width: COLUMN - 24, lines };
  return lines > 0 && !inLines(text, face, size, room, around).isCut;
}

/** How a text is set in a column; sizes in pixels. */
interface TextStyle {
  readonly face: Face;
  readonly size: number;
  /** The most lines. */
  readonly lines: number;
  readonly color: string;
  /** How far the first baseline is below the one before. */
  readonly above: number;
  readonly around?: Around;
  readonly indent?: number;
}

/** Lines of words, one below the other. */
class Column {
  readonly #parts: Html[] = [];
  #bottom = 0;

  get isEmpty(): boolean {
    return this.#parts.length === 0;
  }

  /** The last baseline. */
  get bottom(): number {
    return this.#bottom;
  }

  get drawn(): Html {
    return html`${this.#parts}`;
  }

  add(text: string, style: TextStyle): void {
    const { face, size, lines: most, color, above, around = BARE, indent = 0 } = style;
    const room = { width: COLUMN - indent, lines: most };
    const { lines } = inLines(text, face, size, room, around);
    lines.forEach((line, at) => {
      this.#bottom += at === 0 ? above : size * (size > 36 ? 1.12 : 1.36);
      // An opening quotation mark hangs outside the column.
      const hang = at === 0 && around.open !== '' ? face.width(around.open, size) : 0;
      const isRight = directionOf(line) === 'rtl';
      const x = isRight
        ? LEFT + COLUMN - indent - face.width(line, size) + hang * 0.85
        : LEFT + indent - hang * 0.85;
      this.#parts.push(
        html`<path transform="translate(${x.toFixed(1)} ${this.#bottom.toFixed(1)})" d="${face.outline(line, size)}" fill="${color}"/>\n`,
      );
    });
  }

  /** A line down the side on which a quotation begins. */
  rule(top: number, bottom: number, isRight: boolean): void {
    const x = isRight ? LEFT + COLUMN - 4 : LEFT;
    const height = Math.max(0, bottom - top + 8);
    this.#parts.push(
      height === 0
        ? none
        : html`<rect x="${`${x}`}" y="${top.toFixed(1)}" width="4" height="${height.toFixed(1)}" fill="${INK.accent}"/>\n`,
    );
  }
}
