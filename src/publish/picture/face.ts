/** A typeface for pictures: words become outlines, so that a picture is the same on every machine. */
export interface Face {
  /** Whether it has every letter of a text. */
  has(text: string): boolean;
  /** How wide a line of text is, in pixels. */
  width(text: string, size: number): number;
  /** Its outlines as SVG path data, in pixels from the beginning of its baseline. */
  outline(text: string, size: number): string;
}

export interface Faces {
  readonly serif: Face;
  readonly sans: Face;
}
