import { isQuotation } from '../../brief/quotes/quotation';
import { directionOf } from '../../brief/script';
import { type Box, grown } from '../labels/box';
import { type Candidate, placeLabels } from '../labels/place-labels';
import type { Steps } from '../labels/steps';
import { alongOf, isInside } from './area-spots';
import { type FewWords, fewWords } from './few-words';
import type { NameLeader } from './name-spots';

/** A passage of the article that names a place. */
export interface Said {
  readonly quote: string;
  readonly lang: string;
  /** The range of characters that name the place. */
  readonly from: number;
  readonly to: number;
}

/** A place for which words of the article may be written on the map. */
export interface Speaker {
  readonly key: string;
  /** Its button, in whose spot the words stand; a press on them counts as one on it. */
  readonly element: HTMLElement;
  /** Where its spot is, in pixels of the view. */
  readonly x: number;
  readonly y: number;
  /** Where the line from the words ends: its badge, the name of its area, or where that name's own line ends. */
  readonly target: Box;
  /** A badge is round. */
  readonly isRound: boolean;
  readonly said: () => Said | null;
}

export interface PlacedCallOuts {
  readonly boxes: readonly Box[];
  readonly leaders: readonly NameLeader[];
}

/** The smallest map with room for words, in pixels, and the zoom below which places are too close together for them. */
const LEAST = { width: 560, height: 380, zoom: 3.5 };
/** One call-out for this many pixels of the map's width, and never more than `MOST`. */
const PER_WIDTH = 480;
const MOST = 4;
const DISTANCES = [30, 56, 92, 136];
const AIR = 8;

/** A few of the article's words beside each place that they name, with a line to it. */
export class CallOuts {
  readonly #shown = new Map<string, HTMLElement>();

  /** Shows as many as have room beside all that is taken, in this order, and removes the others. */
  *place(
    speakers: readonly Speaker[],
    taken: readonly Box[],
    view: Box,
    zoom: number,
  ): Steps<PlacedCallOuts> {
    const { width, height } = view;
    this.clear();
    if (width < LEAST.width || height < LEAST.height || zoom < LEAST.zoom) {
      return { boxes: [], leaders: [] };
    }
    const most = Math.min(MOST, Math.floor(width / PER_WIDTH));
    const boxes: Box[] = [];
    const leaders: NameLeader[] = [];
    const told = new Set<string>();
    for (const speaker of speakers) {
      if (boxes.length >= most) break;
      // A line from words at the edge of the map would lead to nothing.
      if (!isInside(speaker.target, view)) continue;
      const said = speaker.said();
      // A passage is quoted once, although it names several places.
      if (!said || told.has(said.quote)) continue;
      const element = this.#write(speaker, said);
      const spot = roomFor(speaker, element, [...taken, ...boxes], view);
      if (!spot) {
        this.#remove(speaker.key);
        continue;
      }
      told.add(said.quote);
      boxes.push(grown(spot.box, AIR), ...alongOf(spot.leader));
      leaders.push(spot.leader);
      element.style.translate = `${spot.box.x - speaker.x}px ${spot.box.y - speaker.y}px`;
      yield;
    }
    return { boxes, leaders };
  }

  /** Removes all call-outs, to be made anew from what each place says then. */
  clear(): void {
    for (const key of this.#shown.keys()) this.#remove(key);
  }

  #remove(key: string): void {
    this.#shown.get(key)?.remove();
    this.#shown.delete(key);
  }

  #write({ key, element }: Speaker, { quote, lang, from, to }: Said): HTMLElement {
    const callOut = document.createElement('div');
    callOut.className = 'call-out';
    callOut.part.add('call-out');
    // Screen readers have these words in the panel.
    callOut.ariaHidden = 'true';
    callOut.lang = lang;
    callOut.dir = directionOf(quote, lang || null);
    callOut.append(...nodesOf(fewWords(quote, from, to), quote));
    callOut.addEventListener('click', (event) => {
      event.stopPropagation();
      element.click();
    });
    element.parentElement?.append(callOut);
    this.#shown.set(key, callOut);
    return callOut;
  }
}

/** The article's characters in the quotation marks of their language; what marks a cut stands outside. */
function nodesOf({ words, isCutBefore, isCutAfter }: FewWords, quote: string): (Node | string)[] {
  const said = document.createElement(isQuotation(quote) ? 'span' : 'q');
  said.textContent = words;
  return [isCutBefore ? '… ' : '', said, isCutAfter ? ' …' : ''];
}

function roomFor(
  { target, isRound }: Speaker,
  element: HTMLElement,
  taken: readonly Box[],
  view: Box,
): { readonly box: Box; readonly leader: NameLeader } | null {
  const { offsetWidth: width, offsetHeight: height } = element;
  // The line ends short of its target.
  const own = grown(target, 3);
  const leaderOf = isRound ? toRound : toBox;
  const [middleX, middleY] = [target.x + target.width / 2, target.y + target.height / 2];
  const spots = DISTANCES.flatMap((distance) =>
    WAYS.map(([dx, dy]) => {
      const x = middleX + dx * (target.width / 2 + distance + width / 2);
      const y = middleY + dy * (target.height / 2 + distance + height / 2);
      const box = { x: x - width / 2, y: y - height / 2, width, height };
      return { box, leader: leaderOf(box, own) };
    }),
  ).filter(({ box }) => isInside(grown(box, AIR), view));
  const candidate: Candidate = {
    id: '',
    priority: 0,
    width,
    height,
    padding: AIR,
    anchors: spots.map(({ box, leader }) => ({
      x: box.x + width / 2,
      y: box.y + height / 2,
      side: 'centre',
      along: () => alongOf(leader),
    })),
  };
  const [placed] = placeLabels([candidate], taken);
  return (placed && spots[placed.anchor]) ?? null;
}

/** Where words stand relative to their place: directions, across and down. */
const WAYS = [
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -0.5],
  [-1, -0.5],
  [1, 0.5],
  [-1, 0.5],
  [0.5, -1],
  [-0.5, -1],
  [0.5, 1],
  [-0.5, 1],
] as const;

/** The shortest way from the edge of the words to the edge of the target. */
function toBox(box: Box, target: Box): NameLeader {
  const x = between(box.x, box.width, target.x, target.width);
  const y = between(box.y, box.height, target.y, target.height);
  return { from: [x[0], y[0]], to: [x[1], y[1]], isBare: true };
}

/** The shortest way from the edge of the words to the circle in the target's box. */
function toRound(box: Box, { x, y, width, height }: Box): NameLeader {
  const middle = { x: x + width / 2, y: y + height / 2, width: 0, height: 0 };
  const { from, to } = toBox(box, middle);
  const part = Math.min(1, width / 2 / Math.hypot(from[0] - to[0], from[1] - to[1]));
  const at = (axis: 0 | 1) => to[axis] + (from[axis] - to[axis]) * part;
  return { from, to: [at(0), at(1)], isBare: true };
}

function between(
  at: number,
  length: number,
  targetAt: number,
  targetLength: number,
): readonly [from: number, to: number] {
  if (at > targetAt + targetLength) return [at, targetAt + targetLength];
  if (at + length < targetAt) return [at + length, targetAt];
  const middle = (Math.max(at, targetAt) + Math.min(at + length, targetAt + targetLength)) / 2;
  return [middle, middle];
}
