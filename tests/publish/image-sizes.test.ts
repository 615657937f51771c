import { describe, expect, it } from 'vitest';
import { inlineImages, ownImages, withSizes } from '../../src/publish/image-sizes';
import { feature, file } from '../brief/make';

const FERRY = { href: 'pictures/ferry.jpg', alt: 'A.', credit: 'B.' };
const data = file([
  feature('a', { images: [FERRY, { ...FERRY, href: 'https://pictures.example/b.jpg' }, 5] }),
  feature('b', { images: [{ ...FERRY, href: '/etc/passwd' }, FERRY, { href: 'data:,' }] }),
  null,
  { type: 'Feature', properties: { images: 'none' } },
]);
const measured = {
  width: 12,
  height: 8,
  sizes: [{ href: 'pictures/ferry.jpg.480.webp', width: 480 }],
};

describe('the images of a brief', () => {
  it('that lie beside it are found, each once', () => {
    expect(ownImages(data)).toEqual(['pictures/ferry.jpg']);
    for (const odd of [null, 5, [], {}, { features: 5 }]) expect(ownImages(odd)).toEqual([]);
  });

  it.each([
    '../secret.png',
    'a/../../secret.png',
    '%2e%2e/secret.png',
    'a%2F..%2F..%2Fsecret.png',
    '/etc/passwd',
    '//host/a.png',
    '\\\\host\\a.png',
    '%E0%A4%A',
  ])('do not lie beside it at %s', (href) => {
    expect(ownImages(file([feature('a', { images: [{ ...FERRY, href }] })]))).toEqual([]);
  });

  it('get their sizes, and keep what their author has written', () => {
    const own = file([feature('a', { images: [FERRY, { ...FERRY, width: 6, height: 4 }] })]);
    const sized = withSizes(own, new Map([['pictures/ferry.jpg', measured]]));
    expect(sized).toEqual(
      file([
        feature('a', {
          images: [
            { ...measured, ...FERRY },
            { ...measured, ...FERRY, width: 6, height: 4 },
          ],
        }),
      ]),
    );
    expect(withSizes(data, new Map())).toEqual(data);
  });

  it('stand in a page of one file, where nothing runs', () => {
    const { markup } = inlineImages(new Map([['a"b.jpg', 'data:image/webp;base64,AA']]));
    expect(markup).toContain(
      '<template id="dateline-images"><img alt="" data-href="a&quot;b.jpg" src="data:image/webp;base64,AA"></template>',
    );
  });
});
