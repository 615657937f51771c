import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { entity } from '../brief/read/rare/plain';
import type { Left } from './format';

/** Parses without the page’s own parser, which workers and Node lack, and Trusted Types forbid. */
export function documentOf(text: string): Document {
  // Nested entities could fill memory; no map needs any.
  if (/<!ENTITY/i.test(text)) throw new Error('it declares entities of its own');
  // Nothing may stand before the declaration, but programs leave blank lines there.
  const plain = withPlacemarks(withoutPrefix(text.trimStart()));
  try {
    return parsed(plain);
  } catch (error) {
    const mended = mend(plain);
    if (mended === plain) throw error;
    return parsed(mended);
  }
}

function parsed(text: string): Document {
  let reason: string | null = null;
  const onError = (level: string, message: string) => {
    if (level === 'warning') return;
    reason ??= message;
    throw new Error(message);
  };
  try {
    return new DOMParser({ onError }).parseFromString(text, 'text/xml');
  } catch (error) {
    // The parser wraps errors in its own words.
    throw reason === null ? error : new Error(reason);
  }
}

/** What stands in XML besides tags and text. */
const APART = /(<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<\?[\s\S]*?(?:\?>|$))/;
const TAG = /<(\/?)([\w:.-]+)(?![\w:.-])((?:"[^"]*"|'[^']*'|[^'"<>])*?)(\/?)>/g;

function outside(text: string, change: (part: string) => string): string {
  return text
    .split(APART)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}

/**
 * `<kml:Placemark>` is as good as `<Placemark>`, and `<ns1:Track>` as `<gx:Track>` where Google’s extensions are called
 * so, but not to code that looks it up by name.
 */
function withoutPrefix(text: string): string {
  const head = text.slice(0, 10_000);
  const [, root] = /<([\w.-]+):(?:kml|gpx)[\s>]/.exec(head) ?? [];
  const [, google] =
    /\sxmlns:([\w.-]+)\s*=\s*["']http:\/\/www\.google\.com\/kml\/ext\//.exec(head) ?? [];
  const bare = root === undefined ? text : renamed(text, root, '');
  return google === undefined || google === 'gx' ? bare : renamed(bare, google, 'gx:');
}

/**
 * A photo overlay has a place as a placemark does, and so does what a KML 2.1 schema declares as another word for one.
 * KML 2.0 has another word for several geometries.
 */
function withPlacemarks(text: string): string {
  const schemas = text.match(/<Schema\b[^<>]*\bparent\s*=\s*["']Placemark["'][^<>]*>/g) ?? [];
  const names = schemas.flatMap((tag) => /\bname\s*=\s*["']([\w-]+)["']/.exec(tag)?.[1] ?? []);
  const tags = new RegExp(`<(/?)(?:${['PhotoOverlay', ...names].join('|')})(?=[\\s>])`, 'g');
  return outside(text, (part) =>
    part
      .replaceAll(tags, '<$1Placemark')
      .replaceAll(/<(\/?)GeometryCollection(?=[\s>])/g, '<$1MultiGeometry'),
  );
}

function renamed(text: string, prefix: string, by: string): string {
  const tags = new RegExp(`<(/?)${prefix.replaceAll('.', '\\.')}:`, 'g');
  return outside(text, (part) => part.replaceAll(tags, `<$1${by}`));
}

/**
 * What people and programs forget: HTML apart from XML, `&` as `&amp;`, entities that only HTML knows, and declarations
 * of prefixes.
 */
function mend(text: string): string {
  const described = text.replaceAll(
    /<(description|desc|content|summary)>((?:(?!<!\[CDATA\[|<\1\b)[\s\S])*?)<\/\1>/g,
    (whole, name: string, body: string) =>
      /<[a-z]/i.test(body) ? `<${name}><![CDATA[${body}]]></${name}>` : whole,
  );
  const sound = outside(described, (part) =>
    part
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has none
      .replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '')
      .replaceAll(/<(\/?):+/g, '<$1')
      .replaceAll(/<(?![\p{L}_/!?])/gu, '&lt;')
      .replaceAll(
        /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)(?:(\w+);)?/gi,
        (whole, code?: string) => {
          const letter = code === undefined ? undefined : entity(code);
          return letter ?? whole.replace('&', '&amp;');
        },
      ),
  );
  const prefixes = new Set<string>();
  for (const [, , name = '', attributes = ''] of sound
    .replaceAll(new RegExp(APART, 'g'), '')
    .matchAll(TAG)) {
    const names = [
      name,
      ...[...attributes.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=/g)].map(([, one = '']) => one),
    ];
    for (const one of names) if (one.includes(':')) prefixes.add(one.slice(0, one.indexOf(':')));
  }
  const missing = [...prefixes].filter(
    (prefix) => !/^xml(?:ns)?$/.test(prefix) && !sound.includes(`xmlns:${prefix}=`),
  );
  const declared = missing.map((prefix) => ` xmlns:${prefix}="urn:${prefix}"`).join('');
  return sound.replace(/<(?![?!])[\w:.-]+/, (root) => `${root}${declared}`);
}

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;

/** Whether a text ends before its root element does. */
export function isCut(text: string): boolean {
  // An unclosed comment is cut, too.
  const end = text
    .slice(-2000)
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .trimEnd();
  return !/<\/[\w.:-]+\s*>$|\/>$/.test(end) || isOpen(text);
}

/** A text that ends after a complete inner element looks complete. */
function isOpen(text: string): boolean {
  const plain = text.replaceAll(COMMENT, '');
  const [, root, isEmpty] = /<([\w:.-]+)(?![\w:.-])[^<>]*?(\/?)>/.exec(plain) ?? [];
  return root !== undefined && !isEmpty && !plain.includes(`</${root}`);
}

/** The text up to its last whole place, with open elements closed; null where there is none. */
export function closed(text: string): string | null {
  const ends =
    /<\/(?:[\w.-]+:)?(?:Placemark|wpt|rte|trk|trkpt|rtept|item|entry|info)\s*>|<(?:trkpt|rtept|wpt)\b[^<>]*(?<=\/)>/g;
  let end = 0;
  for (const match of text.matchAll(ends)) end = match.index + match[0].length;
  if (end === 0) return null;
  const whole = text.slice(0, end);
  const open: string[] = [];
  for (const [, closes, name = '', , isEmpty] of whole
    .split(APART)
    .filter((_, at) => at % 2 === 0)
    .join('')
    .matchAll(TAG)) {
    if (closes) open.pop();
    else if (!isEmpty) open.push(name);
  }
  return `${whole}${open
    .toReversed()
    .map((name) => `</${name}>`)
    .join('')}`;
}

/** The elements below one, of these names without their prefixes, in the order of the file. */
export function* elementsOf(parent: Element, ...names: readonly string[]): Generator<Element> {
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (!isElement(child)) continue;
    if (names.length === 0 || names.includes(child.localName ?? '')) yield child;
  }
}

/** Counts an element's children that say something but are not read. */
export function tellRest(element: Element, left: Left, isRead: (child: Element) => boolean): void {
  for (const child of elementsOf(element)) {
    const text = child.textContent?.trim() || child.getAttribute('url') || '';
    if (text !== '' && !isRead(child)) left.add(child.nodeName, text);
  }
}

export function isElement(node: { readonly nodeType: number }): node is Element {
  return node.nodeType === 1;
}

export function childText(parent: Element, ...names: readonly string[]): string {
  for (const name of names) {
    for (const element of elementsOf(parent, name)) {
      const text = element.textContent?.trim();
      if (text) return text;
    }
  }
  return '';
}
