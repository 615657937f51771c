import type { Brief, PlaceImage } from '../brief';
import { found } from '../fault';
import { at, isAbsent, isList, isObject, type JsonObject, own } from '../json';
import { plainText } from '../text';
import { imageHref } from './addresses';
import type { Issues } from './issues';
import { LIMITS } from './limits';
import type { Slips } from './slips';

/** A feature's images. Without a safe address, a description or a credit, one is not shown. */
export function readImages(
  properties: JsonObject,
  pointer: string,
  slips: Slips | null,
  issues: Issues,
): readonly PlaceImage[] {
  const value = own(properties, 'images');
  if (isAbsent(value)) return [];
  const place = at(pointer, 'images');
  if (!isList(value)) {
    issues.fault(place, 'images-shape', { found: found(value) });
    return [];
  }
  const most = LIMITS.imagesPerFeature;
  if (value.length > most) issues.fault(place, 'images-limit', { count: value.length, most });
  return value.slice(0, most).flatMap((member, i) => {
    if (isObject(member)) slips?.hear(member, 'image', at(place, i));
    return readImage(member, at(place, i), issues);
  });
}

function readImage(value: unknown, pointer: string, issues: Issues): PlaceImage[] {
  const object = isObject(value) ? value : {};
  const href = imageHref(own(object, 'href'));
  const alt = plainText(own(object, 'alt'), LIMITS.description);
  const credit = plainText(own(object, 'credit'), LIMITS.name);
  if (href === null || alt === null || credit === null) {
    const member = href === null ? 'href' : alt === null ? 'alt' : 'credit';
    const shown = isObject(value) ? own(value, member) : value;
    issues.fault(pointer, 'image', { member, found: found(shown) });
    return [];
  }
  const caption = plainText(own(object, 'caption'), LIMITS.description);
  const [width, height] = [pixels(own(object, 'width')), pixels(own(object, 'height'))];
  if (isOff(object, 'width', width) || isOff(object, 'height', height)) {
    issues.warn(pointer, 'image-size', {});
  }
  const sizes = own(object, 'sizes');
  const image = {
    href,
    alt,
    credit,
    caption,
    sizes: isList(sizes) ? sizes.slice(0, 8).flatMap(readSize) : [],
  };
  return [width !== null && height !== null ? { ...image, width, height } : image];
}

/** What the build has written; where it is not sound, the image itself is shown. */
function readSize(value: unknown): PlaceImage['sizes'] {
  const href = isObject(value) ? imageHref(own(value, 'href')) : null;
  const width = isObject(value) ? pixels(own(value, 'width')) : null;
  return href !== null && width !== null ? [{ href, width }] : [];
}

function pixels(value: unknown): number | null {
  const isSound = Number.isInteger(value) && Number(value) > 0 && Number(value) < 1e5;
  return isSound ? Number(value) : null;
}

function isOff(object: JsonObject, member: string, read: number | null): boolean {
  return read === null && !isAbsent(own(object, member));
}

/** The brief with other addresses of its images: relative ones are so to the brief, of which a page knows nothing. */
export function withImageHrefs(brief: Brief, hrefOf: (href: string) => string): Brief {
  if (!brief.places.some(({ images }) => images)) return brief;
  const moved = <Sized extends { readonly href: string }>(one: Sized): Sized => ({
    ...one,
    href: hrefOf(one.href),
  });
  const places = brief.places.map((place) => {
    if (!place.images) return place;
    const images = place.images.map((image) => ({
      ...moved(image),
      sizes: image.sizes.map(moved),
    }));
    return { ...place, images };
  });
  return { ...brief, places };
}
