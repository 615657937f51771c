import type { JsonObject } from '../brief/json';
import { shapeOf } from './cell-geometry';
import { featureOf } from './format';
import { isWkt } from './read-wkt';

const LINE = /\r?\n|\r/;

/** Whether a file is WKT and nothing else, a geometry on each line. The last line of a long text may be cut. */
export function isWktList(text: string, isWhole: boolean): boolean {
  const lines = text.trimEnd().split(LINE);
  return lines.every((line, at) => {
    const isCut = !isWhole && at === lines.length - 1;
    return line.trim() === '' || (isWkt(line) && (isCut || /(?:\)|EMPTY)\s*$/i.test(line)));
  });
}

/** Its geometries; one that cannot be read is given as text, to be reported. */
export async function* readWktList(texts: AsyncIterable<string>): AsyncGenerator<JsonObject> {
  let rest = '';
  for await (const text of texts) {
    const lines = `${rest}${text}`.split(LINE);
    rest = lines.pop() ?? '';
    for (const line of lines) yield* featuresOf(line);
  }
  yield* featuresOf(rest);
}

function* featuresOf(line: string): Generator<JsonObject> {
  if (line.trim() !== '') yield featureOf(shapeOf(line.trim()), {});
}
