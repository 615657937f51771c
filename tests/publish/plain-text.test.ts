import { describe, expect, it } from 'vitest';
import { plainText as write } from '../../src/publish/plain-text';
import { parseBrief } from '../brief/make';
import { DAWN_AR, REPORTS } from '../support/reports';

function plainText(data: object): string {
  const { brief } = parseBrief(data);
  if (!brief) throw new Error('The brief of a test could not be read');
  return write(brief, null).markup;
}

function feature(id: string, name: string, geometry: object, properties: object = {}) {
  return {
    type: 'Feature',
    id,
    geometry,
    properties: { name, statedBy: 'article', ...properties },
  };
}

const TITLE = 'قمة';
const QUOTE = 'NASA قالت: وصل الرئيس.';
const brief = {
  type: 'FeatureCollection',
  summary: 'What the editor says.',
  article: { title: TITLE, text: `${TITLE}\n\n${QUOTE}\n\nEnglish.`, lang: 'ar-EG' },
  features: [
    feature(
      'a',
      'مطار Sunan',
      { type: 'Point', coordinates: [1, 1] },
      {
        excerpts: [{ exact: QUOTE }],
        description: 'وصف.',
        when: '2023-09~',
        distancesTo: ['land', 'route', 'b'],
        sources: [{ name: 'ويكيبيديا.' }],
      },
    ),
    feature('b', 'B', { type: 'Point', coordinates: [2, 1] }, { when: '2023-09-13' }),
    feature('land', 'Land', {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [5, 0],
          [5, 5],
          [0, 5],
          [0, 0],
        ],
      ],
    }),
    feature('route', 'Route', {
      type: 'LineString',
      coordinates: [
        [1, 1],
        [2, 1],
      ],
    }),
  ],
};

it('without scripts, words say their language and direction, and dates are as exact as they were written', () => {
  const text = plainText(brief);
  for (const expected of [
    '<article lang="ar-EG" dir="rtl">',
    '<p dir="ltr">English.</p>',
    `<blockquote lang="ar-EG" dir="rtl"><p>${QUOTE}</p></blockquote>`,
    '<bdi lang="">مطار Sunan</bdi>',
    '<bdi lang="">وصف.</bdi>',
    '<bdi lang="">ويكيبيديا.</bdi>',
    '<time><bdi lang="ar-EG">≈ سبتمبر ٢٠٢٣</bdi></time>',
    '<time datetime="2023-09-13"><bdi lang="ar-EG">١٣ سبتمبر ٢٠٢٣</bdi></time>',
    'Editor’s summary: <bdi lang="">What the editor says.</bdi>',
  ]) {
    expect(text).toContain(expected);
  }
});

it('without scripts, a place has its pictures, with their room, in words too', () => {
  const images = [
    { href: 'a"b.jpg', alt: 'A <b>', credit: 'صورة', caption: 'Noon.', width: 12, height: 8 },
    { href: 'javascript:alert(1)', alt: 'B', credit: 'C' },
  ];
  const place = feature('a', 'A', { type: 'Point', coordinates: [1, 1] }, { images });
  const text = plainText({ type: 'FeatureCollection', features: [place] });
  expect(text).toContain(
    '<figure><img loading="lazy" decoding="async" width="12" height="8" alt="A &lt;b&gt;" lang="" src="a&quot;b.jpg"><figcaption><bdi lang="">Noon.</bdi> <bdi lang="">صورة</bdi></figcaption></figure>',
  );
  expect(text).not.toContain('javascript');
});

it('without scripts, a place says where it lies, and a route how long it is', () => {
  const text = plainText(brief);
  expect(text).toContain('<li><bdi lang="">Land</bdi>: this place lies inside</li>');
  expect(text).toContain('<li><bdi lang="">Route</bdi>: begins here</li>');
  expect(text).toMatch(/<li><bdi lang="">B<\/bdi>: <bdi lang="ar-EG">١١١\s?كم<\/bdi><\/li>/);
  expect(text).toMatch(/Length: <bdi lang="ar-EG">١١١\s?كم<\/bdi>/);
});

describe('of several reports', () => {
  const { brief } = parseBrief(REPORTS);
  const markup = brief ? write(brief, null).markup : '';

  it('each is whole, in its own language and direction, with its blocks', () => {
    expect(markup.match(/<article lang="[\w-]+" dir="\w+">/g)).toEqual([
      '<article lang="en-GB" dir="ltr">',
      '<article lang="ar" dir="rtl">',
      '<article lang="ko" dir="ltr">',
    ]);
    expect(markup).toContain('<h4 dir="ltr">What changes</h4>');
    expect(markup).toMatch(/<ul><li dir="ltr">Two crossings a day from June\.<\/li><li/);
    expect(markup).toContain('We waited, and the sea waited with us.</p></blockquote>');
  });

  it('a quote names its report and language, and the editor’s translation stands after it', () => {
    expect(markup).toContain(`lang="ar" dir="rtl"><p>${DAWN_AR}</p></blockquote>`);
    expect(markup).toMatch(/<p class="says"><bdi lang="ar">وكالة البحر<\/bdi> · <time/);
    const after = markup.slice(markup.indexOf(`<p>${DAWN_AR}</p></blockquote>`));
    expect(after).toMatch(
      /^.*<\/blockquote>\n<p class="note">Translation by the editor: <bdi lang="en">The ferry left the port/,
    );
  });

  it('corrections are told', () => {
    expect(markup).toContain('Corrected on <time datetime="2020-05-04"');
    expect(markup).toContain('The Shoals lay too far east.');
  });
});
