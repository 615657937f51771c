import type { Element } from '@xmldom/xmldom';
import type { Left } from './format';
import { childText, elementsOf } from './xml';

export function isWebAddress(text: string): boolean {
  return /^https?:/i.test(text) && URL.canParse(text);
}

/** The name of a link without words. */
export function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

/** The pages that a place links to, as its sources: `link` of GPX 1.1 and of Atom in KML, `url` of GPX 1.0. */
export function linksOf(element: Element, left: Left): { readonly sources?: readonly object[] } {
  const links = [...elementsOf(element, 'link')].map((link) => ({
    url: link.getAttribute('href')?.trim() ?? '',
    name: childText(link, 'text'),
  }));
  const url = childText(element, 'url');
  if (url !== '') links.push({ url, name: childText(element, 'urlname') });
  const sources = links.flatMap(({ name, url }) => {
    if (isWebAddress(url)) return [{ name: name || hostOf(url), url }];
    if (url !== '') left.add('link', url);
    return [];
  });
  return sources.length > 0 ? { sources } : {};
}
