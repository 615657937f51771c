import type { Kind, Place } from '../../brief/brief';
import { isLine } from '../../brief/queries/distances';
import { isolated } from '../../brief/script';
import { glyphElement, onEitherTheme } from '../glyphs';
import type { MapWords } from '../map-words';
import type { MappedPlace } from '../places/mapped-place';

/** The most places of a cluster that its label names. */
const MOST_LISTED = 5;

/** What a button on the map shows of its place besides its name. */
export interface PlaceLook {
  readonly place: Place;
  /** As written on the map. */
  readonly name: string;
  readonly kind: Kind | undefined;
  /** Whether it lies past an edge of the map, at which its mark stands. */
  readonly isBeyond: boolean;
  /** An area or a line is its own mark: its button is the name alone, never a pin. */
  readonly nameOnly: boolean;
  /** The `lang` of the name; empty if unknown. */
  readonly lang: string;
}

/** The button of one place: a badge and the name, or the name alone. */
export function placeButton(
  { place, name, kind, nameOnly, isBeyond, lang }: PlaceLook,
  words: MapWords,
): HTMLButtonElement {
  const button = mapButton(nameOnly ? 'area-name' : 'marker');
  button.dataset['by'] = place.statedBy;
  button.dataset['kind'] = place.kind;
  if (isLine(place.geometry)) button.dataset['line'] = '';
  if (place.approximate) button.dataset['approximate'] = '';
  // A place without a name is already called by its kind.
  const label = kind ? words.kind(kind) : '';
  const said = [words.name(place, kind), place.isNameless ? '' : label]
    .filter(Boolean)
    .map(isolated);
  if (isBeyond) said.push(words.beyondEdge);
  button.setAttribute('aria-label', said.join(', '));
  if (!nameOnly) button.append(badge(glyphElement(kind?.glyph ?? 'dot'), place, kind));
  button.append(nameElement(name || label, lang));
  return button;
}

export interface ClusterLook {
  /** The places that fall together, in reading order; at most the first hundred. */
  readonly members: readonly MappedPlace[];
  /** The one whose mark stands for all. */
  readonly named: MappedPlace;
  readonly count: number;
}

/** The button of several places that fall together: the mark and name of one, and their number. */
export function clusterButton(
  { members, named, count }: ClusterLook,
  words: MapWords,
): HTMLButtonElement {
  const { place, kind, lang } = named;
  const button = mapButton('cluster');
  button.classList.add('marker');
  button.dataset['by'] = place.statedBy;
  // The label begins with the name that is written beside the mark.
  const inOrder = [named, ...members.filter((member) => member !== named)];
  const listed = inOrder
    .slice(0, MOST_LISTED)
    .map((member) => isolated(words.name(member.place, member.kind)));
  button.setAttribute('aria-label', words.cluster(count, listed));
  const mark = badge(glyphElement(kind?.glyph ?? 'dot'), place, kind);
  const number = document.createElement('span');
  number.className = 'count';
  // By CSS, not as text: the button is named by its label.
  number.dataset['count'] = String(count);
  mark.append(number);
  button.append(mark, nameElement(place.isNameless && kind ? words.kind(kind) : place.name, lang));
  return button;
}

/** Calls `tell` when the pointer or the focus comes to a button, and when it leaves. */
export function onAttention(button: HTMLButtonElement, tell: (has: boolean) => void): void {
  for (const type of ['pointerenter', 'focus']) button.addEventListener(type, () => tell(true));
  for (const type of ['pointerleave', 'blur']) button.addEventListener(type, () => tell(false));
}

function mapButton(part: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = part;
  button.part.add(part);
  return button;
}

function nameElement(name: string, lang: string): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = 'name';
  span.dir = 'auto';
  span.lang = lang;
  span.textContent = name;
  return span;
}

function badge(glyph: SVGSVGElement, place: Place, kind: Kind | undefined): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = 'badge';
  const color = place.style.markerColor ?? kind?.color;
  if (color) span.style.setProperty('--_mark', onEitherTheme(color));
  span.append(glyph);
  return span;
}
