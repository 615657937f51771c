import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { faultOf, readForeign } from '../../src/formats/foreign';
import { faults as english } from '../../src/text/en/faults';
import { sentenceFor } from '../../src/text/faults';
import { parseBrief } from '../brief/make';

async function saidOf(file: string | Uint8Array) {
  const fault = faultOf(
    await readForeign(file, { url: 'a', mostBytes: 1e6 }).catch((error: unknown) => error),
  );
  return fault && sentenceFor(english, fault);
}

function archive(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
}

/** What Windows’ old office programs write, with the name of a stream in it. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [at, letter] of [...stream].entries()) bytes[1024 + 2 * at] = letter.charCodeAt(0);
  return bytes;
}

describe('text that is no table and no JSON', () => {
  it.each([
    ['{\\rtf1\\ansi\\ansicpg1252\n{\\fonttbl}\nname,lat,lon\\\nRome,41.9,12.5}', /office document/],
    ['var config = {\n  style: "x",\n  chapters: [{ title: "A" }]\n};\n', /is JavaScript/],
    ['export default {\n  places: []\n}\n', /is JavaScript/],
    ['[[place]]\nname = "Rome"\nlat = 41.9\nlon = 12.5\n', /YAML, TOML/],
    ['[general]\nname=Rome\n', /YAML, TOML/],
    ['# comment\n[places.rome]\n\nlat = 41.9\n', /YAML, TOML/],
    ['---\n- name: Rome\n  lat: 41.9\n  lon: 12.5\n', /YAML, TOML/],
    ['type: FeatureCollection\nfeatures:\n- type: Feature\n', /YAML, TOML/],
    ['places:\n  - {name: Rome, lat: 41.9, lon: 12.5}\n', /YAML, TOML/],
    ['[InternetShortcut]\nURL=https://a.example/b.geojson\n', /only says where/],
    ['https://a.example/b.geojson?x=1,2\r\n', /only says where/],
    ['version https://git-lfs.github.com/spec/v1\noid sha256:abc\nsize 12345\n', /only says where/],
    ['{"":"WARNING!","doc_id":"abc","email":"a@b.example"}', /only says where/],
    [
      '@prefix geo: <http://a.example/> .\n<http://b.example/Rome> geo:lat "41.9" ; geo:long "12.5" .\n',
      /is RDF/,
    ],
    ['<http://a.example/Rome> <http://a.example/lat> "41.9" .\n', /is RDF/],
    ['CREATE TABLE places (name text, lat float, lon float);\n', /is a database/],
    [
      '-- MySQL dump 10.13\n--\n\nDROP TABLE IF EXISTS `places`;\nINSERT INTO `places` VALUES (1,41.9,12.5);\n',
      /is a database/,
    ],
    ['PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\n', /is a database/],
    [
      '<!DOCTYPE qgis PUBLIC "http://mrcc.com/qgis.dtd" "SYSTEM">\n<qgis version="3.22"></qgis>',
      /is a map style/,
    ],
    ['<?xml version="1.0"?><StyledLayerDescriptor/>', /is a map style/],
    [
      '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>',
      /office document/,
    ],
    [
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>',
      /is a spreadsheet/,
    ],
  ])('is named: %j', async (text, says) => {
    expect(await saidOf(text)).toMatch(says);
  });

  it.each([
    ['Report: incidents\nGenerated: 2023-05-01\n\nname,lat,lon\nRome,41.9,12.5\n'],
    ['["name","lat","lon"]\n'],
    ['Dear Sir: I write\nto you: today\n'],
    ['Set out early, use the path\n'],
    ['<kml:kml>\n<kml:Document>\n</kml:Document></kml:kml>'],
    ['<gpx:gpx>\n<gpx:wpt lat="1" lon="2"/></gpx:gpx>'],
  ])('is not named where it is something else: %j', async (text) => {
    expect((await saidOf(text)) ?? '').not.toMatch(/YAML|database|office|RDF/);
  });
});

describe('files of other programs', () => {
  it.each<[name: string, bytes: Uint8Array, says: RegExp]>([
    ['Word of old', compound('WordDocument'), /office document/],
    ['PowerPoint of old', compound('PowerPoint Document'), /office document/],
    ['Excel of old', compound('Workbook'), /is a spreadsheet/],
    ['Word', archive({ '[Content_Types].xml': 'x', 'word/document.xml': 'x' }), /office document/],
    ['PowerPoint', archive({ 'ppt/presentation.xml': 'x' }), /office document/],
    ['Excel', archive({ 'xl/workbook.xml': 'x' }), /is a spreadsheet/],
    [
      'Writer',
      archive({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': 'x' }),
      /office document/,
    ],
    [
      'Calc',
      archive({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': 'x' }),
      /is a spreadsheet/,
    ],
    [
      'a book',
      archive({ mimetype: 'application/epub+zip', 'OEBPS/content.opf': 'x' }),
      /office document/,
    ],
    ['Numbers', archive({ 'Index/Tables/DataList.iwa': 'x' }), /is a spreadsheet/],
    ['a project of QGIS', archive({ 'a.qgs': 'x', 'a.qgd': 'x' }), /is a map style/],
    ['NetCDF', strToU8('CDF\x01\0\0\x0a'), /grids of measurements/],
    [
      'HDF5',
      new Uint8Array([0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a, 0]),
      /grids of measurements/,
    ],
    ['GRIB', strToU8('GRIB\0\0\0\x02'), /grids of measurements/],
    ['a large TIFF', strToU8('II+\0\x08\0\0\0'), /is an image/],
  ])('%s', async (_, bytes, says) => {
    expect(await saidOf(bytes)).toMatch(says);
  });
});

describe('an archive', () => {
  const table = 'name,lat,lon\nRome,41.9,12.5\n';

  it('that is cut says so, and is not called KMZ', async () => {
    const bytes = archive({ 'a.csv': table });
    expect(await saidOf(bytes.subarray(0, bytes.length / 2))).toMatch(/cut short or damaged/);
  });

  it('that needs a password is to be unpacked', async () => {
    const bytes = archive({ 'a.csv': table });
    bytes[6] = 1;
    expect(await saidOf(bytes)).toMatch(/unpack it/);
  });

  it.each([
    ['Event', 'Sampled'],
    ['Occurrence', 'Puma'],
  ])('of Darwin Core has its positions with the core: %s', async (core, name) => {
    const meta = `<archive><core rowType="http://rs.tdwg.org/dwc/terms/${core}"/></archive>`;
    const position = 'decimalLatitude\tdecimalLongitude\n';
    const bytes = archive({
      'meta.xml': meta,
      'event.txt': `id\tname\t${position}1\tSampled\t41.9\t12.5\n`,
      'occurrence.txt': `id\tscientificName\t${position}1\tPuma\t41.9\t12.5\n`,
    });
    const { data } = await readForeign(bytes, { url: 'a.zip', mostBytes: 1e6 });
    expect(parseBrief(data).brief?.places).toMatchObject([{ name }]);
  });

  it.each(['IT.txt', 'places.dat', 'data.tab'])(
    'holds one table beside a licence: %s',
    async (name) => {
      const bytes = archive({ [name]: table, 'readme.txt': 'Hello', 'LICENSE.txt': 'x' });
      const { data } = await readForeign(bytes, { url: 'a.zip', mostBytes: 1e6 });
      expect(parseBrief(data).brief?.places).toMatchObject([{ name: 'Rome' }]);
    },
  );
});
