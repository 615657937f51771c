import type { PositionAdvice, ReaderCode } from '../../brief/fault';
import { type Sentences, sentenceFor } from '../faults';
import { unlikeIn } from '../values';
import { arrivingFaults } from './arriving-faults';
import { orMeant, orSlip, shown, WEB, wrong } from './phrases';
import { called, values } from './values';

const { differently, beside } = unlikeIn(values);
const WGS_84 = '应为以度为单位的经度和纬度（WGS 84，EPSG:4326）';
const SET_BRIEF =
  '请设置其 brief 属性（在 Vue 中用 :brief.prop="…"；在 React 中于页面渲染前导入 dateline-map），或用 src 指定地址。';

/** Every fault that a reader may see, in Chinese. */
export const faults: Sentences<ReaderCode> = {
  unreachable: ({ url }) =>
    `无法访问 ${url}。请检查网络是否连通、地址是否正确，以及此页面是否有权读取（CORS）。`,
  'http-status': ({ url, status }) => `无法加载 ${url}：服务器答复“${status}”。`,
  'redirect-refused': ({ url, target }) => `${url} 转到 ${target}，此页面不允许。`,
  timeout: ({ url, seconds }) => `${url} 未在 ${seconds} 秒内送达。`,
  'too-large': ({ url, megabytes }) => `${url} 超过 ${megabytes} MB，即可读取的上限。`,
  'not-utf8': ({ url }) => `${called(url)} 不是 UTF-8 文本。请存为 UTF-8 后重试。`,
  unreadable: ({ url, reason }) => `无法读取 ${url}：${reason}。`,
  'not-an-address': ({ address }) => `“${address}”不是地址。`,
  empty: ({ url }) => `${called(url)} 是空的。`,
  'not-json': ({ url, reason }) => `${called(url)} 不是 JSON：${reason.replace(/\.$/, '')}。`,
  'brief-altered': ({ url, digest, expected }) =>
    `${url} 不是此页面所要求的简报：其摘要为 ${digest}，integrity 属性中为 ${expected}。`,
  'brief-unchecked': ({ url }) =>
    `无法将 ${url} 与 integrity 属性核对：浏览器只在 https 或 localhost 的页面上核对。`,
  'article-missing': ({ title, why }) =>
    `缺少文章${title === null ? '' : `“${title}”`}：${sentenceFor(faults, why)}`,
  unexpected: ({ reason }) => `无法显示简报：${reason}。`,
  'too-deep': ({ url, most }) => `${called(url)} 的嵌套超过 ${most} 层，任何简报都不需要这么深。`,
  'object-as-text': ({ url, text }) =>
    `${called(url)} 是“${text}”，即对象写成文本后的样子。请把对象本身赋给 brief 属性，或写出它的 JSON。`,
  'too-many-faults': (values) => `另有 ${values.faults} 项错误和 ${values.warnings} 项警告未列出。`,
  'root-shape': ({ found }) => `文件内容为${shown(found)}，应为 GeoJSON 对象。`,
  'root-type': ({ found, meant }) =>
    `${wrong('type', found, ' "FeatureCollection"、"Feature" 或几何类型')}${orMeant(meant)}`,
  topojson: () => '文件是 TopoJSON，应为 GeoJSON。',
  'features-shape': ({ found, slip }) =>
    `${wrong('features', found, '地点列表')}${orSlip('features', slip)}`,
  'features-limit': ({ count, most }) => `文件有 ${count} 个地点，最多读取 ${most} 个。`,
  crs: ({ found, isDrawn }) =>
    `“crs”为${shown(found)}，${WGS_84}${isDrawn ? '，其数值按此读取。' : '。其中的地点均未绘出。'}`,
  'corrections-shape': ({ found }) =>
    `${wrong('corrections', found, ' [{"date": "2024-05-01", "note": "…"}] 这样的列表')}。`,
  'corrections-limit': ({ count, most }) => `有 ${count} 条更正，只读取前 ${most} 条。`,
  correction: ({ member, found }) =>
    `此更正为${shown(found)}，缺少 "${member}"；应有 "date" 和 "note"。`,
  'text-shape': ({ member, found }) => `${wrong(member, found, '文本')}。`,
  date: ({ found }) =>
    `日期为${shown(found)}，应为 2023-09-13 这样的日期、2023-09-13T11:43+09:00 这样的时间，或以“/”分隔的两者。`,
  'articles-shape': ({ found }) => `${wrong('articles', found, '每个标识符对应一篇文章的表')}。`,
  'articles-limit': ({ count, most }) => `文件有 ${count} 篇文章，只读取前 ${most} 篇。`,
  'article-id': ({ found, most }) =>
    `这篇文章的标识符为${shown(found)}，应为非空且不超过 ${most} 个字符的标识符。这篇文章未被读取。`,
  'local-empty': ({ member }) =>
    `“${member}”没有任何语言的文本；应为文本，或按语言列出，如 {"zh": "…"}。`,
  'article-shape': ({ found }) =>
    `${wrong('article', found, '含 title 以及 href 或 text 的对象')}。`,
  'article-title': () => '文章没有 title。',
  'article-source': () => '文章既无 href 也无 text，应有且仅有其一。',
  'article-text': ({ found }) => `${wrong('text', found, '文章的文字')}。`,
  'article-href': ({ found }) => `${wrong('href', found, `相对地址或 ${WEB}`)}。`,
  'article-limit': ({ length, most }) => `文章有 ${length} 个字符，最多读取 ${most} 个。`,
  'article-empty': () => '文章是空的。',
  'article-html': () => '文章是网页（HTML）；应为纯文本。',
  'article-altered': ({ digest, expected }) =>
    `这不是制作此简报时的文章：其 SHA-256 为 ${digest}，简报中为 ${expected}。`,
  'kind-limit': ({ id, most, longest }) =>
    `类别${shown(id)}超出限制：最多 ${most} 个类别，标识符为 1 至 ${longest} 个字符。`,
  'topic-limit': ({ id, most, longest }) =>
    `主题${shown(id)}超出限制：最多 ${most} 个主题，标识符为 1 至 ${longest} 个字符。`,
  'feature-shape': ({ found }) => `地点为${shown(found)}，应为对象。`,
  'feature-type': ({ found, meant }) => `${wrong('type', found, ' "Feature"')}${orMeant(meant)}`,
  'properties-shape': ({ found }) => `${wrong('properties', found, '含 name 的对象')}。`,
  'name-shape': ({ found, slip }) => `${wrong('name', found, '文本')}${orSlip('name', slip)}`,
  'id-taken': ({ id, name, holder }) => `“${name}”的标识符“${id}”已属于第 ${holder} 个地点。`,
  'geometry-absent': ({ slip }) =>
    `地点没有 geometry${slip === null ? '；没有位置的地点请写 null。' : orSlip('geometry', slip)}`,
  'geometry-shape': ({ found }) =>
    `${wrong('geometry', found, typeof found === 'string' ? '以度表示的经度和纬度，或 GeoJSON 对象' : '对象')}。`,
  'geometry-type': ({ found, meant }) =>
    `几何类型为${shown(found)}，应为 Point、LineString、Polygon、它们的 Multi 类型或 GeometryCollection${orMeant(meant)}`,
  'geometry-member': ({ member, type, slip }) => `${type} 中缺少“${member}”${orSlip(member, slip)}`,
  'geometry-limit': ({ most }) => `几何图形的位置超过 ${most} 个。`,
  'geometry-depth': ({ most }) => `GeometryCollection 的嵌套超过 ${most} 层。`,
  'list-shape': ({ found }) => `此处应为列表，实际为${shown(found)}。`,
  'list-empty': () => '列表为空，至少应有一个位置。',
  'line-short': () => '线有 1 个位置，至少应有 2 个。',
  'ring-short': ({ count }) => `环有 ${count} 个位置，至少应有 4 个，且末尾与开头相同。`,
  'ring-open': ({ first, last }) => `环未闭合：起于 ${first}，止于 ${last}。`,
  'position-shape': ({ found }) => `位置为${shown(found)}，应为 [经度, 纬度]。`,
  longitude: ({ found }) => `经度为${shown(found)}，应为度数。`,
  latitude: ({ found }) => `纬度为${shown(found)}，应为度数。`,
  'longitude-range': ({ degrees, advice }) =>
    `经度 ${degrees} 超出范围（−180 至 180）${advised(advice)}`,
  'latitude-range': ({ degrees, advice }) =>
    `纬度 ${degrees} 超出范围（−90 至 90）${advised(advice)}`,
  uncertainty: ({ found }) => `${wrong('coordinateUncertaintyInMeters', found, '大于 0 的米数')}。`,
  extent: ({ member, found }) => `${wrong(member, found, EXTENTS[member])}。`,
  'band-center': ({ name, from }) =>
    `“${name}”的带状区域从“${from}”量起，而后者不是点；应为某个点的标识符。`,
  'sources-shape': ({ found }) => `${wrong('sources', found, ' {"name", "url"} 列表')}。`,
  'source-name': ({ found }) => `来源为${shown(found)}，没有名称；应为 {"name", "url"}。`,
  'images-shape': ({ found }) => `${wrong('images', found, ' {"href", "alt", "credit"} 列表')}。`,
  image: ({ member, found }) =>
    `图片的“${member}”为${shown(found)}，应为${IMAGE[member]}。否则不显示该图片。`,
  'quotes-shape': ({ list, name, found }) => `“${name}”的“${list}”为${shown(found)}，应为列表。`,
  'quotes-limit': ({ list, name, count, most }) =>
    `“${name}”的“${list}”有 ${count} 项，只读取前 ${most} 项。`,
  'quote-shape': ({ name, found }) => `“${name}”的引文为${shown(found)}，应为 {"exact": "…"}。`,
  'quote-article': ({ name, found, meant }) =>
    `“${name}”的引文所指的文章为${shown(found)}，应为 "articles" 表中的标识符${orMeant(meant)}`,
  'quote-exact': ({ name, found }) =>
    `“${name}”的引文的 "exact" 为${shown(found)}，应为单独的 TextQuoteSelector 中的文章文字。`,
  'quote-context-shape': ({ name, quote }) =>
    `“${name}”的引文${shown(quote)}的 prefix 和 suffix 必须是文本。`,
  'quote-limit': ({ name, most }) => `“${name}”的引文超过 ${most} 个字符。`,
  'translation-shape': ({ name, found }) =>
    `“${name}”的引文的译文为${shown(found)}，应按语言列出，如 {"zh": "…"}。`,
  'all-shape': ({ name, found }) =>
    `“${name}”的一处提及中 "all" 为${shown(found)}，应为文章中的词语。`,
  'all-absent': ({ name, words, nearest }) =>
    `“${name}”的词语${shown(words)}未作为完整的词出现在任何文章中${differently(nearest)}。`,
  'all-limit': ({ name, words, most }) =>
    `“${name}”的词语${shown(words)}在文章中出现超过 ${most} 次，只为前 ${most} 次加链接。`,
  'except-shape': ({ name, found }) =>
    `“${name}”的一处提及的例外（“except”）为${shown(found)}，应为 [{"exact": "…"}] 这样的列表。不作任何例外。`,
  'except-limit': ({ name, count, most }) =>
    `“${name}”的一处提及有 ${count} 个例外，只读取前 ${most} 个。`,
  'quote-broken': ({ name, quote }) =>
    `“${name}”的引文${shown(quote)}含有损坏的字符，或从字符或数字中间截断。`,
  'quote-absent': ({ name, quote, nearest }) =>
    `“${name}”的引文${shown(quote)}不在文章中${differently(nearest)}。`,
  'quote-context': ({ name, quote, prefix, suffix, before, after }) =>
    `“${name}”的引文${shown(quote)}在文章中，但没有一处与其 prefix 和 suffix 相符：“${prefix}…${suffix}”${beside('before', before)}${beside('after', after)}。`,
  ...arrivingFaults,
  'src-blank': () => 'src 为空，应为简报的地址。',
  'brief-not-given': () => `未向此面板提供简报。${SET_BRIEF}`,
  'brief-as-text': ({ text }) => `简报在传到此面板的途中变成了文本“${text}”。${SET_BRIEF}`,
  'place-undrawn': ({ name }) => `无法在地图上绘出“${name}”。`,
};

const EXTENTS = {
  clip: '"land" 或 "sea"',
  inferredEdge: 'GeoJSON 线',
  band: '{"from", "meters": [最近, 最远], "bearings": [起, 止]}',
};
const IMAGE = {
  href: '相对于简报的地址或 https 地址',
  alt: '为看不见图片的人说明图中内容的文字',
  credit: '作者或所有者的名称',
};
function advised(advice: PositionAdvice | null): string {
  if (advice === null) return '。';
  if (advice === 'swapped') return '；经度和纬度是否颠倒了？';
  if (advice === 'metres') return '；这些是米（EPSG:3857）吗？GeoJSON 要求用度（WGS 84）。';
  return `；越过日界线请写 ${advice.longitude}。`;
}
