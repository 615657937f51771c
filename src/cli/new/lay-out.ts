import { isList, isObject } from '../../brief/json';

/** As wide as a line of the file may be where a value would fit on one. */
const WIDTH = 100;

/**
 * JSON as a person would lay it out: what fits stands on one line, so that a change of a position or of a quote is a change
 * of one line. The order is that of the members; the last line ends.
 */
export function layOut(value: unknown): string {
  return `${lay(value, '', 0)}\n`;
}

function lay(value: unknown, indent: string, taken: number): string {
  const short = onOneLine(value);
  if (short === null) return 'null';
  if (!(isList(value) || isObject(value))) return short;
  const isSmall = indent !== '' && indent.length + taken + short.length <= WIDTH;
  if (isSmall || short.length <= 2) return short;
  const deeper = `${indent}  `;
  if (isList(value)) {
    const items = value.map((item) => `${deeper}${lay(item, deeper, 1)}`);
    return `[\n${items.join(',\n')}\n${indent}]`;
  }
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => {
      const name = `${JSON.stringify(key)}: `;
      return `${deeper}${name}${lay(member, deeper, name.length + 1)}`;
    });
  return `{\n${members.join(',\n')}\n${indent}}`;
}

/** With a space after each colon and comma. */
function onOneLine(value: unknown): string | null {
  if (isList(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (isObject(value)) {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    if (members.length === 0) return '{}';
    return `{ ${members.map(([key, member]) => `${JSON.stringify(key)}: ${onOneLine(member)}`).join(', ')} }`;
  }
  return JSON.stringify(value) ?? null;
}
