import type { WarningCode } from '../../brief/fault';
import type { Sentences } from '../faults';
import { orMeant, orSlip, shown, WEB, wrong } from './phrases';

/** What only the author of a brief need know, in Japanese, loaded where a brief has such. */
export const warnings: Sentences<WarningCode> = {
  'collection-type': ({ found }) => `${wrong('type', found, '"FeatureCollection"')}。`,
  bbox: () => '「bbox」が度単位の［西, 南, 東, 北］ではありません。表示範囲は場所から決めます。',
  'detail-shape': ({ found }) =>
    `${wrong('detail', found, '「npm run detail」で作ったファイルのアドレス')}。`,
  'summary-shape': ({ found }) =>
    `${wrong('summary', found, '文、または {"ja": "…"} のような言語ごとの文')}。`,
  units: ({ found, meant }) =>
    `${wrong('units', found, '"metric"、"nautical" または "imperial"')}${orMeant(meant)}`,
  'correction-places': ({ found }) =>
    `この訂正の場所（「places」）：${shown(found)}。場所のIDのリストが必要です。`,
  'correction-place': ({ found, meant }) =>
    `この訂正にある${shown(found)}は、どの場所のIDでもありません${orMeant(meant)}`,
  'member-unknown': ({ member, meant }) =>
    `「${member}」は読み込まれません。「${meant}」のことですか？`,
  'member-misplaced': ({ member }) =>
    `「${member}」はここでは読み込まれません。"properties" に置いてください。`,
  'text-limit': ({ member, length, most }) =>
    `「${member}」は${length}文字あるため、${most}文字で切ります。`,
  'articles-empty': () => '記事の表が空です。',
  'articles-both': () =>
    'ファイルに "articles" と "article" の両方があります。"article" は読み込まれないため、"articles" に移してください。',
  'article-order': ({ id }) =>
    `ID「${id}」は数字で、JSONはそのようなIDの順序を保ちません。文字で始めてください。`,
  'article-twice': ({ id, other }) =>
    `記事「${other}」と「${id}」の本文が同じです。それぞれの本文を入れてください。`,
  'local-entry': ({ member, lang, found }) =>
    `「${member}」の言語「${lang}」：${shown(found)}。文が必要です。`,
  'local-lang': ({ member, lang }) =>
    `「${member}」の言語として${shown(lang)}が書かれています。"ja" のようなBCP 47のタグが必要です。`,
  'article-slip': ({ slip }) => `ファイルに記事がありません${orSlip('article', slip)}`,
  'article-sources': () =>
    '記事にhrefとtextの両方があります。どちらか一つが必要で、textを使います。',
  'article-unread': () => '記事の本文がないと引用を確認できないため、引用は表示しません。',
  'article-encoding': () => '記事にU+FFFD（�）があります。誤った文字コードで読まれた印です。',
  'article-surrogate': () =>
    '記事に文字の半分（単独のサロゲート）があります。引用に含めることはできません。',
  'article-lang': ({ found }) => `${wrong('lang', found, '"ja" のようなBCP 47のタグ')}。`,
  'article-url': ({ found }) => `${wrong('url', found, WEB)}。`,
  'article-sha256': ({ found }) => `${wrong('sha256', found, '64桁の16進数')}。`,
  'kinds-shape': ({ found }) => `${wrong('kinds', found, 'オブジェクト')}。`,
  'kind-shape': ({ id, found }) => `種類${shown(id)}：${shown(found)}。オブジェクトが必要です。`,
  'kind-color': ({ found }) => `${wrong('color', found, '#rgbまたは#rrggbb')}。`,
  'kind-label': ({ id, label }) => `種類「${id}」に名前がないため、「${label}」と表示します。`,
  'kind-glyph': ({ glyph, meant }) =>
    `記号${shown(glyph)}はないため、点を描きます${orMeant(meant)}`,
  'topics-shape': ({ found }) => `${wrong('topics', found, 'オブジェクト')}。`,
  'topic-label': ({ id, label }) => `トピック「${id}」に名前がないため、「${label}」と表示します。`,
  'feature-proposed': () => 'statusが「proposed」です。誰も確認していない場所なので表示しません。',
  'name-limit': ({ name, most }) => `名前${shown(name)}は${most}文字で切ります。`,
  'id-shared': ({ id, name, holder, used }) =>
    `「${name}」のID「${id}」は、すでに場所${holder}が使っています。代わりに「${used}」を使います。`,
  'id-shape': ({ found, name, used }) =>
    `「${name}」のID：${shown(found)}。代わりに「${used}」を使います。`,
  'id-digits': ({ name, used }) =>
    `「${name}」のIDはJSONが保てる桁数を超える数です。引用符で囲んでください。代わりに「${used}」を使います。`,
  'kind-id': ({ found }) => `${wrong('kind', found, '種類のID')}。`,
  'kind-unknown': ({ id, meant }) => `種類${shown(id)}は定義されていません${orMeant(meant)}`,
  'stated-by': ({ found }) =>
    `${wrong('statedBy', found, '"article" または "editor"')}。"editor" として表示します。`,
  'place-unnamed': ({ name }) =>
    `statedByが "article" ですが、「${name}」には言及がなく、名前の出てくる引用もありません。言及を加えるか、"editor" と書いてください。`,
  approximate: ({ found }) =>
    `${wrong('approximate', found, 'trueまたはfalse')}。正確な場所として表示します。`,
  style: ({ member, found, expected }) =>
    `${wrong(member, found, expected === 'color' ? '#d33や#dd3333のような色' : `0から${expected.most}までの数`)}。`,
  location: ({ found }) => `${wrong('location', found, '場所のID')}。`,
  'distances-shape': ({ found }) => `${wrong('distancesTo', found, 'IDのリスト')}。`,
  'distances-limit': ({ most }) =>
    `「distancesTo」にIDでないものがあるか、${most}個を超えています。余りは省きます。`,
  link: ({ member, id, name, meant }) =>
    `「${name}」の「${member}」にある${shown(id)}は、表示されているほかの場所のIDではありません${orMeant(meant)}`,
  'sources-limit': ({ count, most }) =>
    `出典が${count}件あります。最初の${most}件だけを読み込みます。`,
  'source-url': ({ source, found }) =>
    `出典「${source}」のurl：${shown(found)}。必要な値：${WEB}。`,
  'images-limit': ({ count, most }) =>
    `画像が${count}枚あります。最初の${most}枚だけを表示します。`,
  'place-topics-shape': ({ found }) => `${wrong('topics', found, 'IDのリスト')}。`,
  'excerpt-topics-shape': ({ found }) =>
    `引用の「topics」：${shown(found)}。IDのリストが必要です。場所のトピックを使います。`,
  'topics-limit': ({ count, most }) =>
    `トピックが${count}件あります。最初の${most}件だけを読み込みます。`,
  'topic-unknown': ({ found, meant }) =>
    `トピック${shown(found)}はブリーフィングのトピックにありません${orMeant(meant)}`,
  'translation-lang': ({ name }) =>
    `「${name}」の引用の翻訳に言語が書かれていません。{"ja": "…"} のように書いてください。`,
  'all-exact': ({ name, words }) =>
    `「${name}」の言及に "all" と "exact" の両方があります。すべての${shown(words)}をリンクにし、"exact" は読み込みません。`,
  'all-form': ({ name, words, article }) =>
    `「${name}」の語句${shown(words)}は、記事「${article}」に、見た目が同じで符号が異なる形（NFCとNFD）でもあり、そこはリンクになりません。そこから写した言及を加えてください。`,
  'except-unused': ({ name, quote }) =>
    `「${name}」の言及の例外${shown(quote)}に当てはまる箇所がありません。`,
  'quote-ambiguous': ({ name, quote }) =>
    `「${name}」の引用${shown(quote)}は記事に複数回出てくるため、最初のものを使います。prefixかsuffixを加えてください。`,
  'integrity-shape': ({ found }) =>
    `integrity属性：${shown(found)}。base64で書いた sha256-… のようなダイジェストが必要です。ブリーフィングは照合せずに表示します。`,
};
