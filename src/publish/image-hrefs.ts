import type { Brief } from '../brief/brief';

/**
 * The brief with other addresses for its images and their sizes: its own are relative to the brief, a page's to the
 * page.
 */
export function withImageHrefs(brief: Brief, hrefOf: (href: string) => string): Brief {
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
  // The addresses are now relative to the page, so no base applies.
  const { base: _base, ...rest } = brief;
  return { ...rest, places };
}
