import type { Kind, Place } from '../../brief/brief';
import { glyphElement } from '../glyphs';
import type { Spot } from './cluster-index';

/** What a button on the map shows of its place besides its name. */
export interface PlaceLook {
  readonly place: Place;
  readonly kind: Kind | undefined;
  /** An area or a line is its own mark: its button is the name alone, never a pin. */
  readonly nameOnly: boolean;
}

/** The button of one place: a badge and the name, or the name alone. */
export function placeButton({ place, kind, nameOnly }: PlaceLook): HTMLButtonElement {
  const button = mapButton(nameOnly ? 'area-name' : 'marker');
  button.dataset['by'] = place.statedBy;
  button.dataset['kind'] = place.kind;
  if (place.approximate) button.dataset['approximate'] = '';
  button.setAttribute('aria-label', [place.name, kind?.label].filter(Boolean).join(', '));
  if (!nameOnly) button.append(badge(glyphElement(kind?.glyph ?? 'dot'), place, kind));
  button.append(nameElement(place.name));
  return button;
}

/** The button of several places that fall together: how many, and their names for those who do not see. */
export function clusterButton(spot: Spot, names: readonly string[]): HTMLButtonElement {
  const button = mapButton('cluster');
  const listed = names.slice(0, 5).join(', ');
  const more = spot.count > 5 ? ` and ${spot.count - 5} more` : '';
  button.setAttribute('aria-label', `${spot.count} places: ${listed}${more}. Show them apart`);
  const count = document.createElement('span');
  count.className = 'badge';
  count.textContent = String(spot.count);
  button.append(count, nameElement(clusterName(names, spot.count)));
  return button;
}

/** The name that is drawn beside a cluster: its first place and how many more. */
export function clusterName(names: readonly string[], count: number): string {
  return count > 1 ? `${names[0]} +${count - 1}` : (names[0] ?? '');
}

function mapButton(part: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = part;
  button.part.add(part);
  return button;
}

function nameElement(name: string): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = 'name';
  span.textContent = name;
  return span;
}

function badge(glyph: SVGSVGElement, place: Place, kind: Kind | undefined): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = 'badge';
  const color = place.style.markerColor ?? kind?.color;
  if (color) span.style.setProperty('--_mark', color);
  span.append(glyph);
  return span;
}
