import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/brief/read/limits';
import { feature, file, issuesOf, type Json, parseBrief, read } from '../make';

const IMAGE = { href: 'ferry.jpg', alt: 'A ferry at its pier.', credit: 'A. Keeper' };
const imagesOf = (images: unknown) => read([feature('a', { images })]).places[0]?.images;
const heard = (images: unknown) => issuesOf(file([feature('a', { images })]));

describe('an image', () => {
  it('has an address, what is to be seen, and a credit; a caption and a size if they are given', () => {
    expect(imagesOf([IMAGE])).toEqual([{ ...IMAGE, caption: null, sizes: [] }]);
    const whole = {
      ...IMAGE,
      href: 'https://pictures.example/ferry.jpg',
      caption: 'At noon.',
      width: 1200,
      height: 800,
      sizes: [{ href: 'ferry-480.webp', width: 480 }],
    };
    expect(imagesOf([whole])).toEqual([whole]);
    expect(imagesOf([])).toBeUndefined();
    expect(imagesOf(null)).toBeUndefined();
  });

  it.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    ' data:image/png;base64,AAAA',
    'http://pictures.example/ferry.jpg',
    'HTTP://pictures.example/ferry.jpg',
    'ht\ttp://pictures.example/ferry.jpg',
    'blob:https://pictures.example/1',
    'file:///etc/passwd',
    'https://',
    '//pictures.example/ferry.jpg',
    '\\\\pictures.example\\ferry.jpg',
    ' /\t/pictures.example/ferry.jpg',
    '',
    5,
    null,
    { href: 'ferry.jpg' },
    'x'.repeat(LIMITS.url + 1),
  ])('with the address %j costs only itself', (href) => {
    const images = [IMAGE, { ...IMAGE, href }, IMAGE];
    expect(imagesOf(images)).toHaveLength(2);
    expect(heard(images)).toEqual([
      expect.stringMatching(
        /^fault \/features\/0\/properties\/images\/1 The href of the image is /,
      ),
    ]);
  });

  it.each([
    ['alt', undefined],
    ['alt', '  '],
    ['alt', { _$litType$: 1 }],
    ['credit', undefined],
    ['credit', []],
  ])('without its %s (%j) is not shown', (member, value) => {
    const images = [{ ...IMAGE, [member]: value }, IMAGE];
    expect(imagesOf(images)).toHaveLength(1);
    expect(heard(images)).toEqual([
      expect.stringContaining(`images/0 The ${member} of the image is `),
    ]);
  });

  it.each([5, 'ferry.jpg', {}])('that is no list (%j) costs the images', (images) => {
    expect(imagesOf(images)).toBeUndefined();
    expect(heard(images)).toHaveLength(1);
  });

  it.each([['2'], [0], [-5], [1.5], [{}]])(
    'of the width %j is shown, with room by guess',
    (width) => {
      const image = { ...IMAGE, width, height: 5 };
      expect(imagesOf([image])?.[0]).not.toHaveProperty('height');
      expect(heard([image])).toEqual([]);
    },
  );

  it('hears a slip in its members', () => {
    const slip: Json = { ...IMAGE, captoin: 'x' };
    expect(heard([slip])).toEqual([expect.stringContaining('did you mean “caption”?')]);
  });

  it('of other people’s GeoJSON costs nobody anything', () => {
    const data = { ...file([feature('a', { images: 'x.jpg' })]), article: undefined };
    expect(parseBrief(data).issues.map(({ severity }) => severity)).toEqual(['warning']);
  });
});
