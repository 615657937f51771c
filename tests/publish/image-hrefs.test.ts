import { expect, it } from 'vitest';
import { withImageHrefs } from '../../src/publish/image-hrefs';
import { feature, read } from '../brief/make';

const IMAGE = { href: 'ferry.jpg', alt: 'A ferry.', credit: 'A. Keeper' };

it('images and their sizes move together', () => {
  const sizes = [{ href: 'b', width: 5 }];
  const brief = read([feature('a', { images: [{ ...IMAGE, sizes }] }), feature('b')]);
  const moved = withImageHrefs(brief, (href) => `/geo/${href}`);
  expect(moved.places[0]?.images?.[0]).toMatchObject({
    href: '/geo/ferry.jpg',
    sizes: [{ href: '/geo/b', width: 5 }],
  });
  expect(moved.places[1]).toBe(brief.places[1]);
});
