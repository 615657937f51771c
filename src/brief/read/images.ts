import type { PlaceImage } from '../brief';
import { found } from '../fault';
import { at, isList, isObject, own } from '../json';
import { plainText } from '../text';
import { imageHref } from './addresses';
import type { Issues } from './issues';
import { LIMITS } from './limits';
import { knownLanguages, type LocalReader } from './local';

/** One of a feature's images. Without a safe address, a description or a credit, it is not shown. */
export function readImage(
  value: unknown,
  pointer: string,
  issues: Issues,
  local: LocalReader,
): PlaceImage[] {
  const object = isObject(value) ? value : {};
  const href = imageHref(own(object, 'href'));
  const words = (key: 'alt' | 'caption') =>
    local.of(own(object, key), key, LIMITS.description, at(pointer, key));
  const credit = plainText(own(object, 'credit'), LIMITS.description);
  const [alt, caption] = [words('alt'), words('caption')];
  if (href === null || alt === null || credit === null) {
    const member = href === null ? 'href' : alt === null ? 'alt' : 'credit';
    const given = isObject(value) ? own(value, member) : value;
    issues.fault(pointer, 'image', { member, found: found(given) });
    return [];
  }
  const [width, height] = [pixels(own(object, 'width')), pixels(own(object, 'height'))];
  const sizes = own(object, 'sizes');
  return [
    {
      href,
      alt: alt.text,
      credit,
      caption: caption?.text ?? null,
      ...knownLanguages({ alt, caption }),
      ...(width && height && { width, height }),
      sizes: isList(sizes) ? sizes.slice(0, 8).flatMap(readSize) : [],
    },
  ];
}

/** The smaller copy that the build has made; where its entry is not sound, the image itself is shown. */
function readSize(value: unknown): PlaceImage['sizes'] {
  const object = isObject(value) ? value : {};
  const [href, width] = [imageHref(own(object, 'href')), pixels(own(object, 'width'))];
  return href !== null && width ? [{ href, width }] : [];
}

/** Pixels; 0 for anything else: no room is then reserved, and readers miss nothing. */
function pixels(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : 0;
}
