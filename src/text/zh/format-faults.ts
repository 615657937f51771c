import type { FormatCode } from '../../brief/fault';
import type { UnreadFormat } from '../../brief/format-fault';
import type { Sentences } from '../faults';
import { called } from './values';

/** What comes after the name of the file. */
const unread: Readonly<Record<UnreadFormat, string>> = {
  archive: '是压缩包：请解压后打开其中的文件',
  binary: '的类型无法识别：请将数据导出为 GeoJSON',
  config: '是 YAML、TOML 之类的文件：请将其转换为 JSON',
  coverage: '是 CoverageJSON：请将数据导出为 GeoJSON',
  czml: '是 CZML：请将数据导出为 GeoJSON',
  database: '是数据库：请将地点所在的表导出为 GeoJSON 或 CSV',
  document: '是办公文档：请将其中的表格另存为 CSV',
  drawing: '是 CAD 图纸：请将数据导出为 GeoJSON，例如使用 QGIS',
  geopackage: '是 GeoPackage：请将图层导出为 GeoJSON 或 FlatGeobuf，例如使用 QGIS',
  geoparquet: '是 GeoParquet：请将数据导出为 GeoJSON 或 FlatGeobuf，例如使用 QGIS',
  gml: '是 GML：请将数据导出为 GeoJSON，例如使用 QGIS',
  grid: '是测量数据的网格（NetCDF、HDF5、GRIB）：请将其中的点导出为 CSV',
  image: '是图片，其中没有地点',
  links: '是只含链接的 KML：请打开它链接的文件',
  markup: '是无法识别的 XML：可读取 KML、GPX、GeoRSS 和 CAP',
  mapinfo: '是 MapInfo：请将数据导出为 GeoJSON，例如使用 QGIS',
  mbtiles: '是 MBTiles，即绘制好的地图：请打开其原始数据',
  osm: '是 OpenStreetMap 数据：请导出为 GeoJSON，例如使用 overpass turbo 或 JOSM',
  page: '是网页：请打开网页提供的文件，而不是网页本身',
  pdf: '是 PDF，无法从中读取地点：请索取其原始数据',
  pmtiles: '是 PMTiles，即底图：请在 basemap 中指定',
  'pmtiles-pictures': '是由图片组成的 PMTiles，即底图：请在 basemap 中指定',
  pointer: '只说明文件本身在何处（快捷方式或 Git LFS）：请打开那个文件',
  rdf: '是 RDF：请将数据导出为 GeoJSON 或 CSV',
  recording: '是设备的记录：请导出为 GPX',
  refusal: '是服务返回的错误信息，而不是数据：请以文本方式打开，查看原因',
  route: '是路线规划服务给出的路线：请向该服务获取 GeoJSON 或 GPX',
  script: '是 JavaScript，或前后带有文字的 JSON：请只保留第一个 { 到最后一个 } 之间的内容',
  service: '是服务或目录的说明，不含其中的数据：请向该服务获取 GeoJSON 格式的数据',
  shapefile: '是 Shapefile：请导出为 GeoJSON，例如使用 QGIS 或 mapshaper',
  spreadsheet: '是电子表格：请将表格另存为 CSV',
  style: '是地图样式：请打开它所绘制的数据',
  svg: '是 SVG，即没有地点的图形',
  text: '是没有地点的文本：表格需要有纬度列和经度列',
};

/** What is wrong with a file that is no brief, in Chinese. */
export const formatFaults: Sentences<FormatCode> = {
  'format-unread': ({ url, kind }) => `${called(url)} ${unread[kind]}。`,
  'format-broken': ({ url, format, reason }) => `${called(url)} 不是有效的 ${format}：${reason}。`,
  'format-cut': ({ url, format }) => `${called(url)} 不完整：缺少 ${format} 的其余部分。`,
  'format-encoding': ({ url, encoding }) =>
    `${called(url)} 不是 ${encoding} 文本。请另存为 UTF-8 后重试。`,
  'format-placeless': ({ url, format }) => `${called(url)} 是 ${format}，但其中没有地点。`,
  'gzip-broken': ({ url }) => `${called(url)} 无法解压：文件不完整或已损坏。`,
  'json-unknown': ({ url }) => `${called(url)} 是 JSON，但类型无法识别：请将数据导出为 GeoJSON。`,
  'json-mended': ({ url, found, at }) =>
    `${called(url)} 不是规范的 JSON${at === null ? '' : `（第${at.line}行第${at.column}列）`}：此处不应出现“${found}”。文件仍已读取；请更正，否则其他程序会拒绝它。`,
  'table-columns': ({ url, columns }) =>
    `${called(url)} 的第一行没有纬度列和经度列；现有的列：${columns}。`,
  'table-otherwise': ({ url, columns }) =>
    `${called(url)} 中的位置仅以“${columns}”给出，而不是以度为单位的纬度和经度（WGS 84）：请分别添加这两列。`,
  'table-head': ({ url }) =>
    `${called(url)} 的第一行就是地点。请在其上方加一行列名，例如 name、latitude、longitude。`,
  'table-swapped': ({ url, count, of }) =>
    `${called(url)} 的 ${of} 个纬度中有 ${count} 个超过 90°，而经度都没有：两者颠倒了。请交换两列的列名，或交换两个数字。`,
  'positions-swapped': ({ count, of }) =>
    `${of} 个纬度中有 ${count} 个超过 90°，而经度都没有：纬度排在前面，而 GeoJSON 中经度在前。请交换每个位置的两个数字。其中的地点均未绘制。`,
  'not-carried': ({ what, count, example }) =>
    `未显示${count}个地点的“${what}”${example === null ? '' : `，例如“${example}”`}。`,
};
