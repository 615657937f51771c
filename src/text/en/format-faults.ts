import type { FormatCode } from '../../brief/fault';
import type { UnreadFormat } from '../../brief/format-fault';
import type { Sentences } from '../faults';
import { called } from './opening-faults';

/** What comes after the name of the file. */
const unread: Readonly<Record<UnreadFormat, string>> = {
  archive: 'is an archive: unpack it, and open the file in it',
  binary: 'is of an unknown kind: export it as GeoJSON',
  config: 'is YAML, TOML or the like: convert it to JSON',
  coverage: 'is CoverageJSON: export it as GeoJSON',
  czml: 'is CZML: export it as GeoJSON',
  database: 'is a database: export the table with the places as GeoJSON or CSV',
  document: 'is an office document: save the table in it as CSV',
  drawing: 'is a CAD drawing: export it as GeoJSON, as QGIS does',
  geopackage: 'is a GeoPackage: export its layer as GeoJSON or FlatGeobuf, as QGIS does',
  geoparquet: 'is GeoParquet: export it as GeoJSON or FlatGeobuf, as QGIS does',
  gml: 'is GML: export it as GeoJSON, as QGIS does',
  grid: 'holds grids of measurements (NetCDF, HDF5, GRIB): export its points as CSV',
  image: 'is an image, and holds no places',
  links: 'is KML that only links to other files: open those',
  markup: 'is XML of an unknown kind: KML, GPX, GeoRSS and CAP can be read',
  mapinfo: 'is MapInfo: export it as GeoJSON, as QGIS does',
  mbtiles: 'is MBTiles, which hold drawings of a map: open the data behind them',
  osm: 'is OpenStreetMap data: export it as GeoJSON, as overpass turbo and JOSM do',
  page: 'is a web page: open the file that it offers, not the page',
  pdf: 'is a PDF, and holds no places that can be read: ask for the data behind it',
  pmtiles: 'is PMTiles, a map to go under the places: set it as basemap',
  'pmtiles-pictures': 'is PMTiles with pictures, a map to go under the places: set it as basemap',
  pointer: 'only says where the file itself is (a shortcut, or Git LFS): open that file',
  rdf: 'is RDF: export it as GeoJSON or CSV',
  recording: 'was recorded by a device: export it as GPX',
  refusal: 'is the error message of a service, not its data: open it as text to see what was wrong',
  route: 'is a route from a routing service: ask the service for GeoJSON or GPX',
  script:
    'is JavaScript, or JSON with words around it: keep what stands between the first { and the last }',
  service:
    'describes a service or a catalogue, and holds none of its data: ask the service for its features as GeoJSON',
  shapefile: 'is a shapefile: export it as GeoJSON, as QGIS and mapshaper do',
  spreadsheet: 'is a spreadsheet: save its table as CSV',
  style: 'is a map style: open the data that it draws',
  svg: 'is SVG, a drawing without places',
  text: 'is text without places: a table needs columns for latitude and longitude',
};

/** What is wrong with a file that is no brief. */
export const formatFaults: Sentences<FormatCode> = {
  'format-unread': ({ url, kind }) => `${called(url)} ${unread[kind]}.`,
  'format-broken': ({ url, format, reason }) => `${called(url)} is not sound ${format}: ${reason}.`,
  'format-cut': ({ url, format }) =>
    `${called(url)} ends too early: the rest of the ${format} is missing.`,
  'format-encoding': ({ url, encoding }) =>
    `${called(url)} is not ${encoding} text. Save it as UTF-8 and try again.`,
  'format-placeless': ({ url, format }) => `${called(url)} is ${format}, but has no places in it.`,
  'gzip-broken': ({ url }) => `${called(url)} cannot be unpacked: it is cut short or damaged.`,
  'json-unknown': ({ url }) => `${called(url)} is JSON of an unknown kind: export it as GeoJSON.`,
  'json-mended': ({ url, found, at }) =>
    `${called(url)} is not sound JSON${at === null ? '' : ` in line ${at.line}, column ${at.column}`}: “${found}” does not belong there. The file was read all the same; correct it, as other programs will refuse it.`,
  'table-columns': ({ url, columns }) =>
    `${called(url)} has no columns for latitude and longitude in its first row; it has: ${columns}.`,
  'table-otherwise': ({ url, columns }) =>
    `${called(url)} gives positions only in “${columns}”, not as latitude and longitude in degrees (WGS 84): add a column for each.`,
  'table-head': ({ url }) =>
    `${called(url)} begins with a place. Put a first row above it that names the columns, such as name, latitude, longitude.`,
  'table-swapped': ({ url, count, of }) =>
    `In ${called(url)}, ${count} of ${of} latitudes are beyond 90°, and no longitude is: the two are swapped. Exchange the names of their columns, or the two numbers.`,
  'positions-swapped': ({ count, of }) =>
    `${count} of ${of} latitudes are beyond 90°, and no longitude is: the latitude stands first, where GeoJSON has the longitude. Exchange the two numbers of each position. None of its places are drawn.`,
  'not-carried': ({ what, count, example }) =>
    `“${what}” of ${count === 1 ? 'one place' : `${count} places`} is not shown${example === null ? '' : `, such as “${example}”`}.`,
};
