import type { FormatCode } from '../../brief/fault';
import type { UnreadFormat } from '../../brief/format-fault';
import type { Sentences } from '../faults';
import { called } from './values';

/** What comes after the name of the file. */
const unread: Readonly<Record<UnreadFormat, string>> = {
  archive: 'ist ein Archiv: Entpacken Sie es und öffnen Sie die Datei darin',
  binary: 'ist von keiner Art, die hier bekannt ist: Exportieren Sie die Daten als GeoJSON',
  config: 'ist YAML, TOML oder Ähnliches: Wandeln Sie es in JSON um',
  coverage: 'ist CoverageJSON: Exportieren Sie die Daten als GeoJSON',
  czml: 'ist CZML: Exportieren Sie die Daten als GeoJSON',
  database: 'ist eine Datenbank: Exportieren Sie die Tabelle mit den Orten als GeoJSON oder CSV',
  document: 'ist ein Office-Dokument: Speichern Sie die Tabelle darin als CSV',
  drawing: 'ist eine CAD-Zeichnung: Exportieren Sie die Daten als GeoJSON, etwa mit QGIS',
  geopackage:
    'ist ein GeoPackage: Exportieren Sie die Ebene als GeoJSON oder FlatGeobuf, etwa mit QGIS',
  geoparquet:
    'ist GeoParquet: Exportieren Sie die Daten als GeoJSON oder FlatGeobuf, etwa mit QGIS',
  gml: 'ist GML: Exportieren Sie die Daten als GeoJSON, etwa mit QGIS',
  grid: 'enthält Raster von Messwerten (NetCDF, HDF5, GRIB): Exportieren Sie die Punkte als CSV',
  image: 'ist ein Bild und enthält keine Orte',
  links: 'ist KML, das nur auf andere Dateien verweist: Öffnen Sie diese',
  markup: 'ist XML einer Art, die hier nicht bekannt ist: Gelesen werden KML, GPX, GeoRSS und CAP',
  mapinfo: 'ist MapInfo: Exportieren Sie die Daten als GeoJSON, etwa mit QGIS',
  mbtiles:
    'sind MBTiles, also gezeichnete Karten: Öffnen Sie die Daten, aus denen sie entstanden sind',
  osm: 'sind Daten von OpenStreetMap: Exportieren Sie sie als GeoJSON, etwa mit overpass turbo oder JOSM',
  page: 'ist eine Webseite: Öffnen Sie die Datei, die dort angeboten wird, nicht die Seite',
  pdf: 'ist ein PDF, aus dem sich keine Orte lesen lassen: Fragen Sie nach den Daten dahinter',
  pmtiles: 'sind PMTiles, eine Karte für den Hintergrund: Geben Sie sie als basemap an',
  'pmtiles-pictures':
    'sind PMTiles mit Bildern, eine Karte für den Hintergrund: Geben Sie sie als basemap an',
  pointer:
    'sagt nur, wo die eigentliche Datei liegt (eine Verknüpfung oder Git LFS): Öffnen Sie diese',
  rdf: 'ist RDF: Exportieren Sie die Daten als GeoJSON oder CSV',
  recording: 'ist die Aufzeichnung eines Geräts: Exportieren Sie sie als GPX',
  refusal:
    'ist die Fehlermeldung eines Dienstes, nicht seine Daten: Öffnen Sie sie als Text, um zu sehen, was falsch war',
  route: 'ist eine Route eines Routendienstes: Rufen Sie sie dort als GeoJSON oder GPX ab',
  script:
    'ist JavaScript oder JSON mit Text darum: Behalten Sie nur, was von der ersten { bis zur letzten } steht',
  service:
    'beschreibt einen Dienst oder einen Katalog und enthält nichts von dessen Daten: Rufen Sie die Daten dort als GeoJSON ab',
  shapefile: 'ist ein Shapefile: Exportieren Sie es als GeoJSON, etwa mit QGIS oder mapshaper',
  spreadsheet: 'ist eine Tabellenkalkulation: Speichern Sie die Tabelle als CSV',
  style: 'ist ein Kartenstil: Öffnen Sie die Daten, die er zeichnet',
  svg: 'ist SVG, eine Zeichnung ohne Orte',
  text: 'ist Text ohne Orte: Eine Tabelle braucht Spalten für Breite und Länge',
};

/** What is wrong with a file that is no brief, in German. */
export const formatFaults: Sentences<FormatCode> = {
  'format-unread': ({ url, kind }) => `${called(url)} ${unread[kind]}.`,
  'format-broken': ({ url, format, reason }) =>
    `${called(url)} ist kein gültiges ${format}: ${reason}.`,
  'format-cut': ({ url, format }) => `${called(url)} bricht ab: Der Rest des ${format} fehlt.`,
  'format-encoding': ({ url, encoding }) =>
    `${called(url)} ist kein Text in ${encoding}. Speichern Sie die Datei als UTF-8 und versuchen Sie es erneut.`,
  'format-placeless': ({ url, format }) => `${called(url)} ist ${format}, enthält aber keine Orte.`,
  'gzip-broken': ({ url }) =>
    `${called(url)} lässt sich nicht entpacken: Die Datei ist unvollständig oder beschädigt.`,
  'json-unknown': ({ url }) =>
    `${called(url)} ist JSON, aber von keiner Art, die hier bekannt ist: Exportieren Sie die Daten als GeoJSON.`,
  'json-mended': ({ url, found, at }) =>
    `${called(url)} ist kein einwandfreies JSON${at === null ? '' : ` (Zeile ${at.line}, Spalte ${at.column})`}: „${found}“ darf dort nicht stehen. Gelesen wurde es trotzdem; berichtigen Sie es, denn andere Programme weisen die Datei ab.`,
  'table-columns': ({ url, columns }) =>
    `${called(url)} hat in der ersten Zeile keine Spalten für Breite und Länge; dort steht: ${columns}.`,
  'table-otherwise': ({ url, columns }) =>
    `${called(url)} gibt Positionen nur in „${columns}“ an, nicht als Breite und Länge in Grad (WGS 84): Legen Sie für beide je eine Spalte an.`,
  'table-head': ({ url }) =>
    `${called(url)} beginnt mit einem Ort. Setzen Sie eine erste Zeile darüber, die die Spalten benennt, etwa name, latitude, longitude.`,
  'table-swapped': ({ url, count, of }) =>
    `In ${called(url)} liegen ${count} von ${of} Breiten jenseits von 90°, und keine Länge: beide sind vertauscht. Tauschen Sie die Namen der Spalten oder die beiden Zahlen.`,
  'positions-swapped': ({ count, of }) =>
    `${count} von ${of} Breiten liegen jenseits von 90°, und keine Länge: Die Breite steht vorn, wo in GeoJSON die Länge steht. Tauschen Sie in jeder Position die beiden Zahlen. Keiner der Orte wird gezeichnet.`,
  'not-carried': ({ what, count, example }) =>
    `„${what}“ von ${count === 1 ? 'einem Ort' : `${count} Orten`} wird nicht gezeigt${example === null ? '' : `, zum Beispiel „${example}“`}.`,
};
