/** Measures text in CSS pixels without touching the layout. */
export class TextMeasure {
  readonly #context: CanvasRenderingContext2D | null;
  readonly #widths = new Map<string, number>();

  /** With the fonts of this document. */
  constructor(document: Document) {
    this.#context = document.createElement('canvas').getContext('2d');
  }

  width(text: string, font: string): number {
    const key = `${font}\n${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    if (!this.#context) return text.length * 7;
    this.#context.font = font;
    const { width } = this.#context.measureText(text);
    this.#widths.set(key, width);
    return width;
  }

  /** After a font has arrived, what was measured before no longer holds. */
  forget(): void {
    this.#widths.clear();
  }
}
