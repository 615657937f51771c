import { type Frame, type MapPath, pathElement } from '../path-pane';

/** The path data when nothing is in view. */
export const NOTHING = 'M0 0';

export interface PathOptions {
  readonly className: string;
  /** Whether the pointer can hit it. */
  readonly isInteractive: boolean;
}

/** An area, an edge or a line of a place on the map. */
export class AreaPath implements MapPath {
  readonly element: SVGPathElement;
  readonly isInteractive: boolean;
  readonly #trace: (frame: Frame) => string;

  /** `trace` gives the part of it within a frame, as the `d` of a path. */
  constructor({ className, isInteractive }: PathOptions, trace = (_: Frame) => NOTHING) {
    this.element = pathElement(isInteractive ? `${className} leaflet-interactive` : className);
    this.isInteractive = isInteractive;
    this.#trace = trace;
  }

  draw(frame: Frame): void {
    this.element.setAttribute('d', this.#trace(frame) || NOTHING);
  }
}
