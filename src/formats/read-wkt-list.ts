import type { JsonObject } from '../brief/json';
import { shapeOf } from './cell-geometry';
import { featureOf } from './format';
import { isWkt } from './read-wkt';

const LINE = /\r?\n|\r/;
/** What separates geometries. */
const BETWEEN = /^[\s;,]+/;

/** Whether a file is WKT and nothing else. One geometry may never end; that of a long text may be cut. */
export function isWktList(text: string, isWhole: boolean): boolean {
  const finder = new Finder();
  const found = [
    ...text
      .trimEnd()
      .split(LINE)
      .flatMap((line) => [...finder.find(line)]),
    ...finder.rest(),
  ];
  const isEnded = (one: string) => /(?:\)|EMPTY)$/i.test(one);
  return found.every(isWkt) && (found.some(isEnded) || !isWhole);
}

/** Its geometries; one that cannot be read is given as text, to be reported. */
export async function* readWktList(texts: AsyncIterable<string>): AsyncGenerator<JsonObject> {
  const finder = new Finder();
  let rest = '';
  for await (const text of texts) {
    const lines = `${rest}${text}`.split(LINE);
    rest = lines.pop() ?? '';
    for (const line of lines) for (const one of finder.find(line)) yield made(one);
  }
  for (const one of finder.find(rest)) yield made(one);
  for (const one of finder.rest()) yield made(one);
}

function made(text: string): JsonObject {
  return featureOf(shapeOf(text), {});
}

/** Finds the geometries in successive lines: one over several lines, or several on one. */
class Finder {
  /** The lines of a geometry that has not ended. */
  #parts: string[] = [];
  #depth = 0;

  *find(line: string): Generator<string> {
    // One that never ends costs only itself.
    if (this.#depth > 0 && isWkt(line) && !this.#isCollection) yield* this.rest();
    let start = 0;
    for (let at = 0; at < line.length; at += 1) {
      const sign = line[at];
      if (sign === '(') this.#depth += 1;
      if (sign !== ')') continue;
      this.#depth -= 1;
      if (this.#depth > 0) continue;
      this.#parts.push(line.slice(start, at + 1));
      yield* this.rest();
      start = at + 1 + (BETWEEN.exec(line.slice(at + 1, at + 20))?.[0].length ?? 0);
      at = start - 1;
    }
    this.#parts.push(line.slice(start));
    if (this.#depth === 0) yield* this.rest();
  }

  /** What is left, as it stands. */
  *rest(): Generator<string> {
    const text = this.#parts.join('\n').trim();
    this.#parts = [];
    this.#depth = 0;
    if (text.replace(BETWEEN, '') !== '') yield text;
  }

  get #isCollection(): boolean {
    return /^\s*(?:[^\s;]+[;\s]\s*)?GEOMETRYCOLLECTION/i.test(this.#parts[0] ?? '');
  }
}
