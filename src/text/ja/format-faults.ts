import type { FormatCode } from '../../brief/fault';
import type { UnreadFormat } from '../../brief/format-fault';
import type { Sentences } from '../faults';
import { called } from './values';

/** What comes after the name of the file. */
const unread: Readonly<Record<UnreadFormat, string>> = {
  archive: 'は圧縮ファイルです。展開して、中のファイルを開いてください',
  binary: 'は対応していない種類のファイルです。データを GeoJSON で書き出してください',
  config: 'は YAML や TOML などです。JSON に変換してください',
  coverage: 'は CoverageJSON です。データを GeoJSON で書き出してください',
  czml: 'は CZML です。データを GeoJSON で書き出してください',
  database: 'はデータベースです。場所の表を GeoJSON か CSV で書き出してください',
  document: 'はオフィス文書です。中の表を CSV で保存してください',
  drawing: 'は CAD の図面です。QGIS などで、データを GeoJSON で書き出してください',
  geopackage:
    'は GeoPackage です。QGIS などで、レイヤーを GeoJSON か FlatGeobuf で書き出してください',
  geoparquet:
    'は GeoParquet です。QGIS などで、データを GeoJSON か FlatGeobuf で書き出してください',
  gml: 'は GML です。QGIS などで、データを GeoJSON で書き出してください',
  grid: 'は測定値の格子(NetCDF、HDF5、GRIB)です。点を CSV で書き出してください',
  image: 'は画像で、場所は含まれていません',
  links: 'は他のファイルへのリンクだけの KML です。リンク先のファイルを開いてください',
  markup: 'は対応していない種類の XML です。読み込めるのは KML、GPX、GeoRSS、CAP です',
  mapinfo: 'は MapInfo です。QGIS などで、データを GeoJSON で書き出してください',
  mbtiles: 'は MBTiles(描画済みの地図)です。元のデータを開いてください',
  osm: 'は OpenStreetMap のデータです。overpass turbo や JOSM などで、GeoJSON で書き出してください',
  page: 'はウェブページです。ページではなく、そこで配布されているファイルを開いてください',
  pdf: 'は PDF で、場所を読み取れません。元のデータを入手してください',
  pmtiles: 'は PMTiles(背景地図)です。basemap に指定してください',
  'pmtiles-pictures': 'は画像の PMTiles(背景地図)です。basemap に指定してください',
  pointer:
    'はファイル本体の場所を示すだけのものです(ショートカットか Git LFS)。本体を開いてください',
  rdf: 'は RDF です。データを GeoJSON か CSV で書き出してください',
  recording: 'は機器の記録データです。GPX で書き出してください',
  refusal:
    'はサービスのエラーメッセージで、データではありません。テキストとして開き、原因を確認してください',
  route: 'は経路検索サービスの経路です。サービスから GeoJSON か GPX で取得してください',
  script:
    'は JavaScript、または前後に文字のある JSON です。最初の { から最後の } までだけを残してください',
  service:
    'はサービスやカタログの説明で、データは含まれていません。サービスからデータを GeoJSON で取得してください',
  shapefile: 'はシェープファイルです。QGIS や mapshaper などで、GeoJSON で書き出してください',
  spreadsheet: 'は表計算ファイルです。表を CSV で保存してください',
  style: 'は地図のスタイルです。描かれている元のデータを開いてください',
  svg: 'は SVG(図形)で、場所は含まれていません',
  text: 'は場所を含まないテキストです。表には緯度と経度の列が必要です',
};

/** What is wrong with a file that is no brief, in Japanese. */
export const formatFaults: Sentences<FormatCode> = {
  'format-unread': ({ url, kind }) => `${called(url)} ${unread[kind]}。`,
  'format-broken': ({ url, format, reason }) =>
    `${called(url)} は正しい ${format} ではありません: ${reason}。`,
  'format-cut': ({ url, format }) =>
    `${called(url)} は途中で終わっています。${format} の残りがありません。`,
  'format-encoding': ({ url, encoding }) =>
    `${called(url)} は ${encoding} のテキストではありません。UTF-8 で保存し直してください。`,
  'format-placeless': ({ url, format }) =>
    `${called(url)} は ${format} ですが、場所が含まれていません。`,
  'gzip-broken': ({ url }) => `${called(url)} を展開できません。途中で切れているか、壊れています。`,
  'json-unknown': ({ url }) =>
    `${called(url)} は JSON ですが、対応していない種類です。データを GeoJSON で書き出してください。`,
  'json-mended': ({ url, found, at }) =>
    `${called(url)} は正しい JSON ではありません${at === null ? '' : `(${at.line}行${at.column}列)`}。ここに「${found}」は置けません。読み込みはしましたが、ほかのプログラムでは開けないため、直してください。`,
  'table-columns': ({ url, columns }) =>
    `${called(url)} の最初の行に緯度と経度の列がありません。あるのは次の列です: ${columns}。`,
  'table-otherwise': ({ url, columns }) =>
    `${called(url)} の位置は「${columns}」にしかなく、緯度と経度（度、WGS 84）ではありません。それぞれの列を加えてください。`,
  'table-head': ({ url }) =>
    `${called(url)} は列名のないまま始まっています。先頭に name、latitude、longitude などの列名の行を加えてください。`,
  'table-swapped': ({ url, count, of }) =>
    `${called(url)} では緯度 ${of} 件のうち ${count} 件が 90° を超え、経度には超えるものがありません。緯度と経度が逆です。列名または2つの数値を入れ替えてください。`,
  'positions-swapped': ({ count, of }) =>
    `緯度 ${of} 件のうち ${count} 件が 90° を超え、経度には超えるものがありません。GeoJSON で経度が来る先頭に緯度があります。各位置の2つの数値を入れ替えてください。場所は一つも描かれません。`,
  'not-carried': ({ what, count, example }) =>
    `${count}か所の「${what}」は表示されません${example === null ? '' : `(例:「${example}」)`}。`,
};
