import { describe, expect, it } from 'vitest';
import { indexList, indexPage, introductionOf } from '../../src/publish/index-page';
import { Page } from '../../src/publish/page';
import { feature, point, read } from '../brief/make';

const places = [feature('a', {}, point(1, 2)), feature('b', {}, point(3, 4))];
const briefOf = (article: object, root: object = {}) =>
  read(places, { article: { text: 'Words.', ...article }, ...root });

describe('the list of a site’s briefs', () => {
  it('says of each its headline, its standfirst, its date, its languages and its places', () => {
    const brief = briefOf({
      title: 'عنوان <b>',
      text: 'عنوان <b>\n\nجملة أولى.',
      lang: 'ar',
      published: '2026-11-26',
    });
    const { markup } = indexList([{ brief, href: '../a/', picture: null }]);
    for (const expected of [
      '<h2 lang="ar" dir="rtl"><a href="../a/">عنوان &lt;b&gt;</a></h2>',
      '<p lang="ar" dir="rtl">جملة أولى.</p>',
      '<time datetime="2026-11-26">26 November 2026</time>',
      '<bdi lang="ar">العربية</bdi>',
      '2 places on the map',
    ]) {
      expect(markup).toContain(expected);
    }
    expect(markup).not.toContain('<img');
  });

  it('shows a small map, whose room is kept, and passes over what a brief does not have', () => {
    const picture = { href: 'a.png', width: 720, height: 450 };
    const { markup } = indexList([
      { brief: read(places, { article: undefined }), href: 'a/', picture },
    ]);
    expect(markup).toContain('alt="" width="720" height="450" src="a.png"');
    expect(markup).toContain('<a href="a/">a/</a>');
    expect(markup).toMatch(/<p class="facts"><span>2 places on the map<\/span><\/p>/);
  });

  it('is a page that runs no script', () => {
    const page = indexPage({ list: { markup: '<ul></ul>' } });
    expect(page).toContain('<main><ul></ul></main>');
    expect(page).toContain('<html lang="en">');
    expect(page).not.toContain('<script');
  });
});

describe('a page made for another brief', () => {
  const source = `<!doctype html>
<html lang="en">
  <head>
    <meta name="description" content="Old">
    <title>Old</title>
  </head>
  <body></body>
</html>`;

  it('is in the language of its article, and says what it shows', () => {
    const page = new Page(source);
    page.introduce(
      introductionOf(briefOf({ title: 'A "b"', lang: 'he', text: 'A "b"\n\nFirst. Second.' })),
    );
    expect(`${page}`).toContain('<html lang="he" dir="rtl">');
    expect(`${page}`).toContain('<title>A &quot;b&quot;</title>');
    expect(`${page}`).toContain('<meta name="description" content="First.">');
  });

  it('says nothing where there is nothing to say', () => {
    const page = new Page(source);
    page.introduce({ lang: 'en', title: 'New', description: '' });
    expect(`${page}`).not.toContain('description');
    expect(`${page}`).toContain('<html lang="en">');
  });
});
