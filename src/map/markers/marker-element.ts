import type { Kind, Place } from '../../brief/brief';
import { glyphElement } from '../glyphs';
import type { MappedPlace } from '../mapped-places';

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

export interface ClusterLook {
  /** The places that fall together, in reading order; of many, the first hundred. */
  readonly members: readonly MappedPlace[];
  /** The one whose mark stands for all. */
  readonly named: MappedPlace;
  readonly count: number;
}

/** The button of several places that fall together: mark and name of one, and how many there are. */
export function clusterButton({ members, named, count }: ClusterLook): HTMLButtonElement {
  const { place, kind } = named;
  const button = mapButton('cluster');
  button.classList.add('marker');
  button.dataset['by'] = place.statedBy;
  // What is written beside the mark is what a voice calls it by.
  const inOrder = [named, ...members.filter((member) => member !== named)];
  const listed = inOrder.slice(0, 5).map((member) => member.place.name);
  const more = count > listed.length ? ` and ${count - listed.length} more` : '';
  button.setAttribute(
    'aria-label',
    `${count} places: ${listed.join(', ')}${more}. Show them apart`,
  );
  const mark = badge(glyphElement(kind?.glyph ?? 'dot'), place, kind);
  const number = document.createElement('span');
  number.className = 'count';
  // Drawn, not written: the button is called by the name beside it.
  number.dataset['count'] = String(count);
  mark.append(number);
  button.append(mark, nameElement(place.name));
  return button;
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
