/** A smaller factor only means that another typeface is on its way. */
const LEAST_ENLARGEMENT = 1.08;

/** Measures text in CSS pixels without touching the layout. */
export class TextMeasure {
  readonly #context: CanvasRenderingContext2D | null;
  readonly #widths = new Map<string, number>();
  #enlargement = 1;

  /** Measures with the fonts of this document. */
  constructor(document: Document) {
    this.#context = document.createElement('canvas').getContext('2d');
  }

  width(text: string, font: string): number {
    const key = `${font}\n${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    if (!this.#context) return text.length * 7;
    this.#context.font = font;
    const width = this.#context.measureText(text).width * this.#enlargement;
    this.#widths.set(key, width);
    return width;
  }

  /** By what factor the browser writes larger than the style sheet asks. */
  get enlargement(): number {
    return this.#enlargement;
  }

  /** Takes a text's width in the page, which is greater where the reader's smallest font size exceeds ours. */
  calibrate(text: string, font: string, width: number): void {
    this.forget();
    this.#enlargement = 1;
    const ratio = width / this.width(text, font);
    this.forget();
    if (ratio > LEAST_ENLARGEMENT && Number.isFinite(ratio)) this.#enlargement = ratio;
  }

  /** Call after a font has arrived: earlier measurements no longer hold. */
  forget(): void {
    this.#widths.clear();
  }
}
