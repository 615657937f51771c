import { isList, isObject, own } from '../brief/json';
import { imageHref } from '../brief/read/addresses';
import { type Html, html } from './html';

/** An image's size in pixels, and the same image in other sizes: what a page should know before requesting one. */
export interface Measured {
  readonly width: number;
  readonly height: number;
  readonly sizes: readonly { readonly href: string; readonly width: number }[];
}

/** The addresses of the images that lie beside a brief, as its JSON has them; of any JSON. */
export function ownImages(data: unknown): readonly string[] {
  const found = new Set<string>();
  eachImage(data, (image) => {
    const href = imageHref(own(image, 'href'));
    if (href !== null && isBeside(href)) found.add(href);
    return image;
  });
  return [...found];
}

/** In the folder of the brief, or below it: nothing elsewhere on the disk may be published. */
function isBeside(href: string): boolean {
  try {
    const path = decodeURIComponent(href);
    return !URL.canParse(href) && !/^\s*[/\\]|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(path);
  } catch {
    // A stray “%”.
    return false;
  }
}

/** The JSON with the sizes of its images added. What the author has written stays. */
export function withSizes(data: unknown, known: ReadonlyMap<string, Measured>): unknown {
  return eachImage(data, (image) => {
    const measured = known.get(String(own(image, 'href')));
    return measured ? { ...measured, ...image } : image;
  });
}

/** Images for a page that stands alone, by their addresses in its brief: nothing runs, and nothing is shown, in a template. */
export function inlineImages(images: ReadonlyMap<string, string>): Html {
  return html`  <template id="dateline-images">${[...images].map(
    ([href, data]) => html`<img alt="" data-href="${href}" src="${data}">`,
  )}</template>\n  `;
}

type Json = Readonly<Record<string, unknown>>;

function eachImage(data: unknown, change: (image: Json) => Json): unknown {
  const changed = (object: Json, key: string, list: (members: readonly unknown[]) => unknown) => {
    const members = own(object, key);
    return isList(members) ? { ...object, [key]: list(members) } : object;
  };
  const each = (write: (object: Json) => unknown) => (members: readonly unknown[]) =>
    members.map((member) => (isObject(member) ? write(member) : member));
  const inFeature = (feature: Json) => {
    const properties = own(feature, 'properties');
    if (!isObject(properties)) return feature;
    return { ...feature, properties: changed(properties, 'images', each(change)) };
  };
  return isObject(data) ? changed(data, 'features', each(inFeature)) : data;
}
