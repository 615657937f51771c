import type { WarningCode } from '../../brief/fault';
import type { Sentences } from '../faults';
import { orMeant, orSlip, shown, WEB, wrong } from './phrases';

/** What only the author of a brief need know, in Chinese, loaded where a brief has such. */
export const warnings: Sentences<WarningCode> = {
  'collection-type': ({ found }) => `${wrong('type', found, ' "FeatureCollection"')}。`,
  bbox: () => '“bbox”不是以度为单位的 [西, 南, 东, 北]，视图按地点确定。',
  'detail-shape': ({ found }) =>
    `${wrong('detail', found, '由“npm run detail”生成的文件的地址')}。`,
  'summary-shape': ({ found }) =>
    `${wrong('summary', found, '文本，或按语言列出，如 {"zh": "…"}')}。`,
  units: ({ found, meant }) =>
    `${wrong('units', found, ' "metric"、"nautical" 或 "imperial"')}${orMeant(meant)}`,
  'correction-places': ({ found }) =>
    `此更正的地点（“places”）为${shown(found)}，应为地点标识符的列表。`,
  'correction-place': ({ found, meant }) =>
    `此更正中的${shown(found)}不是任何地点的标识符${orMeant(meant)}`,
  'member-unknown': ({ member, meant }) => `“${member}”不会被读取；是否想写“${meant}”？`,
  'member-misplaced': ({ member }) => `“${member}”在此处不会被读取，应放在 "properties" 中。`,
  'text-limit': ({ member, length, most }) => `“${member}”长 ${length} 个字符，截断为 ${most} 个。`,
  'articles-empty': () => '文章表是空的。',
  'articles-both': () =>
    '文件同时有 "articles" 和 "article"；"article" 不会被读取，请移入 "articles"。',
  'article-order': ({ id }) =>
    `标识符“${id}”是数字，而 JSON 不保留这类标识符的顺序。请都以字母开头。`,
  'article-twice': ({ id, other }) => `文章“${other}”和“${id}”的文字相同。请各用各的文字。`,
  'local-entry': ({ member, lang, found }) =>
    `语言“${lang}”的“${member}”为${shown(found)}，应为文本。`,
  'local-lang': ({ member, lang }) =>
    `“${member}”的语言写作${shown(lang)}，应为 BCP 47 标签，如 "zh"。`,
  'article-slip': ({ slip }) => `文件没有文章${orSlip('article', slip)}`,
  'article-sources': () => '文章同时有 href 和 text，应有且仅有其一。现采用 text。',
  'article-unread': () => '没有文章全文就无法核对摘录，因此不显示任何摘录。',
  'article-encoding': () => '文章中有 U+FFFD（�），说明文本以错误的编码读取。',
  'article-surrogate': () => '文章中有半个字符（单独的代理码元），任何引文都不能包含它。',
  'article-lang': ({ found }) => `${wrong('lang', found, 'BCP 47 标签，如 "zh"')}。`,
  'article-url': ({ found }) => `${wrong('url', found, ' http 或 https 地址')}。`,
  'article-sha256': ({ found }) => `${wrong('sha256', found, '64 位十六进制数')}。`,
  'kinds-shape': ({ found }) => `${wrong('kinds', found, '对象')}。`,
  'kind-shape': ({ id, found }) => `类别${shown(id)}为${shown(found)}，应为对象。`,
  'kind-color': ({ found }) => `${wrong('color', found, ' #rgb 或 #rrggbb')}。`,
  'kind-label': ({ id, label }) => `类别“${id}”没有名称，显示为“${label}”。`,
  'kind-glyph': ({ glyph, meant }) => `没有符号${shown(glyph)}，因此画一个点${orMeant(meant)}`,
  'topics-shape': ({ found }) => `${wrong('topics', found, '对象')}。`,
  'topic-label': ({ id, label }) => `主题“${id}”没有名称，显示为“${label}”。`,
  'feature-proposed': () => 'status 为“proposed”：此地点尚无人确认，因此不显示。',
  'name-limit': ({ name, most }) => `名称${shown(name)}截断为 ${most} 个字符。`,
  'id-shared': ({ id, name, holder, used }) =>
    `“${name}”的标识符“${id}”已属于第 ${holder} 个地点，改用“${used}”。`,
  'id-shape': ({ found, name, used }) => `“${name}”的标识符为${shown(found)}，改用“${used}”。`,
  'id-digits': ({ name, used }) =>
    `“${name}”的标识符是位数超出 JSON 精度的数字，请加引号。改用“${used}”。`,
  'kind-id': ({ found }) => `${wrong('kind', found, '类别的标识符')}。`,
  'kind-unknown': ({ id, meant }) => `类别${shown(id)}未知${orMeant(meant)}`,
  'stated-by': ({ found }) =>
    `${wrong('statedBy', found, ' "article" 或 "editor"')}。现显示为 "editor"。`,
  'place-unnamed': ({ name }) =>
    `statedBy 为 "article"，但“${name}”没有提及处，也没有摘录写到它。请添加提及处，或写 "editor"。`,
  approximate: ({ found }) =>
    `${wrong('approximate', found, ' true 或 false')}。该地点按精确显示。`,
  style: ({ member, found, expected }) =>
    `${wrong(member, found, expected === 'color' ? ' #d33 或 #dd3333 这样的颜色' : ` 0 至 ${expected.most} 的数`)}。`,
  location: ({ found }) => `${wrong('location', found, '地点的标识符')}。`,
  'distances-shape': ({ found }) => `${wrong('distancesTo', found, '标识符列表')}。`,
  'distances-limit': ({ most }) =>
    `“distancesTo”中有不是标识符的内容，或超过 ${most} 个；多余的略去。`,
  link: ({ member, id, name, meant }) =>
    `“${name}”的“${member}”中的${shown(id)}不是任何其他所示地点的标识符${orMeant(meant)}`,
  'sources-limit': ({ count, most }) => `有 ${count} 个来源，只读取前 ${most} 个。`,
  'source-url': ({ source, found }) => `来源“${source}”的 url 为${shown(found)}，应为 ${WEB}。`,
  'images-limit': ({ count, most }) => `有 ${count} 张图片，只显示前 ${most} 张。`,
  'place-topics-shape': ({ found }) => `${wrong('topics', found, '标识符列表')}。`,
  'excerpt-topics-shape': ({ found }) =>
    `摘录的“topics”为${shown(found)}，应为标识符列表。现采用地点的主题。`,
  'topics-limit': ({ count, most }) => `有 ${count} 个主题，只读取前 ${most} 个。`,
  'topic-unknown': ({ found, meant }) => `主题${shown(found)}不在简报的主题中${orMeant(meant)}`,
  'translation-lang': ({ name }) => `“${name}”的引文的译文没有注明语言；请写作 {"zh": "…"}。`,
  'all-exact': ({ name, words }) =>
    `“${name}”的一处提及同时有 "all" 和 "exact"；所有${shown(words)}都加链接，"exact" 不会被读取。`,
  'all-form': ({ name, words, article }) =>
    `“${name}”的词语${shown(words)}在文章“${article}”中还以外形相同而编码不同的形式（NFC 与 NFD）出现，那里不加链接。请添加从该处复制的提及。`,
  'except-unused': ({ name, quote }) =>
    `“${name}”的一处提及的例外${shown(quote)}没有排除任何一处。`,
  'quote-ambiguous': ({ name, quote }) =>
    `“${name}”的引文${shown(quote)}在文章中出现不止一次，采用第一处。请添加 prefix 或 suffix。`,
  'integrity-shape': ({ found }) =>
    `integrity 属性为${shown(found)}，应为以 base64 写成的 sha256-… 这样的摘要。简报未经核对即显示。`,
};
