import { adopt, rootOf } from '../../page/dom';
import { onEitherTheme } from '../glyphs';
import type * as L from '../leaflet';
import type { Palette } from '../world/palette';
import styles from './collection.css?inline';
import type { Ink } from './ink';

/** The pane of a collection: between areas and the chosen place, with a group of buttons. */
export class Pane {
  readonly element = division('leaflet-pane collection-pane');
  /** Below areas and marks of any brief. */
  readonly ground = division('leaflet-pane collection-ground');
  readonly group = division('collection-marks');
  readonly #probe = division('collection-ink');

  /** Removed when the signal aborts. */
  constructor(map: L.Map, signal: AbortSignal) {
    this.group.setAttribute('role', 'group');
    this.element.append(this.#probe, this.group);
    map.getPane('mapPane')?.append(this.ground, this.element);
    const undress = adopt(rootOf(map.getContainer()), styles);
    const end = () => {
      this.ground.remove();
      this.element.remove();
      undress();
    };
    signal.addEventListener('abort', end, { once: true });
  }

  /** The present colours; given the light theme's, those for paper. */
  ink({ labelHalo, font, scale }: Palette, isPaper = false): Ink {
    const read = (own = '') => {
      const { style } = this.#probe;
      style.colorScheme = isPaper ? 'light' : '';
      style.color = own && onEitherTheme(own);
      const { color, backgroundColor, textDecorationColor } = getComputedStyle(this.#probe);
      style.colorScheme = style.color = '';
      return { color, backgroundColor, textDecorationColor };
    };
    const { color, backgroundColor, textDecorationColor } = read();
    const halo = isPaper ? textDecorationColor : labelHalo;
    const ownOf = (one: string) => read(one).color;
    return { ink: color, raised: backgroundColor, halo, font, scale, own: ownOf };
  }
}

function division(name: string): HTMLDivElement {
  const made = document.createElement('div');
  made.className = name;
  return made;
}
