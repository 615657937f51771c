import type { FormatCode } from '../../brief/fault';
import type { UnreadFormat } from '../../brief/format-fault';
import type { Sentences } from '../faults';
import { called } from './values';

/** What comes after the name of the file. */
const unread: Readonly<Record<UnreadFormat, string>> = {
  archive: '압축 파일입니다. 압축을 풀고 안에 든 파일을 여세요',
  binary: '알 수 없는 종류의 파일입니다. 데이터를 GeoJSON으로 내보내세요',
  config: 'YAML이나 TOML 같은 파일입니다. JSON으로 변환하세요',
  coverage: 'CoverageJSON 파일입니다. 데이터를 GeoJSON으로 내보내세요',
  czml: 'CZML 파일입니다. 데이터를 GeoJSON으로 내보내세요',
  database: '데이터베이스입니다. 장소가 담긴 표를 GeoJSON이나 CSV로 내보내세요',
  document: '오피스 문서입니다. 안에 든 표를 CSV로 저장하세요',
  drawing: 'CAD 도면입니다. QGIS 등에서 데이터를 GeoJSON으로 내보내세요',
  geopackage: 'GeoPackage 파일입니다. QGIS 등에서 레이어를 GeoJSON이나 FlatGeobuf로 내보내세요',
  geoparquet: 'GeoParquet 파일입니다. QGIS 등에서 데이터를 GeoJSON이나 FlatGeobuf로 내보내세요',
  gml: 'GML 파일입니다. QGIS 등에서 데이터를 GeoJSON으로 내보내세요',
  grid: '측정값의 격자(NetCDF, HDF5, GRIB)입니다. 지점을 CSV로 내보내세요',
  image: '이미지이며, 장소가 들어 있지 않습니다',
  links: '다른 파일로 연결만 하는 KML입니다. 그 파일을 여세요',
  markup: '알 수 없는 종류의 XML입니다. KML, GPX, GeoRSS, CAP을 읽을 수 있습니다',
  mapinfo: 'MapInfo 파일입니다. QGIS 등에서 데이터를 GeoJSON으로 내보내세요',
  mbtiles: 'MBTiles, 즉 그려진 지도입니다. 원본 데이터를 여세요',
  osm: 'OpenStreetMap 데이터입니다. overpass turbo나 JOSM 등에서 GeoJSON으로 내보내세요',
  page: '웹 페이지입니다. 페이지가 아니라 거기서 제공하는 파일을 여세요',
  pdf: 'PDF라서 장소를 읽을 수 없습니다. 원본 데이터를 구하세요',
  pmtiles: 'PMTiles, 즉 배경 지도입니다. basemap에 지정하세요',
  'pmtiles-pictures': '그림으로 된 PMTiles, 즉 배경 지도입니다. basemap에 지정하세요',
  pointer: '실제 파일이 있는 곳만 알려 주는 파일입니다(바로 가기 또는 Git LFS). 그 파일을 여세요',
  rdf: 'RDF 파일입니다. 데이터를 GeoJSON이나 CSV로 내보내세요',
  recording: '기기로 기록한 데이터입니다. GPX로 내보내세요',
  refusal:
    '데이터가 아니라 서비스의 오류 메시지입니다. 텍스트로 열어 무엇이 잘못되었는지 확인하세요',
  route: '경로 찾기 서비스의 경로입니다. 그 서비스에서 GeoJSON이나 GPX로 받으세요',
  script: 'JavaScript이거나 앞뒤에 글자가 붙은 JSON입니다. 첫 {부터 마지막 }까지만 남기세요',
  service:
    '서비스나 카탈로그의 설명이며, 데이터는 들어 있지 않습니다. 그 서비스에서 데이터를 GeoJSON으로 받으세요',
  shapefile: '셰이프파일입니다. QGIS나 mapshaper 등에서 GeoJSON으로 내보내세요',
  spreadsheet: '스프레드시트입니다. 표를 CSV로 저장하세요',
  style: '지도 스타일입니다. 지도에 그려지는 원본 데이터를 여세요',
  svg: 'SVG, 즉 장소가 없는 그림입니다',
  text: '장소가 없는 텍스트입니다. 표에는 위도와 경도 열이 있어야 합니다',
};

/** What is wrong with a file that is no brief, in Korean. */
export const formatFaults: Sentences<FormatCode> = {
  'format-unread': ({ url, kind }) => `${called(url)}: ${unread[kind]}.`,
  'format-broken': ({ url, format, reason }) =>
    `${called(url)}: 올바른 ${format} 파일이 아닙니다: ${reason}.`,
  'format-cut': ({ url, format }) =>
    `${called(url)}: 파일이 중간에 끝나 ${format}의 나머지가 없습니다.`,
  'format-encoding': ({ url, encoding }) =>
    `${called(url)}: ${encoding} 텍스트가 아닙니다. UTF-8로 저장한 뒤 다시 시도하세요.`,
  'format-placeless': ({ url, format }) => `${called(url)}: ${format} 파일이지만 장소가 없습니다.`,
  'gzip-broken': ({ url }) =>
    `${called(url)}: 압축을 풀 수 없습니다. 파일이 잘렸거나 손상되었습니다.`,
  'json-unknown': ({ url }) =>
    `${called(url)}: JSON이지만 알 수 없는 종류입니다. 데이터를 GeoJSON으로 내보내세요.`,
  'json-mended': ({ url, found, at }) =>
    `${called(url)}: 올바른 JSON이 아닙니다${at === null ? '' : `(${at.line}행 ${at.column}열)`}. 이 자리에 “${found}”이(가) 올 수 없습니다. 그래도 읽었지만, 다른 프로그램에서는 열리지 않으므로 고치세요.`,
  'table-columns': ({ url, columns }) =>
    `${called(url)}: 첫 행에 위도와 경도 열이 없습니다. 있는 열: ${columns}.`,
  'table-otherwise': ({ url, columns }) =>
    `${called(url)}: 위치가 “${columns}”에만 있고, 도 단위의 위도와 경도(WGS 84)로는 없습니다. 각각의 열을 추가하세요.`,
  'table-head': ({ url }) =>
    `${called(url)}: 열 이름 없이 장소부터 시작합니다. 맨 위에 name, latitude, longitude 같은 열 이름 행을 넣으세요.`,
  'table-swapped': ({ url, count, of }) =>
    `${called(url)}: 위도 ${of}개 가운데 ${count}개가 90°를 넘고, 경도는 하나도 넘지 않습니다. 둘이 뒤바뀌었습니다. 열 이름이나 두 숫자를 서로 바꾸세요.`,
  'positions-swapped': ({ count, of }) =>
    `위도 ${of}개 가운데 ${count}개가 90°를 넘고, 경도는 하나도 넘지 않습니다. GeoJSON에서 경도가 오는 첫 자리에 위도가 있습니다. 각 위치의 두 숫자를 서로 바꾸세요. 장소는 하나도 그려지지 않습니다.`,
  'not-carried': ({ what, count, example }) =>
    `장소 ${count}곳의 “${what}” 값은 표시되지 않습니다${example === null ? '' : `(예: “${example}”)`}.`,
};
