import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

/** Parsed without the page’s own parser, which a worker and Node do not have, and which Trusted Types forbid. */
export function documentOf(text: string): Document {
  // Entities that hold others could fill the memory; no map needs any.
  if (/<!ENTITY/i.test(text)) throw new Error('it declares entities of its own');
  const onError = (level: string, message: string) => {
    if (level !== 'warning') throw new Error(message);
  };
  return new DOMParser({ onError }).parseFromString(text, 'text/xml');
}

/** Whether a text ends before its root element does. */
export function isCut(text: string): boolean {
  return !/<\/[\w.:-]+\s*>(?:\s|<!--[\s\S]*?-->)*$|\/>\s*$/.test(text.slice(-2000));
}

/** The elements below one, of these names without their prefixes, in the order of the file. */
export function* elementsOf(parent: Element, ...names: readonly string[]): Generator<Element> {
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (!isElement(child)) continue;
    if (names.includes(child.localName ?? '')) yield child;
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
