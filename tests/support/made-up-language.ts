import { facts } from '../../src/text/en/facts';
import { faults } from '../../src/text/en/faults';
import { kiosk } from '../../src/text/en/kiosk';
import { legend } from '../../src/text/en/legend';
import { more } from '../../src/text/en/more';
import { page } from '../../src/text/en/page';
import { story } from '../../src/text/en/story';
import type { Language } from '../../src/text/languages';

/** Around all that comes from a table. */
const MARKS = ['⟦', '⟧'] as const;
const ALEF = 'א'.charCodeAt(0);

/** English with each word two fifths longer. */
export const longer = (text: string) =>
  text.replaceAll(/\p{L}+/gu, (word) => word + word.slice(-Math.ceil(word.length * 0.4)));

/** English in Hebrew letters. */
export const fromTheRight = (text: string) =>
  text.replaceAll(/[a-z]/gi, (letter) =>
    String.fromCharCode(ALEF + (letter.toLowerCase().charCodeAt(0) % 22)),
  );

/** A language made of the English one: `write` says how, and marks stand around what it says. */
export function madeUp(lang: string, write: (text: string) => string): Language {
  return {
    page: { ...translated(page, write), lang },
    more: translated(more, write),
    facts: translated(facts, write),
    kiosk: { ...translated(kiosk, write), lang },
    story: { ...translated(story, write), lang },
    legend: async () => translated(legend, write),
    faults: async () => translated(faults, write),
  };
}

function translated<Table>(table: Table, write: (text: string) => string): Table {
  return translate(table, [], write) as Table;
}

/** The names and figures that are given stay as they are. */
function translate(
  entry: unknown,
  given: readonly string[],
  write: (text: string) => string,
): unknown {
  if (typeof entry === 'string') return /\p{L}/u.test(entry) ? marked(entry, given, write) : entry;
  if (typeof entry === 'function') {
    return (...values: unknown[]) => translate(entry(...values), values.flatMap(textsIn), write);
  }
  if (Array.isArray(entry)) return entry.map((part) => translate(part, given, write));
  if (typeof entry !== 'object' || entry === null || !isTable(entry)) return entry;
  return Object.fromEntries(
    Object.entries(entry).map(([key, value]) => [key, translate(value, given, write)]),
  );
}

/** Not what stands in a sentence, as a template does. */
function isTable(entry: object): boolean {
  return Object.getPrototypeOf(entry) === Object.prototype && !('_$litType$' in entry);
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function marked(text: string, given: readonly string[], write: (text: string) => string): string {
  return MARKS[0] + around(text, given, write) + MARKS[1];
}

function around(text: string, [name, ...names]: readonly string[], write: typeof longer): string {
  if (name === undefined) return write(text);
  return text
    .split(name)
    .map((between) => around(between, names, write))
    .join(name);
}

/** What stands outside all marks. */
export function unmarked(text: string): string {
  let depth = 0;
  return [...text]
    .filter((sign) => {
      if (sign === MARKS[0]) depth += 1;
      const isOutside = depth === 0;
      if (sign === MARKS[1]) depth -= 1;
      return isOutside;
    })
    .join('');
}

/** All that a reader sees or hears of an element, shadow trees too: what is written, and what is only said. */
export function* seenIn(root: Element | ShadowRoot): Generator<string> {
  if (root instanceof Element) {
    for (const name of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt']) {
      const value = root.getAttribute(name);
      if (value) yield value;
    }
    if (root.shadowRoot) yield* seenIn(root.shadowRoot);
  }
  if (root instanceof HTMLStyleElement || root instanceof HTMLScriptElement) return;
  for (const child of root.childNodes) {
    if (child instanceof Text) yield child.data;
    else if (child instanceof Element) yield* seenIn(child);
  }
}
