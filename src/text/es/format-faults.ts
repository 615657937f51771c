import type { FormatCode } from '../../brief/fault';
import type { UnreadFormat } from '../../brief/format-fault';
import type { Sentences } from '../faults';
import { called } from './values';

/** What comes after the name of the file. */
const unread: Readonly<Record<UnreadFormat, string>> = {
  archive: 'es un archivo comprimido: descomprímalo y abra el archivo que contiene',
  binary: 'es de un tipo que aquí no se conoce: exporte los datos como GeoJSON',
  config: 'es YAML, TOML o algo parecido: conviértalo a JSON',
  coverage: 'es CoverageJSON: exporte los datos como GeoJSON',
  czml: 'es CZML: exporte los datos como GeoJSON',
  database: 'es una base de datos: exporte la tabla de los lugares como GeoJSON o CSV',
  document: 'es un documento de ofimática: guarde como CSV la tabla que contiene',
  drawing: 'es un dibujo de CAD: exporte los datos como GeoJSON, por ejemplo con QGIS',
  geopackage: 'es un GeoPackage: exporte la capa como GeoJSON o FlatGeobuf, por ejemplo con QGIS',
  geoparquet: 'es GeoParquet: exporte los datos como GeoJSON o FlatGeobuf, por ejemplo con QGIS',
  gml: 'es GML: exporte los datos como GeoJSON, por ejemplo con QGIS',
  grid: 'contiene mallas de mediciones (NetCDF, HDF5, GRIB): exporte los puntos como CSV',
  image: 'es una imagen y no contiene lugares',
  links: 'es KML que solo enlaza con otros archivos: abra esos archivos',
  markup: 'es XML de un tipo que aquí no se conoce: se leen KML, GPX, GeoRSS y CAP',
  mapinfo: 'es MapInfo: exporte los datos como GeoJSON, por ejemplo con QGIS',
  mbtiles: 'es MBTiles, es decir, un mapa dibujado: abra los datos de los que procede',
  osm: 'contiene datos de OpenStreetMap: expórtelos como GeoJSON, por ejemplo con overpass turbo o JOSM',
  page: 'es una página web: abra el archivo que ofrece, no la página',
  pdf: 'es un PDF del que no se pueden leer lugares: pida los datos de los que procede',
  pmtiles: 'es PMTiles, un mapa de fondo: indíquelo en basemap',
  'pmtiles-pictures': 'es PMTiles con imágenes, un mapa de fondo: indíquelo en basemap',
  pointer:
    'solo indica dónde está el archivo en sí (un acceso directo o Git LFS): abra ese archivo',
  rdf: 'es RDF: exporte los datos como GeoJSON o CSV',
  recording: 'es la grabación de un dispositivo: expórtela como GPX',
  refusal:
    'es el mensaje de error de un servicio, no sus datos: ábralo como texto para ver qué falló',
  route: 'es la ruta de un servicio de rutas: pídasela al servicio en GeoJSON o GPX',
  script:
    'es JavaScript, o JSON rodeado de texto: deje solo lo que va de la primera { a la última }',
  service:
    'describe un servicio o un catálogo y no contiene sus datos: pida al servicio los datos en GeoJSON',
  shapefile: 'es un shapefile: expórtelo como GeoJSON, por ejemplo con QGIS o mapshaper',
  spreadsheet: 'es una hoja de cálculo: guarde la tabla como CSV',
  style: 'es un estilo de mapa: abra los datos que dibuja',
  svg: 'es SVG, un dibujo sin lugares',
  text: 'es un texto sin lugares: una tabla necesita columnas de latitud y longitud',
};

/** What is wrong with a file that is no brief, in Spanish. */
export const formatFaults: Sentences<FormatCode> = {
  'format-unread': ({ url, kind }) => `${called(url)} ${unread[kind]}.`,
  'format-broken': ({ url, format, reason }) => `${called(url)} no es ${format} válido: ${reason}.`,
  'format-cut': ({ url, format }) =>
    `${called(url)} termina antes de tiempo: falta el resto del ${format}.`,
  'format-encoding': ({ url, encoding }) =>
    `${called(url)} no es texto en ${encoding}. Guárdelo como UTF-8 e inténtelo de nuevo.`,
  'format-placeless': ({ url, format }) => `${called(url)} es ${format}, pero no contiene lugares.`,
  'gzip-broken': ({ url }) => `${called(url)} no se puede descomprimir: está incompleto o dañado.`,
  'json-unknown': ({ url }) =>
    `${called(url)} es JSON, pero de un tipo que aquí no se conoce: exporte los datos como GeoJSON.`,
  'json-mended': ({ url, found, at }) =>
    `${called(url)} no es JSON correcto${at === null ? '' : ` (línea ${at.line}, columna ${at.column})`}: «${found}» no puede estar ahí. Se ha leído de todos modos; corríjalo, porque otros programas lo rechazan.`,
  'table-columns': ({ url, columns }) =>
    `${called(url)} no tiene columnas de latitud y longitud en su primera fila; tiene: ${columns}.`,
  'table-otherwise': ({ url, columns }) =>
    `${called(url)} solo da posiciones en «${columns}», no como latitud y longitud en grados (WGS 84): añada una columna para cada una.`,
  'table-head': ({ url }) =>
    `${called(url)} empieza con un lugar. Ponga encima una primera fila que nombre las columnas, por ejemplo name, latitude, longitude.`,
  'table-swapped': ({ url, count, of }) =>
    `En ${called(url)}, ${count} de ${of} latitudes pasan de 90° y ninguna longitud lo hace: están intercambiadas. Intercambie los nombres de las columnas o los dos números.`,
  'positions-swapped': ({ count, of }) =>
    `${count} de ${of} latitudes pasan de 90° y ninguna longitud lo hace: la latitud va primero, donde GeoJSON pone la longitud. Intercambie los dos números de cada posición. No se dibuja ninguno de los lugares.`,
  'not-carried': ({ what, count, example }) =>
    `«${what}» de ${count === 1 ? 'un lugar' : `${count} lugares`} no se muestra${example === null ? '' : `, por ejemplo «${example}»`}.`,
};
