import type { PositionAdvice, ReaderCode } from '../../brief/fault';
import { type Sentences, sentenceFor } from '../faults';
import { unlikeIn } from '../values';
import { arrivingFaults } from './arriving-faults';
import { orMeant, orSlip, shown, WEB, wrong } from './phrases';
import { called, values } from './values';

const { differently, beside } = unlikeIn(values);
const WGS_84 = '必要なのは度単位の経度と緯度（WGS 84、EPSG:4326）です';
const SET_BRIEF =
  'briefプロパティを設定するか（Vueでは :brief.prop="…"、Reactではページの描画前にdateline-mapをimport）、srcにアドレスを指定してください。';

/** Every fault that a reader may see, in Japanese. */
export const faults: Sentences<ReaderCode> = {
  unreachable: ({ url }) =>
    `${url}に接続できませんでした。ネットワーク、アドレス、このページから読めるか（CORS）を確認してください。`,
  'http-status': ({ url, status }) =>
    `${url}を読み込めませんでした。サーバーの応答：「${status}」。`,
  'redirect-refused': ({ url, target }) =>
    `${url}は${target}に転送されますが、このページでは許可されていません。`,
  timeout: ({ url, seconds }) => `${url}は${seconds}秒以内に届きませんでした。`,
  'too-large': ({ url, megabytes }) => `${url}は読み込みの上限の${megabytes}MBを超えています。`,
  'not-utf8': ({ url }) =>
    `${called(url)}はUTF-8のテキストではありません。UTF-8で保存して再試行してください。`,
  unreadable: ({ url, reason }) => `${url}を読めません：${reason}。`,
  'not-an-address': ({ address }) => `「${address}」はアドレスではありません。`,
  empty: ({ url }) => `${called(url)}は空です。`,
  'not-json': ({ url, reason }) =>
    `${called(url)}はJSONではありません：${reason.replace(/\.$/, '')}。`,
  'brief-altered': ({ url, digest, expected }) =>
    `${url}は、このページが求めるブリーフィングではありません。ダイジェストは${digest}、integrity属性の値は${expected}です。`,
  'brief-unchecked': ({ url }) =>
    `${url}をintegrity属性と照合できません。ブラウザーが照合するのは、httpsまたはlocalhostのページだけです。`,
  'article-missing': ({ title, why }) =>
    `記事${title === null ? '' : `「${title}」`}がありません：${sentenceFor(faults, why)}`,
  unexpected: ({ reason }) => `ブリーフィングを表示できませんでした：${reason}。`,
  'too-deep': ({ url, most }) =>
    `${called(url)}の入れ子が${most}段を超えています。そこまで深いブリーフィングは必要ありません。`,
  'object-as-text': ({ url, text }) =>
    `${called(url)}は、オブジェクトを文字列として書いたときの「${text}」です。briefプロパティにオブジェクト自体を設定するか、JSONを書いてください。`,
  'too-many-faults': (values) =>
    `ほかにエラー${values.faults}件と警告${values.warnings}件があります。`,
  'root-shape': ({ found }) => `ファイルの内容：${shown(found)}。GeoJSONオブジェクトが必要です。`,
  'root-type': ({ found, meant }) =>
    `${wrong('type', found, '"FeatureCollection"、"Feature"、または図形の種類')}${orMeant(meant)}`,
  topojson: () => 'ファイルはTopoJSONです。GeoJSONが必要です。',
  'features-shape': ({ found, slip }) =>
    `${wrong('features', found, '場所のリスト')}${orSlip('features', slip)}`,
  'features-limit': ({ count, most }) =>
    `ファイルの場所は${count}か所で、読み込みの上限は${most}か所です。`,
  crs: ({ found, isDrawn }) =>
    `「crs」：${shown(found)}。${WGS_84}${isDrawn ? '。数値はそのように読みます。' : '。場所は一つも描きません。'}`,
  'corrections-shape': ({ found }) =>
    `${wrong('corrections', found, '[{"date": "2024-05-01", "note": "…"}] のようなリスト')}。`,
  'corrections-limit': ({ count, most }) =>
    `訂正が${count}件あります。最初の${most}件だけを読み込みます。`,
  correction: ({ member, found }) =>
    `この訂正は${shown(found)}で、"${member}" がありません。"date" と "note" が必要です。`,
  'text-shape': ({ member, found }) => `${wrong(member, found, '文字列')}。`,
  date: ({ found }) =>
    `日付：${shown(found)}。必要なのは2023-09-13のような日付、2023-09-13T11:43+09:00のような時刻、または「/」で区切った二つです。`,
  'articles-shape': ({ found }) => `${wrong('articles', found, 'IDごとに記事を一つ持つ表')}。`,
  'articles-limit': ({ count, most }) =>
    `ファイルの記事は${count}本で、最初の${most}本を読み込みます。`,
  'article-id': ({ found, most }) =>
    `この記事のID：${shown(found)}。空でなく${most}文字以内のIDが必要です。この記事は読み込みません。`,
  'local-empty': ({ member }) =>
    `「${member}」にはどの言語の文もありません。文、または {"ja": "…"} のような言語ごとの文が必要です。`,
  'article-shape': ({ found }) =>
    `${wrong('article', found, 'titleと、hrefまたはtextを持つオブジェクト')}。`,
  'article-title': () => '記事にtitleがありません。',
  'article-source': () => '記事にhrefもtextもありません。どちらか一つが必要です。',
  'article-text': ({ found }) => `${wrong('text', found, '記事の本文')}。`,
  'article-href': ({ found }) => `${wrong('href', found, `相対アドレスまたは${WEB}`)}。`,
  'article-limit': ({ length, most }) => `記事は${length}文字で、読み込みの上限は${most}文字です。`,
  'article-empty': () => '記事が空です。',
  'article-html': () => '記事がウェブページ（HTML）です。プレーンテキストが必要です。',
  'article-altered': ({ digest, expected }) =>
    `このブリーフィングの元の記事ではありません。SHA-256は${digest}で、ブリーフィングには${expected}とあります。`,
  'kind-limit': ({ id, most, longest }) =>
    `種類${shown(id)}は上限を超えています。種類は${most}個まで、IDは1～${longest}文字です。`,
  'topic-limit': ({ id, most, longest }) =>
    `トピック${shown(id)}は上限を超えています。トピックは${most}個まで、IDは1～${longest}文字です。`,
  'feature-shape': ({ found }) => `場所：${shown(found)}。オブジェクトが必要です。`,
  'feature-type': ({ found, meant }) => `${wrong('type', found, '"Feature"')}${orMeant(meant)}`,
  'properties-shape': ({ found }) => `${wrong('properties', found, 'nameを持つオブジェクト')}。`,
  'name-shape': ({ found, slip }) => `${wrong('name', found, '文字列')}${orSlip('name', slip)}`,
  'id-taken': ({ id, name, holder }) =>
    `「${name}」のID「${id}」は、すでに場所${holder}が使っています。`,
  'geometry-absent': ({ slip }) =>
    `場所にgeometryがありません${slip === null ? '。位置のない場所ならnullと書いてください。' : orSlip('geometry', slip)}`,
  'geometry-shape': ({ found }) =>
    `${wrong('geometry', found, typeof found === 'string' ? '度単位の経度と緯度、またはGeoJSONのオブジェクト' : 'オブジェクト')}。`,
  'geometry-type': ({ found, meant }) =>
    `図形の種類：${shown(found)}。必要なのはPoint、LineString、Polygon、それらのMulti、またはGeometryCollectionです${orMeant(meant)}`,
  'geometry-member': ({ member, type, slip }) =>
    `${type}に「${member}」がありません${orSlip(member, slip)}`,
  'geometry-limit': ({ most }) => `図形の位置が${most}個を超えています。`,
  'geometry-depth': ({ most }) => `GeometryCollectionの入れ子が${most}段を超えています。`,
  'list-shape': ({ found }) => `ここにはリストが必要ですが、実際の値：${shown(found)}。`,
  'list-empty': () => 'リストが空です。位置が一つ以上必要です。',
  'line-short': () => '線の位置が1個です。2個以上必要です。',
  'ring-short': ({ count }) =>
    `環の位置が${count}個です。4個以上必要で、最後は最初と同じでなければなりません。`,
  'ring-open': ({ first, last }) => `環が閉じていません。始点は${first}、終点は${last}です。`,
  'position-shape': ({ found }) => `位置：${shown(found)}。必要なのは［経度, 緯度］です。`,
  longitude: ({ found }) => `経度：${shown(found)}。度単位の数が必要です。`,
  latitude: ({ found }) => `緯度：${shown(found)}。度単位の数が必要です。`,
  'longitude-range': ({ degrees, advice }) =>
    `経度${degrees}は範囲（−180～180）の外です${advised(advice)}`,
  'latitude-range': ({ degrees, advice }) =>
    `緯度${degrees}は範囲（−90～90）の外です${advised(advice)}`,
  uncertainty: ({ found }) =>
    `${wrong('coordinateUncertaintyInMeters', found, '0より大きいメートル数')}。`,
  extent: ({ member, found }) => `${wrong(member, found, EXTENTS[member])}。`,
  'band-center': ({ name, from }) =>
    `「${name}」の帯の起点「${from}」は点ではありません。点のIDが必要です。`,
  'sources-shape': ({ found }) => `${wrong('sources', found, '{"name", "url"} のリスト')}。`,
  'source-name': ({ found }) => `名前のない出典：${shown(found)}。{"name", "url"} が必要です。`,
  'images-shape': ({ found }) =>
    `${wrong('images', found, '{"href", "alt", "credit"} のリスト')}。`,
  image: ({ member, found }) =>
    `画像の「${member}」：${shown(found)}。必要な値：${IMAGE[member]}。これがないと画像は表示しません。`,
  'quotes-shape': ({ list, name, found }) =>
    `「${name}」の「${list}」：${shown(found)}。リストが必要です。`,
  'quotes-limit': ({ list, name, count, most }) =>
    `「${name}」の「${list}」は${count}件あります。最初の${most}件だけを読み込みます。`,
  'quote-shape': ({ name, found }) =>
    `「${name}」の引用：${shown(found)}。{"exact": "…"} が必要です。`,
  'quote-article': ({ name, found, meant }) =>
    `「${name}」の引用が示す記事：${shown(found)}。"articles" の表にあるIDが必要です${orMeant(meant)}`,
  'quote-exact': ({ name, found }) =>
    `「${name}」の引用の "exact"：${shown(found)}。単独の TextQuoteSelector に書かれた記事の文言が必要です。`,
  'quote-context-shape': ({ name, quote }) =>
    `「${name}」の引用${shown(quote)}のprefixとsuffixは文字列でなければなりません。`,
  'quote-limit': ({ name, most }) => `「${name}」の引用が${most}文字を超えています。`,
  'translation-shape': ({ name, found }) =>
    `「${name}」の引用の翻訳：${shown(found)}。{"ja": "…"} のような言語ごとの文が必要です。`,
  'all-shape': ({ name, found }) =>
    `「${name}」の言及の "all"：${shown(found)}。記事の語句が必要です。`,
  'all-absent': ({ name, words, nearest }) =>
    `「${name}」の語句${shown(words)}は、どの記事にも独立した語としてはありません${differently(nearest)}。`,
  'all-limit': ({ name, words, most }) =>
    `「${name}」の語句${shown(words)}は記事に${most}回を超えて出てきます。最初の${most}回だけをリンクにします。`,
  'except-shape': ({ name, found }) =>
    `「${name}」の言及の例外（「except」）：${shown(found)}。[{"exact": "…"}] のようなリストが必要です。例外は設けません。`,
  'except-limit': ({ name, count, most }) =>
    `「${name}」の言及に例外が${count}件あります。最初の${most}件だけを読み込みます。`,
  'quote-broken': ({ name, quote }) =>
    `「${name}」の引用${shown(quote)}に壊れた文字があるか、文字または数の途中で切れています。`,
  'quote-absent': ({ name, quote, nearest }) =>
    `「${name}」の引用${shown(quote)}は記事にありません${differently(nearest)}。`,
  'quote-context': ({ name, quote, prefix, suffix, before, after }) =>
    `「${name}」の引用${shown(quote)}は記事にありますが、そのprefixとsuffixを伴う箇所がありません：「${prefix}…${suffix}」${beside('before', before)}${beside('after', after)}。`,
  ...arrivingFaults,
  'src-blank': () => 'srcが空です。ブリーフィングのアドレスが必要です。',
  'brief-not-given': () => `このダッシュボードにブリーフィングが渡されていません。${SET_BRIEF}`,
  'brief-as-text': ({ text }) =>
    `このダッシュボードに渡る途中で、ブリーフィングが文字列「${text}」になりました。${SET_BRIEF}`,
  'place-undrawn': ({ name }) => `「${name}」を地図に描けませんでした。`,
};

const EXTENTS = {
  clip: '"land" または "sea"',
  inferredEdge: 'GeoJSONの線',
  band: '{"from", "meters": [最短, 最長], "bearings": [最初, 最後]}',
};
const IMAGE = {
  href: 'ブリーフィングからの相対アドレスまたはhttpsのアドレス',
  alt: '見えない人のために何が写っているかを述べる文',
  credit: '作者または権利者の名前',
};
function advised(advice: PositionAdvice | null): string {
  if (advice === null) return '。';
  if (advice === 'swapped') return '。経度と緯度が逆ではありませんか？';
  if (advice === 'metres')
    return '。メートル（EPSG:3857）ではありませんか？ GeoJSONには度（WGS 84）が必要です。';
  return `。日付変更線の先は${advice.longitude}と書いてください。`;
}
