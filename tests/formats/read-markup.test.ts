import { describe, expect, it } from 'vitest';
import { readFile } from './open';

const read = (file: string | Uint8Array) => readFile(file, 'a.gpx');

const gpx = (inner: string) =>
  `<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">${inner}</gpx>`;
const kml = (inner: string) =>
  `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${inner}</Document></kml>`;
const ROME = { name: 'Rome', geometry: { type: 'Point', coordinates: [12.5, 41.9] } };
const NAME = '<name>Rome</name>';

describe('GPX', () => {
  it.each(['lat="41,9" lon="12,5"', 'lat="N41.9" lon="E12.5"', 'lat="41.9°" lon="12°30′E"'])(
    'has positions as people write them: %s',
    async (position) => {
      expect((await read(gpx(`<wpt ${position}>${NAME}</wpt>`))).places).toMatchObject([ROME]);
      const track = await read(
        gpx(`<trk><trkseg><trkpt ${position}/><trkpt lat="1" lon="2"/></trkseg></trk>`),
      );
      expect(track.places).toMatchObject([
        {
          geometry: {
            coordinates: [
              [12.5, 41.9],
              [2, 1],
            ],
          },
        },
      ]);
    },
  );

  it('tells of a latitude that is missing, and of no longitude that is there', async () => {
    const { issues } = await read(gpx('<wpt lon="13.4"><name>A</name></wpt>'));
    expect(issues).toMatchObject([{ code: 'latitude' }]);
  });

  it('calls a track by its own name, whatever its extensions hold', async () => {
    const points = '<trkseg><trkpt lat="1" lon="2"/><trkpt lat="3" lon="4"/></trkseg>';
    const track = `<trk><extensions><x:name xmlns:x="urn:x">Grey</x:name><name>Line</name></extensions>${NAME}${points}</trk>`;
    expect((await read(gpx(track))).places).toMatchObject([{ name: 'Rome' }]);
  });

  it('may have zeros where a receiver lost its power, and a sign of less in a name', async () => {
    const text = gpx(
      `<wpt lat="41.9" lon="12.5">${NAME}</wpt><wpt lat="1" lon="2"><name>We <3 it</name></wpt>`,
    );
    const zeros = '\0'.repeat(500);
    for (const file of [text + zeros, text.replace('<wpt', `\0<wpt`)]) {
      const { places } = await read(new TextEncoder().encode(file));
      expect(places).toMatchObject([ROME, { name: 'We <3 it' }]);
    }
  });
});

describe('GPX of Garmin’s programs', () => {
  const bend = (name: string, place: string) => `<${name} ${place}/>`;
  const route = (name: string) =>
    gpx(
      `<rte>${NAME}<rtept lat="1" lon="2"><name>a</name><extensions><x:RoutePointExtension xmlns:x="urn:x" xmlns:gpxx="urn:x">${[
        'lat="1.5" lon="2"',
        'lat="x" lon="y"',
        'lat="1.5" lon="3"',
      ]
        .map((place) => bend(name, place))
        .join('')}</x:RoutePointExtension></extensions></rtept><rtept lat="2" lon="3"/></rte>`,
    );

  it.each(['gpxx:rpt', 'x:rpt', 'rpt'])(
    'bends where the road does, on the way to the next point: %s',
    async (name) => {
      const { places, faults } = await read(route(name));
      const coordinates = [
        [2, 1],
        [2, 1.5],
        [3, 1.5],
        [3, 2],
      ];
      expect(places).toMatchObject([
        { name: 'Rome', geometry: { type: 'LineString', coordinates } },
      ]);
      expect(faults).toContainEqual(
        expect.objectContaining({ values: { what: 'rtept', count: 1, example: 'x, y' } }),
      );
    },
  );
});

describe('KML', () => {
  it.each([
    [
      'a model',
      `<Placemark>${NAME}<Model><Location><longitude>12.5</longitude><latitude>41.9</latitude></Location></Model></Placemark>`,
    ],
    [
      'a placemark of a schema',
      `<Schema parent="Placemark" name="Town"><SimpleField name="pop"/></Schema><Town>${NAME}<Point><coordinates>12.5,41.9</coordinates></Point></Town>`,
    ],
    [
      'KML 2.0',
      `<Placemark>${NAME}<GeometryCollection><Point><coordinates>12.5,41.9</coordinates></Point></GeometryCollection></Placemark>`,
    ],
    [
      'a photograph',
      `<PhotoOverlay>${NAME}<Icon><href>a.jpg</href></Icon><Point><coordinates>12.5,41.9</coordinates></Point></PhotoOverlay>`,
    ],
    [
      'invisible characters',
      `<Placemark>${NAME}<Point><coordinates>\u200b12.5,41.9\u200e</coordinates></Point></Placemark>`,
    ],
  ])('has the place of %s', async (_, inner) => {
    expect((await read(kml(inner))).places).toMatchObject([ROME]);
  });
});
