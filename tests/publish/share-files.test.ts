import { describe, expect, it } from 'vitest';
import { shareFiles } from '../../src/publish/share-files';
import { type Json, parseBrief, read } from '../brief/make';
import { ARTICLE, BRIEF, DAWN, FEATURES, feature, point } from '../support/fixture';
import { REPORTS } from '../support/reports';
import { faces, wordsOf } from './picture/faces';

const nothing = { type: 'MultiPolygon' as const, coordinates: [] };
const noLines = { type: 'MultiLineString' as const, coordinates: [] };
const world = {
  land: nothing,
  lakes: nothing,
  borders: noLines,
  disputed: noLines,
  towns: [{ name: 'Aalborg', at: [10.5, 57.2] as const, isCapital: false }],
};

function files(features: readonly Json[] = FEATURES, root: Json = {}, options: object = {}) {
  const brief = read(features, { article: ARTICLE, topics: BRIEF['topics'], ...root });
  const made = shareFiles(brief, {
    world,
    faces,
    credit: 'Credit',
    site: 'https://news.example/map/',
    articleHref: 'geo/a.txt',
    hasPictures: true,
    ...options,
  });
  return { ...made, page: (file: string) => made.pages.get(`places/${file}/index.html`) ?? '' };
}

describe('what is shared of a brief', () => {
  it('is a picture, a page and an oEmbed answer for each place, and for all of it', () => {
    const { pictures, pages, tags } = files();
    expect(pictures.has('share.png')).toBe(true);
    for (const file of ['norr', 'sund', 'shoals', 'buoy']) {
      expect(pictures.has(`places/${file}/share.png`)).toBe(true);
      expect(pages.has(`places/${file}/index.html`)).toBe(true);
      expect(pages.get(`places/${file}/oembed.json`)).toContain(`embed.html?place=${file}`);
    }
    // Events happen at places, and have no page.
    expect(pages.size).toBe(8);
    expect(tags.markup).toContain('property="og:url" content="https://news.example/map/"');
    expect(tags.markup).toContain('content="https://news.example/map/share.png"');
  });

  it('previews as the place, in the article’s words', () => {
    const { page } = files();
    for (const expected of [
      `<title>Norr – ${ARTICLE.title}</title>`,
      '<meta property="og:url" content="https://news.example/map/places/norr/">',
      `<meta property="og:description" content="“${DAWN}”">`,
      '<meta property="og:image" content="https://news.example/map/places/norr/share.png">',
      '<meta name="twitter:card" content="summary_large_image">',
      '<a id="map" href="../../index.html#place=norr">',
      `<p>${DAWN}</p></blockquote>`,
    ]) {
      expect(page('norr')).toContain(expected);
    }
  });

  it('is relative to its page where the site’s address is not known', () => {
    const { page, tags } = files(FEATURES, {}, { site: '' });
    expect(page('norr')).toContain('<meta property="og:image" content="./share.png">');
    expect(page('norr')).not.toContain('og:url');
    expect(tags.markup).toContain('content="./share.png"');
  });

  it('has no picture where none can be made', () => {
    const { page, pictures } = files(FEATURES, {}, { hasPictures: false });
    expect(pictures.size).toBe(0);
    expect(page('norr')).not.toContain('og:image');
    expect(page('norr')).toContain('<meta name="twitter:card" content="summary">');
  });

  it('has safe file names and words for hostile ids and names', () => {
    const name = '"><script>alert(1)</script>';
    const odd = [
      { ...feature('x', point(1, 1), { name }), id: '../../etc' },
      { ...feature('y', point(2, 1)), id: 'A' },
      { ...feature('z', point(3, 1)), id: 'a' },
      { ...feature('long', point(4, 1)), id: 'x'.repeat(190) },
    ];
    const { pages, pictures } = files(odd);
    const made = [...pages.keys(), ...pictures.keys()];
    expect(made.every((path) => /^(places\/[a-z0-9_-]+\/)?[a-z]+\.\w+$/.test(path))).toBe(true);
    expect(new Set(made.map((path) => path.toLowerCase())).size).toBe(made.length);
    expect(pages.size).toBe(6);
    const html = [...pages].filter(([path]) => path.endsWith('.html'));
    for (const [, page] of html) expect(page).not.toContain('<script>');
  });

  it('moves the addresses of images with it', () => {
    const images = [
      { href: 'geo/a.jpg', alt: 'A.', credit: 'B.' },
      { href: 'https://pictures.example/b.jpg', alt: 'C.', credit: 'D.' },
    ];
    const { page } = files([feature('Norr', point(10, 57), { images })]);
    expect(page('norr')).toContain('src="../../geo/a.jpg"');
    expect(page('norr')).toContain('src="https://pictures.example/b.jpg"');
  });
});

describe('the picture of a place', () => {
  const picture = (features: readonly Json[] = FEATURES, file = 'norr') =>
    files(features).pictures.get(`places/${file}/share.png`) ?? '';

  it('says what it is, its name, what the article says, and whose words these are', () => {
    const words = wordsOf(picture()).join(' ');
    for (const expected of [
      'Norr',
      `“${DAWN}”`,
      ARTICLE.title,
      'The Island Post · 2 May 2020',
      'Aalborg',
    ]) {
      expect(words).toContain(expected);
    }
  });

  it('quotes nothing that the editor says', () => {
    const words = wordsOf(picture(FEATURES, 'buoy')).join(' ');
    expect(words).toContain('Editor’s note');
    expect(words).toContain('Where both circles meet.');
    expect(words).not.toContain('“Where');
  });

  it('leaves out words in letters that the typefaces lack', () => {
    const words = wordsOf(picture([{ ...feature('東京', point(139, 35)), id: 'tokyo' }], 'tokyo'));
    expect(words.join('')).not.toContain('東');
    expect(words).toContain('Credit');
  });

  it.each([
    ['at a pole', point(0, 90)],
    ['at the other pole', point(0, -90)],
    ['at the date line', point(180, 0)],
    [
      'round the world',
      {
        type: 'MultiPoint',
        coordinates: [
          [-179, -80],
          [0, 0],
          [179, 80],
        ],
      },
    ],
    [
      'wound either way',
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [0, 5],
            [5, 5],
            [5, 0],
            [0, 0],
          ],
        ],
      },
    ],
    ['a collection', { type: 'GeometryCollection', geometries: [point(1, 1), point(2, 2)] }],
  ])('is drawn of a place %s', (_where, geometry) => {
    const svg = picture([feature('Norr', geometry)]);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    expect(svg).toMatch(/fill="#ab2a15" (?:fill-opacity|stroke)/);
  });
});

it('a picture, a page and an answer of a place with several reports name the report that they quote', () => {
  const { brief } = parseBrief(REPORTS);
  if (!brief) throw new Error('No brief');
  const made = shareFiles(brief, {
    world,
    faces,
    credit: '',
    site: '',
    articleHref: null,
    hasPictures: true,
  });
  const picture = wordsOf(made.pictures.get('places/norr/share.png') ?? '');
  expect(picture.join('\n')).toContain('The Island Post · 2 May 2020');
  expect(made.pages.get('places/norr/index.html')).toContain('>The Island Post</bdi> · <time');
  // Only the Korean report speaks of the Buoy: no picture has its letters, and no other report is named for it.
  const buoy = made.pages.get('places/buoy/index.html') ?? '';
  expect(buoy).toContain('바다신문');
  expect(buoy.split('</head>')[0]).not.toContain('Island Post');
  expect([...made.pages.keys()].filter((path) => path.endsWith('oembed.json'))).toHaveLength(5);
});
