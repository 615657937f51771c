/** The part of a canvas context with which the basemap is painted, and which paper can do too. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'beginPath'
  | 'closePath'
  | 'direction'
  | 'fill'
  | 'fillRect'
  | 'fillStyle'
  | 'fillText'
  | 'font'
  | 'letterSpacing'
  | 'lineJoin'
  | 'lineTo'
  | 'lineWidth'
  | 'measureText'
  | 'moveTo'
  | 'setLineDash'
  | 'stroke'
  | 'strokeStyle'
  | 'strokeText'
  | 'textAlign'
  | 'textBaseline'
> & {
  /** Lines stay lines, of any width, not pixels. */
  readonly isPaper?: true;
};

/** The finest line on paper: half a point, as in a printed atlas. */
const PAPER_LINE = 0.65;

/** The width of the finest line, given that of a painted pixel. */
export function fineLine({ isPaper }: Pen, pixel: number): number {
  return isPaper ? PAPER_LINE : pixel;
}

/**
 * Strokes the finest line that can be told from its surroundings. Painted only once, it is half as dark where it runs
 * between two pixels, and a line wider than a pixel takes a browser thirty times as long.
 */
export function strokeFirmly(pen: Pen): void {
  pen.stroke();
  if (!pen.isPaper) pen.stroke();
}

/** The part of a pen that draws lines. */
export type PathPen = Pick<Pen, 'beginPath' | 'closePath' | 'lineTo' | 'moveTo'>;

const SVG = 'http://www.w3.org/2000/svg';

/** Writes lines as the data of an SVG path, moved to the right and down. */
export class PathText implements PathPen {
  data = '';
  readonly #right: number;
  readonly #down: number;

  constructor(right = 0, down = 0) {
    this.#right = right;
    this.#down = down;
  }

  beginPath(): void {
    this.data = '';
  }

  moveTo(x: number, y: number): void {
    this.data += `M${short(x + this.#right)} ${short(y + this.#down)}`;
  }

  lineTo(x: number, y: number): void {
    this.data += `L${short(x + this.#right)} ${short(y + this.#down)}`;
  }

  closePath(): void {
    this.data += 'Z';
  }
}

/**
 * Paints like a canvas, but leaves shapes and words: they are sharp at any size, take up room only where they are, and
 * print reliably, which a freshly painted canvas does not.
 */
export class SvgPen extends PathText implements Pen {
  readonly isPaper = true;
  readonly root = document.createElementNS(SVG, 'svg');
  fillStyle = '#000';
  strokeStyle = '#000';
  lineWidth = 1;
  lineJoin: CanvasLineJoin = 'miter';
  font = '';
  letterSpacing = '0px';
  direction: CanvasDirection = 'ltr';
  textAlign: CanvasTextAlign = 'left';
  textBaseline: CanvasTextBaseline = 'middle';
  #dash = '';
  readonly #ruler: CanvasRenderingContext2D | null;

  /** `ruler` measures words. */
  constructor(
    width: number,
    height: number,
    ruler = document.createElement('canvas').getContext('2d'),
  ) {
    super();
    this.#ruler = ruler;
    for (const [name, value] of Object.entries({ width, height, 'aria-hidden': true })) {
      this.root.setAttribute(name, String(value));
    }
  }

  fill(): void {
    this.#add('path', { d: this.data, fill: this.fillStyle });
  }

  stroke(): void {
    this.#add('path', { d: this.data, fill: 'none', ...this.#line });
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.#add('rect', { x, y, width, height, fill: this.fillStyle });
  }

  setLineDash(lengths: Iterable<number>): void {
    this.#dash = [...lengths].join(' ');
  }

  fillText(text: string, x: number, y: number): void {
    this.#write(text, { x, y, fill: this.fillStyle });
  }

  strokeText(text: string, x: number, y: number): void {
    this.#write(text, { x, y, fill: 'none', ...this.#line });
  }

  measureText(text: string): TextMetrics {
    if (!this.#ruler) throw new Error('There is no canvas to measure text with.');
    this.#ruler.font = this.font;
    this.#ruler.letterSpacing = this.letterSpacing;
    return this.#ruler.measureText(text);
  }

  get #line(): Record<string, string | number> {
    return {
      stroke: this.strokeStyle,
      'stroke-width': this.lineWidth,
      'stroke-linejoin': this.lineJoin,
      ...(this.#dash && { 'stroke-dasharray': this.#dash }),
    };
  }

  #write(text: string, attributes: Record<string, string | number>): void {
    const element = this.#add('text', {
      ...attributes,
      direction: this.direction,
      // `x` is the left end, as `textAlign` says: without it, text that runs from the right would end there.
      'text-anchor': this.direction === 'rtl' ? 'end' : 'start',
      'dominant-baseline': 'central',
    });
    element.style.font = this.font;
    element.style.letterSpacing = this.letterSpacing;
    element.textContent = text;
  }

  #add(name: 'path' | 'rect' | 'text', attributes: Record<string, string | number>): SVGElement {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    this.root.append(element);
    return element;
  }
}

/** No printer shows less than a tenth of a pixel. */
function short(value: number): number {
  return Math.round(value * 10) / 10;
}
