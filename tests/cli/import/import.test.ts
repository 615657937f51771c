import { describe, expect, it } from 'vitest';
import { folderOf } from '../folder';
import { type } from '../type';

const GEOJSON = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [12.5, 41.9] },
      properties: {
        NAME: 'Rome',
        description: '<p>A <b>city</b> &amp; more</p>',
        fill: '#f00',
        pop: 5,
      },
    },
    { type: 'Feature', geometry: null, properties: { name: 'Rome' } },
  ],
};
const TOPOJSON = {
  type: 'Topology',
  arcs: [],
  objects: {
    towns: {
      type: 'GeometryCollection',
      geometries: [{ type: 'Point', coordinates: [12.5, 41.9], properties: { name: 'Rome' } }],
    },
  },
};
const KML = `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>Rome</name>
<description><![CDATA[A <b>city</b>]]></description><TimeStamp><when>2023-09</when></TimeStamp>
<Point><coordinates>12.5,41.9</coordinates></Point></Placemark></Document></kml>`;
const GPX = `<?xml version="1.0"?><gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1">
<wpt lat="41.9" lon="12.5"><name>Rome</name><desc>A city</desc></wpt></gpx>`;
const STORY = {
  storymap: {
    slides: [
      { type: 'overview', text: { headline: 'All' } },
      {
        text: { headline: 'A <i>city</i>', text: '<p>Of hills.</p>' },
        location: { name: 'Rome', lat: 41.9, lon: 12.5 },
        media: { url: 'https://pictures.example/1' },
        date: '1870',
      },
    ],
  },
};
const UMAP = {
  type: 'umap',
  layers: [{ type: 'FeatureCollection', features: GEOJSON.features.slice(0, 1) }],
};

async function imported(name: string, content: string | object | Uint8Array) {
  const { folder, read } = folderOf({ [name]: content });
  const typed = await type(['import', name, '-o', 'made'], { cwd: folder });
  const brief = typed.code === 0 ? JSON.parse(read('made/brief.geojson')) : null;
  const check = typed.code === 0 ? await type(['check', 'made'], { cwd: folder }) : null;
  return { ...typed, features: brief?.features ?? [], check };
}

describe('dateline import', () => {
  it.each([
    ['a.geojson', GEOJSON],
    ['a.json', GEOJSON],
    ['a.topojson', TOPOJSON],
    ['a.umap', UMAP],
    ['a.kml', KML],
    ['a.gpx', GPX],
    ['a.json', STORY],
    ['a.csv', 'Name;Lat;Lng;pop\nRome;41,9;12,5;5\n'],
    ['a.csv', '\ufeffname,latitude,longitude\r\n"Rome",41.9,12.5\r\n'],
    ['a.tsv', 'name\tlat\tlon\nRome\t41.9\t12.5\n'],
  ])('makes a sound brief of %s', async (name, content) => {
    const { code, features, check } = await imported(name, content);
    expect(code).toBe(0);
    expect(features[0]).toMatchObject({
      id: 'rome',
      geometry: { type: 'Point', coordinates: [12.5, 41.9] },
      properties: { name: 'Rome', statedBy: 'editor' },
    });
    expect(check?.code).toBe(0);
  });

  it('carries over what a brief has a member for, as text, and lists the rest', async () => {
    const { features, err } = await imported('a.geojson', GEOJSON);
    expect(features[0].properties).toMatchObject({ description: 'A city & more', fill: '#f00' });
    expect(features.map(({ id }: { id: string }) => id)).toEqual(['rome', 'rome-2']);
    expect(err).toBe('One thing was not carried over:\n  “pop” of one place, such as “5”.\n');

    const story = await imported('a.json', STORY);
    expect(story.features[0].properties).toMatchObject({
      when: '1870',
      description: 'A city\nOf hills.',
    });
    expect(story.err).toMatch(
      /“overview” of one place, such as “All”.*“media” of one place, such as “https:\/\/pictures\.example\/1”/s,
    );

    const kml = await imported('a.kml', KML);
    expect(kml.features[0].properties).toMatchObject({ description: 'A city', when: '2023-09' });
  });

  it('guesses no position: words are reported, and not put at 0, 0', async () => {
    const { features, err } = await imported('a.csv', 'name,lat,lon\nA,,\nB,about 41,12\nC,0,0\n');
    expect(features.map(({ geometry }: { geometry: unknown }) => geometry)).toEqual([
      null,
      null,
      { type: 'Point', coordinates: [0, 0] },
    ]);
    expect(err).toMatch(/The position of “B”: about 41, 12/);
  });

  it.each([
    ['a.csv', 'name,town\nA,B\n', /no columns for latitude and longitude.* it has: name, town/],
    ['a.kml', '<gpx/>', /is GPX, but has no places/],
    ['a.kml', '<kml><Placemark>', /ends too early/],
    ['a.kml', '<!DOCTYPE kml [<!ENTITY a "b">]><kml/>', /declares entities/],
    ['a.json', '{', /is not JSON/],
    ['a.json', { type: 'x' }, /of an unknown kind/],
    ['a.geojson', { type: 'FeatureCollection', features: [] }, /has no places in it/],
    ['a.shp', 'x', /text without places/],
    ['a.csv', new Uint8Array([255, 254, 0]), /is not UTF-16LE/],
  ])('refuses %s with a sentence', async (name, content, says) => {
    expect(await imported(name, content)).toMatchObject({
      code: 1,
      err: expect.stringMatching(says),
    });
  });

  it('leaves a brief alone that is there', async () => {
    const { folder, read } = folderOf({
      'a.csv': 'name,lat,lon\nA,1,2\n',
      'a/brief.geojson': '{}',
    });
    const { code, err } = await type(['import', 'a.csv'], { cwd: folder });
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('already') });
    expect(read('a/brief.geojson')).toBe('{}');
  });
});
