import { expect, it } from 'vitest';
import { oEmbedAnswer, oEmbedLink } from '../../src/publish/oembed';

const title = 'The “Ferry” & <more>';

it('says how to embed the site where its address is known, and calls the frame by the article', () => {
  expect(oEmbedAnswer({ title, site: 'https://news.example/map/' })).toEqual({
    type: 'rich',
    version: '1.0',
    title,
    provider_name: 'Dateline',
    provider_url: 'https://news.example/map/',
    html: '<iframe src="https://news.example/map/embed.html" title="The “Ferry” &amp; &lt;more&gt;" width="960" height="720" loading="lazy" allow="fullscreen" style="border: 0; inline-size: 100%"></iframe>',
    width: 960,
    height: 720,
  });
});

it('names the brief, where it is not the one that the site shows first', () => {
  const embed = '../../embed.html?src=a.geojson';
  for (const [site, src] of [
    ['', '../../embed.html?src=a.geojson&amp;place=x'],
    ['https://news.example/briefs/a/', 'https://news.example/embed.html?src=a.geojson&amp;place=x'],
  ] as const) {
    expect(oEmbedAnswer({ title, site, embed, place: 'x' })).toMatchObject({
      html: expect.stringContaining(`src="${src}"`),
    });
  }
});

it('is relative to the page where it is not, and found by a link', () => {
  expect(oEmbedAnswer({ title, site: '', width: 600, height: 500 })).toMatchObject({
    html: expect.stringContaining('src="./embed.html"'),
    width: 600,
    height: 500,
  });
  const { markup } = oEmbedLink({ title: '"quoted"', site: '' });
  expect(markup).toContain('title="&quot;quoted&quot;" href="./oembed.json"');
});
