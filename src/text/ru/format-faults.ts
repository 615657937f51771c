import type { FormatCode } from '../../brief/fault';
import type { UnreadFormat } from '../../brief/format-fault';
import type { Sentences } from '../faults';
import { called } from './values';

/** What comes after the name of the file. */
const unread: Readonly<Record<UnreadFormat, string>> = {
  archive: 'это архив: распакуйте его и откройте файл, который в нём лежит',
  binary: 'это файл неизвестного здесь вида: экспортируйте данные в GeoJSON',
  config: 'это YAML, TOML или что-то подобное: преобразуйте его в JSON',
  coverage: 'это CoverageJSON: экспортируйте данные в GeoJSON',
  czml: 'это CZML: экспортируйте данные в GeoJSON',
  database: 'это база данных: экспортируйте таблицу с местами в GeoJSON или CSV',
  document: 'это офисный документ: сохраните таблицу из него как CSV',
  drawing: 'это чертёж САПР: экспортируйте данные в GeoJSON, например в QGIS',
  geopackage: 'это GeoPackage: экспортируйте слой в GeoJSON или FlatGeobuf, например в QGIS',
  geoparquet: 'это GeoParquet: экспортируйте данные в GeoJSON или FlatGeobuf, например в QGIS',
  gml: 'это GML: экспортируйте данные в GeoJSON, например в QGIS',
  grid: 'это сетки измерений (NetCDF, HDF5, GRIB): экспортируйте точки в CSV',
  image: 'это изображение, мест в нём нет',
  links: 'это KML, где есть только ссылки на другие файлы: откройте их',
  markup: 'это XML неизвестного здесь вида: читаются KML, GPX, GeoRSS и CAP',
  mapinfo: 'это MapInfo: экспортируйте данные в GeoJSON, например в QGIS',
  mbtiles: 'это MBTiles, то есть нарисованная карта: откройте данные, из которых она сделана',
  osm: 'это данные OpenStreetMap: экспортируйте их в GeoJSON, например в overpass turbo или JOSM',
  page: 'это веб-страница: откройте файл, на который она ссылается, а не саму страницу',
  pdf: 'это PDF, мест из него не прочесть: запросите исходные данные',
  pmtiles: 'это PMTiles, карта-подложка: укажите её в basemap',
  'pmtiles-pictures': 'это PMTiles с изображениями, карта-подложка: укажите её в basemap',
  pointer: 'здесь сказано лишь, где лежит сам файл (ярлык или Git LFS): откройте его',
  rdf: 'это RDF: экспортируйте данные в GeoJSON или CSV',
  recording: 'это запись прибора: экспортируйте её в GPX',
  refusal:
    'это сообщение службы об ошибке, а не данные: откройте его как текст, чтобы узнать причину',
  route: 'это маршрут службы прокладки маршрутов: запросите его у неё в GeoJSON или GPX',
  script:
    'это JavaScript или JSON с текстом вокруг: оставьте только то, что стоит между первой { и последней }',
  service: 'это описание службы или каталога, данных в нём нет: запросите их у службы в GeoJSON',
  shapefile: 'это шейп-файл: экспортируйте его в GeoJSON, например в QGIS или mapshaper',
  spreadsheet: 'это электронная таблица: сохраните её как CSV',
  style: 'это стиль карты: откройте данные, которые он рисует',
  svg: 'это SVG, рисунок без мест',
  text: 'это текст без мест: в таблице нужны столбцы широты и долготы',
};

/** What is wrong with a file that is no brief, in Russian. */
export const formatFaults: Sentences<FormatCode> = {
  'format-unread': ({ url, kind }) => `${called(url)}: ${unread[kind]}.`,
  'format-broken': ({ url, format, reason }) => `${called(url)}: ошибка в ${format}: ${reason}.`,
  'format-cut': ({ url, format }) => `${called(url)}: файл обрывается, конца ${format} нет.`,
  'format-encoding': ({ url, encoding }) =>
    `${called(url)}: это не текст в ${encoding}. Сохраните файл в UTF-8 и попробуйте ещё раз.`,
  'format-placeless': ({ url, format }) => `${called(url)}: это ${format}, но мест в нём нет.`,
  'gzip-broken': ({ url }) => `${called(url)}: файл не распаковать, он неполон или повреждён.`,
  'json-unknown': ({ url }) =>
    `${called(url)}: это JSON неизвестного здесь вида: экспортируйте данные в GeoJSON.`,
  'json-mended': ({ url, found, at }) =>
    `${called(url)}: JSON с ошибкой${at === null ? '' : ` (строка ${at.line}, столбец ${at.column})`}: здесь не должно стоять «${found}». Файл всё же прочитан; исправьте его, иначе другие программы его не примут.`,
  'table-columns': ({ url, columns }) =>
    `${called(url)}: в первой строке нет столбцов широты и долготы; там стоит: ${columns}.`,
  'table-otherwise': ({ url, columns }) =>
    `${called(url)}: положение указано только в «${columns}», а не широтой и долготой в градусах (WGS 84). Добавьте по столбцу для каждой.`,
  'table-head': ({ url }) =>
    `${called(url)}: таблица начинается сразу с места. Добавьте над ним строку с названиями столбцов, например name, latitude, longitude.`,
  'table-swapped': ({ url, count, of }) =>
    `${called(url)}: за пределами 90° лежат значения широты — ${count} из ${of}, а долготы — ни одно: они перепутаны. Поменяйте местами названия столбцов или сами числа.`,
  'positions-swapped': ({ count, of }) =>
    `За пределами 90° лежат значения широты — ${count} из ${of}, а долготы — ни одно: первой стоит широта, а в GeoJSON первой идёт долгота. Поменяйте местами два числа каждой позиции. Ни одно место не нарисовано.`,
  'not-carried': ({ what, count, example }) =>
    `«${what}» не показывается (мест: ${count})${example === null ? '' : `, например «${example}»`}.`,
};
