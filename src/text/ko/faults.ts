import type { PositionAdvice, ReaderCode } from '../../brief/fault';
import { type Sentences, sentenceFor } from '../faults';
import { unlikeIn } from '../values';
import { arrivingFaults } from './arriving-faults';
import { orMeant, orSlip, shown, WEB, wrong } from './phrases';
import { called, values } from './values';

const { differently, beside } = unlikeIn(values);
const WGS_84 = '도 단위의 경도와 위도(WGS 84, EPSG:4326)여야 합니다';
const SET_BRIEF =
  'brief 속성을 지정하거나(Vue에서는 :brief.prop="…", React에서는 페이지를 그리기 전에 dateline-map을 import) src에 주소를 적으세요.';

/** Every fault that a reader may see, in Korean. */
export const faults: Sentences<ReaderCode> = {
  unreachable: ({ url }) =>
    `${url}에 연결할 수 없습니다. 네트워크가 되는지, 주소가 맞는지, 이 페이지가 읽을 수 있는지(CORS) 확인하세요.`,
  'http-status': ({ url, status }) => `${url}을(를) 불러올 수 없습니다. 서버 응답: “${status}”.`,
  'redirect-refused': ({ url, target }) =>
    `${url}이(가) ${target}(으)로 이어지는데, 이 페이지는 이를 허용하지 않습니다.`,
  timeout: ({ url, seconds }) => `${url}이(가) ${seconds}초 안에 도착하지 않았습니다.`,
  'too-large': ({ url, megabytes }) =>
    `${url}의 크기가 읽을 수 있는 한도인 ${megabytes}MB를 넘습니다.`,
  'not-utf8': ({ url }) =>
    `${called(url)}: UTF-8 텍스트가 아닙니다. UTF-8로 저장하고 다시 시도하세요.`,
  unreadable: ({ url, reason }) => `${url}을(를) 읽을 수 없습니다: ${reason}.`,
  'not-an-address': ({ address }) => `“${address}”: 주소가 아닙니다.`,
  empty: ({ url }) => `${called(url)}: 비어 있습니다.`,
  'not-json': ({ url, reason }) => `${called(url)}: JSON이 아닙니다. ${reason.replace(/\.$/, '')}.`,
  'brief-altered': ({ url, digest, expected }) =>
    `${url}: 이 페이지가 요구하는 브리핑이 아닙니다. 다이제스트는 ${digest}, integrity 속성의 값은 ${expected}.`,
  'brief-unchecked': ({ url }) =>
    `${url}: integrity 속성과 대조할 수 없습니다. 브라우저는 https나 localhost의 페이지에서만 대조합니다.`,
  'article-missing': ({ title, why }) =>
    `기사${title === null ? '' : ` “${title}”`}: 없습니다. ${sentenceFor(faults, why)}`,
  unexpected: ({ reason }) => `브리핑을 표시할 수 없습니다: ${reason}.`,
  'too-deep': ({ url, most }) =>
    `${called(url)}: ${most}단계보다 깊이 중첩되어 있습니다. 그런 브리핑은 필요 없습니다.`,
  'object-as-text': ({ url, text }) =>
    `${called(url)}: 객체를 텍스트로 쓰면 되는 “${text}”입니다. brief 속성에 객체 자체를 지정하거나 JSON으로 쓰세요.`,
  'too-many-faults': (values) =>
    `오류 ${values.faults}건과 경고 ${values.warnings}건이 더 있습니다.`,
  'root-shape': ({ found }) => `파일 내용: ${shown(found)}. GeoJSON 객체여야 합니다.`,
  'root-type': ({ found, meant }) =>
    `${wrong('type', found, '"FeatureCollection", "Feature" 또는 도형의 종류')}${orMeant(meant)}`,
  topojson: () => '파일이 TopoJSON입니다. GeoJSON이어야 합니다.',
  'features-shape': ({ found, slip }) =>
    `${wrong('features', found, '장소 목록')}${orSlip('features', slip)}`,
  'features-limit': ({ count, most }) =>
    `파일의 장소는 ${count}곳이고, 읽을 수 있는 한도는 ${most}곳입니다.`,
  crs: ({ found, isDrawn }) =>
    `“crs”: ${shown(found)}. ${WGS_84}${isDrawn ? '. 숫자를 그렇게 읽습니다.' : '. 장소를 하나도 그리지 않습니다.'}`,
  'corrections-shape': ({ found }) =>
    `${wrong('corrections', found, '[{"date": "2024-05-01", "note": "…"}] 같은 목록')}.`,
  'corrections-limit': ({ count, most }) => `정정이 ${count}개입니다. 처음 ${most}개만 읽습니다.`,
  correction: ({ member, found }) =>
    `이 정정: ${shown(found)}. "${member}"이(가) 없습니다. "date"와 "note"가 있어야 합니다.`,
  'text-shape': ({ member, found }) => `${wrong(member, found, '텍스트')}.`,
  date: ({ found }) =>
    `날짜: ${shown(found)}. 2023-09-13 같은 날짜, 2023-09-13T11:43+09:00 같은 시각, 또는 “/”로 나눈 둘이어야 합니다.`,
  'articles-shape': ({ found }) =>
    `${wrong('articles', found, '아이디마다 기사가 하나씩 있는 표')}.`,
  'articles-limit': ({ count, most }) => `파일의 기사는 ${count}건이고, 처음 ${most}건을 읽습니다.`,
  'article-id': ({ found, most }) =>
    `이 기사의 아이디: ${shown(found)}. 비어 있지 않고 ${most}자 이하여야 합니다. 기사를 읽지 않습니다.`,
  'local-empty': ({ member }) =>
    `“${member}”: 어느 언어로도 글이 없습니다. 글, 또는 {"ko": "…"}처럼 언어별 글이어야 합니다.`,
  'article-shape': ({ found }) =>
    `${wrong('article', found, 'title과 href 또는 text가 있는 객체')}.`,
  'article-title': () => '기사에 title이 없습니다.',
  'article-source': () => '기사에 href도 text도 없습니다. 둘 중 하나만 있어야 합니다.',
  'article-text': ({ found }) => `${wrong('text', found, '기사 본문')}.`,
  'article-href': ({ found }) => `${wrong('href', found, `상대 주소 또는 ${WEB}`)}.`,
  'article-limit': ({ length, most }) =>
    `기사는 ${length}자이고, 읽을 수 있는 한도는 ${most}자입니다.`,
  'article-empty': () => '기사가 비어 있습니다.',
  'article-html': () => '기사가 웹 페이지(HTML)입니다. 일반 텍스트여야 합니다.',
  'article-altered': ({ digest, expected }) =>
    `이 브리핑을 만든 기사가 아닙니다. 기사의 SHA-256은 ${digest}, 브리핑에 적힌 값은 ${expected}.`,
  'kind-limit': ({ id, most, longest }) =>
    `종류 ${shown(id)}: 한도를 넘습니다. 종류는 ${most}개까지, 아이디는 1~${longest}자입니다.`,
  'topic-limit': ({ id, most, longest }) =>
    `주제 ${shown(id)}: 한도를 넘습니다. 주제는 ${most}개까지, 아이디는 1~${longest}자입니다.`,
  'feature-shape': ({ found }) => `장소: ${shown(found)}. 객체여야 합니다.`,
  'feature-type': ({ found, meant }) => `${wrong('type', found, '"Feature"')}${orMeant(meant)}`,
  'properties-shape': ({ found }) => `${wrong('properties', found, 'name이 있는 객체')}.`,
  'name-shape': ({ found, slip }) => `${wrong('name', found, '텍스트')}${orSlip('name', slip)}`,
  'id-taken': ({ id, name, holder }) =>
    `“${name}”의 아이디 “${id}”: 이미 ${holder}번 장소가 쓰고 있습니다.`,
  'geometry-absent': ({ slip }) =>
    `장소에 geometry가 없습니다${slip === null ? '. 위치 없는 장소라면 null이라고 쓰세요.' : orSlip('geometry', slip)}`,
  'geometry-shape': ({ found }) =>
    `${wrong('geometry', found, typeof found === 'string' ? '도 단위의 경도와 위도 또는 GeoJSON 객체' : '객체')}.`,
  'geometry-type': ({ found, meant }) =>
    `도형의 종류: ${shown(found)}. Point, LineString, Polygon, 그 Multi 또는 GeometryCollection이어야 합니다${orMeant(meant)}`,
  'geometry-member': ({ member, type, slip }) =>
    `${type}에 “${member}”가 없습니다${orSlip(member, slip)}`,
  'geometry-limit': ({ most }) => `도형의 위치가 ${most}개를 넘습니다.`,
  'geometry-depth': ({ most }) => `GeometryCollection이 ${most}단계보다 깊이 중첩되어 있습니다.`,
  'list-shape': ({ found }) => `여기에는 목록이 있어야 하는데, 실제 값: ${shown(found)}.`,
  'list-empty': () => '목록이 비어 있습니다. 위치가 하나 이상 있어야 합니다.',
  'line-short': () => '선의 위치가 1개입니다. 2개 이상이어야 합니다.',
  'ring-short': ({ count }) =>
    `고리의 위치가 ${count}개입니다. 4개 이상이어야 하고, 끝은 처음과 같아야 합니다.`,
  'ring-open': ({ first, last }) => `고리가 닫히지 않았습니다. 시작은 ${first}, 끝은 ${last}.`,
  'position-shape': ({ found }) => `위치: ${shown(found)}. [경도, 위도]여야 합니다.`,
  longitude: ({ found }) => `경도: ${shown(found)}. 도 단위의 숫자여야 합니다.`,
  latitude: ({ found }) => `위도: ${shown(found)}. 도 단위의 숫자여야 합니다.`,
  'longitude-range': ({ degrees, advice }) =>
    `경도 ${degrees}: 범위(−180~180)를 벗어납니다${advised(advice)}`,
  'latitude-range': ({ degrees, advice }) =>
    `위도 ${degrees}: 범위(−90~90)를 벗어납니다${advised(advice)}`,
  uncertainty: ({ found }) =>
    `${wrong('coordinateUncertaintyInMeters', found, '0보다 큰 미터 수')}.`,
  extent: ({ member, found }) => `${wrong(member, found, EXTENTS[member])}.`,
  'band-center': ({ name, from }) =>
    `“${name}”의 띠를 재는 기준인 “${from}”: 점이 아닙니다. 점의 아이디여야 합니다.`,
  'sources-shape': ({ found }) => `${wrong('sources', found, '{"name", "url"} 목록')}.`,
  'source-name': ({ found }) => `이름 없는 출처: ${shown(found)}. {"name", "url"}이어야 합니다.`,
  'images-shape': ({ found }) => `${wrong('images', found, '{"href", "alt", "credit"} 목록')}.`,
  image: ({ member, found }) =>
    `사진의 “${member}”: ${shown(found)}. 필요한 값: ${IMAGE[member]}. 없으면 사진을 표시하지 않습니다.`,
  'quotes-shape': ({ list, name, found }) =>
    `“${name}”의 “${list}”: ${shown(found)}. 목록이어야 합니다.`,
  'quotes-limit': ({ list, name, count, most }) =>
    `“${name}”의 “${list}”: ${count}개입니다. 처음 ${most}개만 읽습니다.`,
  'quote-shape': ({ name, found }) =>
    `“${name}”의 인용: ${shown(found)}. {"exact": "…"}여야 합니다.`,
  'quote-article': ({ name, found, meant }) =>
    `“${name}”의 인용이 가리키는 기사: ${shown(found)}. "articles" 표에 있는 아이디여야 합니다${orMeant(meant)}`,
  'quote-exact': ({ name, found }) =>
    `“${name}”의 인용의 "exact": ${shown(found)}. 단독 TextQuoteSelector에 적힌 기사의 글이어야 합니다.`,
  'quote-context-shape': ({ name, quote }) =>
    `“${name}”의 인용 ${shown(quote)}: prefix와 suffix는 텍스트여야 합니다.`,
  'quote-limit': ({ name, most }) => `“${name}”의 인용이 ${most}자를 넘습니다.`,
  'translation-shape': ({ name, found }) =>
    `“${name}”의 인용 번역: ${shown(found)}. {"ko": "…"}처럼 언어별 글이어야 합니다.`,
  'all-shape': ({ name, found }) =>
    `“${name}”의 언급에서 "all": ${shown(found)}. 기사의 낱말이어야 합니다.`,
  'all-absent': ({ name, words, nearest }) =>
    `“${name}”의 낱말 ${shown(words)}: 어느 기사에도 온전한 낱말로 나오지 않습니다${differently(nearest)}.`,
  'all-limit': ({ name, words, most }) =>
    `“${name}”의 낱말 ${shown(words)}: 기사에 ${most}번 넘게 나옵니다. 처음 ${most}번만 링크를 겁니다.`,
  'except-shape': ({ name, found }) =>
    `“${name}”의 언급에서 예외(“except”): ${shown(found)}. [{"exact": "…"}] 같은 목록이어야 합니다. 예외를 두지 않습니다.`,
  'except-limit': ({ name, count, most }) =>
    `“${name}”의 언급에 예외가 ${count}개입니다. 처음 ${most}개만 읽습니다.`,
  'quote-broken': ({ name, quote }) =>
    `“${name}”의 인용 ${shown(quote)}: 깨진 글자가 있거나 글자나 숫자 중간에서 잘렸습니다.`,
  'quote-absent': ({ name, quote, nearest }) =>
    `“${name}”의 인용 ${shown(quote)}: 기사에 없습니다${differently(nearest)}.`,
  'quote-context': ({ name, quote, prefix, suffix, before, after }) =>
    `“${name}”의 인용 ${shown(quote)}: 기사에 있지만 주어진 prefix와 suffix가 함께 나오는 곳은 없습니다: “${prefix}…${suffix}”${beside('before', before)}${beside('after', after)}.`,
  ...arrivingFaults,
  'src-blank': () => 'src가 비어 있습니다. 브리핑의 주소를 적으세요.',
  'brief-not-given': () => `이 대시보드에 브리핑이 주어지지 않았습니다. ${SET_BRIEF}`,
  'brief-as-text': ({ text }) =>
    `브리핑이 이 대시보드에 오는 동안 텍스트 “${text}”로 바뀌었습니다. ${SET_BRIEF}`,
  'place-undrawn': ({ name }) => `“${name}”: 지도에 그릴 수 없습니다.`,
};

const EXTENTS = {
  clip: '"land" 또는 "sea"',
  inferredEdge: 'GeoJSON 선',
  band: '{"from", "meters": [가장 가까운 거리, 가장 먼 거리], "bearings": [처음, 끝]}',
};
const IMAGE = {
  href: '브리핑 기준 상대 주소 또는 https 주소',
  alt: '보지 못하는 사람을 위해 무엇이 보이는지 적은 글',
  credit: '만든 이나 소유자의 이름',
};
function advised(advice: PositionAdvice | null): string {
  if (advice === null) return '.';
  if (advice === 'swapped') return '. 경도와 위도가 뒤바뀌었나요?';
  if (advice === 'metres') return '. 혹시 미터(EPSG:3857)인가요? GeoJSON은 도(WGS 84)를 씁니다.';
  return `. 날짜 변경선 너머라면 ${advice.longitude}라고 쓰세요.`;
}
