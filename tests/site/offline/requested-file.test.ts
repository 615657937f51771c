import { expect, it } from 'vitest';
import { placeFile } from '../../../src/brief/place-file';
import {
  mayBeOurs,
  requestedFile,
  shownAt,
  wantsFresh,
} from '../../../src/site/offline/requested-file';

const SCOPE = 'https://maps.example/any/';
const asked = (path: string, more: { method?: string; headers?: HeadersInit } = {}) => ({
  url: new URL(path, SCOPE).href.replace(/#.*/, ''),
  method: more.method ?? 'GET',
  cache: 'default' as const,
  headers: new Headers(more.headers),
});

it.each([
  ['./', 'index.html'],
  ['./?kiosk', 'index.html'],
  ['briefs/a/', 'briefs/a/index.html'],
  ['index.html?x=1#place=sohae', 'index.html'],
  ['embed.html?src=geo/a.geojson', 'embed.html'],
  ['geo/a/brief.geojson', 'geo/a/brief.geojson'],
  ['geo/a/brief.geojson?today', null],
  ['/other/index.html', null],
  ['https://stranger.example/any/index.html', null],
])('%s is the file %s', (path, file) => {
  expect(requestedFile(asked(path), SCOPE)).toBe(file);
});

it('leaves parts of files, and requests other than GET, to the browser', () => {
  expect(requestedFile(asked('index.html', { headers: { Range: 'bytes=0-9' } }), SCOPE)).toBeNull();
  expect(requestedFile(asked('index.html', { method: 'POST' }), SCOPE)).toBeNull();
});

it('answers for parts of an archive, which is never read whole', () => {
  const headers = { Range: 'bytes=0-9' };
  expect(requestedFile(asked('geo/a.pmtiles', { headers }), SCOPE)).toBe('geo/a.pmtiles');
  expect(requestedFile(asked('/other/a.pmtiles', { headers }), SCOPE)).toBeNull();
});

it('knows its own files, and folders where older ones may have been', () => {
  const files = { 'index.html': 'sha256-x' };
  const own = ['index.html', 'assets/old-12345678.js', 'geo/old.geojson'];
  expect(own.every((file) => mayBeOurs(file, files))).toBe(true);
  expect(['blog/', 'constructor', 'LICENSES.md'].some((f) => mayBeOurs(f, files))).toBe(false);
});

it.each(['no-cache', 'reload', 'no-store'] as const)(
  '%s asks for data as they are now',
  (cache) => {
    const request = { ...asked('geo/a.geojson'), cache };
    expect(wantsFresh(request, 'geo/a.geojson')).toBe(true);
    expect(wantsFresh(request, 'index.html')).toBe(false);
    expect(wantsFresh(asked('geo/a.geojson'), 'geo/a.geojson')).toBe(false);
  },
);

it.each(['sohae', 'Sohae', 'con', 'a/b c', 'Владивосток', '𝔸_0041'])(
  'without the network the page of %s is shown by that of its brief',
  (id) => {
    const hash = `#place=${encodeURIComponent(id)}`;
    expect(shownAt(`places/${placeFile(id)}/index.html`)).toBe(hash);
    expect(shownAt(`briefs/suez/places/${placeFile(id)}/index.html`)).toBe(`briefs/suez/${hash}`);
  },
);

it('without the network the kiosk is shown by the site’s page, as it was asked for; others by none', () => {
  expect(shownAt('kiosk.html', '?idle=30')).toBe('?kiosk&idle=30');
  expect(shownAt('kiosk.html')).toBe('?kiosk');
  expect(shownAt('blog/index.html')).toBeNull();
  expect(shownAt('places/index.html')).toBeNull();
});
