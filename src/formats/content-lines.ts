/** One property of a calendar or an address card. */
export interface Property {
  /** In capitals, without the group before it. */
  readonly name: string;
  /** By their names in capitals, without quotation marks. */
  readonly parameters: ReadonlyMap<string, string>;
  /** As it is written, unfolded; what was quoted-printable is decoded. */
  readonly value: string;
}

/** What stands between `BEGIN` and `END`. */
export interface Component {
  readonly name: string;
  /** The version that the file around it says it has. */
  readonly version: string;
  readonly properties: Property[];
  readonly components: Component[];
}

/**
 * The outermost components of a file in the lines of RFC 5545 (iCalendar), RFC 6350 (vCard) and what was before them:
 * vCalendar 1.0 and vCard 2.1 keep the space at which a line was folded, and have quoted-printable values.
 */
export function* componentsOf(text: string): Generator<Component | 'cut'> {
  for (const file of text.split(/^(?=BEGIN:(?:VCARD|VCALENDAR)[ \t]*$)/im)) {
    const version = /^VERSION:[ \t]*([\d.]+)/im.exec(file)?.[1] ?? '';
    const around: Component[] = [];
    for (const line of unfolded(file, isOld(version))) {
      const property = propertyOf(line);
      if (!property) continue;
      const inner = around.at(-1);
      if (property.name === 'BEGIN') {
        const name = property.value.trim().toUpperCase();
        const begun: Component = { name, version, properties: [], components: [] };
        inner?.components.push(begun);
        around.push(begun);
      } else if (property.name === 'END') {
        around.pop();
        if (inner && around.length === 0) yield inner;
      } else inner?.properties.push(property);
    }
    const [outer] = around;
    if (!outer) continue;
    // What was begun last is not whole.
    for (const holder of around) {
      const last = holder.components.at(-1);
      if (last && around.includes(last)) holder.components.pop();
    }
    if (outer.components.length > 0) yield outer;
    yield 'cut';
  }
}

function isOld(version: string): boolean {
  return version === '1.0' || version === '2.1';
}

const QUOTED_PRINTABLE = /^[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE[;:]/i;

const BORDER = /^(?:BEGIN|END):V[A-Z]+[ \t]*$/i;

function* unfolded(text: string, isOfOld: boolean): Generator<string> {
  let parts: string[] = [];
  let isOpen = false;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const isFolded = /^[ \t]/.test(line);
    if (parts.length > 0 && ((isOpen && !BORDER.test(line)) || isFolded)) {
      parts.push(isOpen || isOfOld ? line : line.slice(1));
    } else {
      if (parts.length > 0) yield parts.join('');
      parts = [line];
    }
    // A line of quoted-printable that ends with its sign goes on in the next.
    isOpen = line.endsWith('=') && QUOTED_PRINTABLE.test(parts[0] ?? '');
    if (isOpen) parts.push((parts.pop() ?? '').slice(0, -1));
  }
  if (parts.length > 0) yield parts.join('');
}

function propertyOf(line: string): Property | null {
  const colon = colonIn(line);
  if (colon < 0) return null;
  const head = line.slice(0, colon);
  const [first = ''] = head.split(';', 1);
  const name = first
    .slice(first.lastIndexOf('.') + 1)
    .trim()
    .toUpperCase();
  const said = [...head.matchAll(/;([\w-]+)=("[^"]*"|[^;"]*)/g)];
  const parameters = new Map(
    said.map(([, key = '', value = '']) => [key.toUpperCase(), value.replaceAll('"', '').trim()]),
  );
  const value = line.slice(colon + 1);
  const isQuoted = QUOTED_PRINTABLE.test(line.slice(0, colon + 1));
  return { name, parameters, value: isQuoted ? printed(value, parameters.get('CHARSET')) : value };
}

/** Where the value begins: a parameter in quotation marks may have colons. */
function colonIn(line: string): number {
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at);
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === ':' && !isQuoted) return at;
  }
  return line.indexOf(':');
}

/** Quoted-printable as text. What does not say its encoding is UTF-8, or what Windows wrote. */
function printed(value: string, charset: string | undefined): string {
  const encoder = new TextEncoder();
  const bytes = [...value.matchAll(/=([\da-f]{2})|[^=]+|=/gi)].flatMap(([piece, code]) =>
    code === undefined ? [...encoder.encode(piece)] : [Number.parseInt(code, 16)],
  );
  const given = Uint8Array.from(bytes);
  for (const encoding of [charset, 'utf-8'].filter((one) => one !== undefined)) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(given);
    } catch {
      // Another one may fit.
    }
  }
  return new TextDecoder('windows-1252').decode(given);
}

/** The parts of a text, at a sign that no backslash precedes, without backslashes. */
export function textsOf({ value }: Property, at: ',' | ';'): readonly string[] {
  const parts = [''];
  for (const [piece] of value.matchAll(/\\[\s\S]|[^\\,;]+|[\s\S]/g)) {
    if (piece === at) parts.push('');
    else parts.push((parts.pop() ?? '') + unescaped(piece));
  }
  return parts.map((part) => part.trim());
}

/** A text, in which commas and semicolons may stand as they are. */
export function textOf({ value }: Property): string {
  return value.replaceAll(/\\[\s\S]/g, unescaped).trim();
}

function unescaped(piece: string): string {
  if (piece === '\\n' || piece === '\\N') return '\n';
  return /^\\[\\,;:"]$/.test(piece) ? piece.slice(1) : piece;
}
