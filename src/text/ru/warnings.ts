import type { WarningCode } from '../../brief/fault';
import type { Sentences } from '../faults';
import { orMeant, orSlip, shown, WEB, wrong } from './phrases';

/** What only the author of a brief need know, in Russian, loaded where a brief has such. */
export const warnings: Sentences<WarningCode> = {
  'collection-type': ({ found }) => `${wrong('type', found, '"FeatureCollection"')}.`,
  bbox: () => '«bbox» — не [запад, юг, восток, север] в градусах; вид строится по местам.',
  'detail-shape': ({ found }) =>
    `${wrong('detail', found, 'адрес файла, созданного командой «npm run detail»')}.`,
  'summary-shape': ({ found }) =>
    `${wrong('summary', found, 'текст или по тексту на язык, например {"ru": "…"}')}.`,
  units: ({ found, meant }) =>
    `${wrong('units', found, '"metric", "nautical" или "imperial"')}${orMeant(meant)}`,
  'correction-places': ({ found }) =>
    `Места («places») этого исправления: ${shown(found)}; ожидается список их идентификаторов.`,
  'correction-place': ({ found, meant }) =>
    `Исправление указывает ${shown(found)}, а это не идентификатор какого-либо места${orMeant(meant)}`,
  'member-unknown': ({ member, meant }) => `«${member}» не читается; имелось в виду «${meant}»?`,
  'member-misplaced': ({ member }) => `«${member}» здесь не читается; ему место в "properties".`,
  'text-limit': ({ member, length, most }) =>
    `«${member}»: длина ${length} знаков, обрезано до ${most}.`,
  'articles-empty': () => 'Таблица статей пуста.',
  'articles-both': () =>
    'В файле есть и "articles", и "article"; "article" не читается. Перенесите эту статью в "articles".',
  'article-order': ({ id }) =>
    `Идентификатор «${id}» — число, а порядок таких идентификаторов JSON не сохраняет. Начинайте каждый с буквы.`,
  'article-twice': ({ id, other }) =>
    `У статей «${other}» и «${id}» один и тот же текст. Дайте каждой свой.`,
  'local-entry': ({ member, lang, found }) =>
    `«${member}» на языке «${lang}»: ${shown(found)}; ожидается текст.`,
  'local-lang': ({ member, lang }) =>
    `Языком «${member}» указан ${shown(lang)}; ожидается тег BCP 47, например "ru".`,
  'article-slip': ({ slip }) => `В файле нет статьи${orSlip('article', slip)}`,
  'article-sources': () =>
    'У статьи есть и href, и text; ожидается ровно одно из двух. Используется text.',
  'article-unread': () =>
    'Без текста статьи нельзя проверить ни одного отрывка, поэтому ни один не показан.',
  'article-encoding': () => 'В статье есть U+FFFD (�) — след чтения в неверной кодировке.',
  'article-surrogate': () =>
    'В статье есть половина знака (одиночный суррогат); ни одна цитата не может её включать.',
  'article-lang': ({ found }) => `${wrong('lang', found, 'тег BCP 47, например "ru"')}.`,
  'article-url': ({ found }) => `${wrong('url', found, WEB)}.`,
  'article-sha256': ({ found }) => `${wrong('sha256', found, '64 шестнадцатеричные цифры')}.`,
  'kinds-shape': ({ found }) => `${wrong('kinds', found, 'объект')}.`,
  'kind-shape': ({ id, found }) => `Вид ${shown(id)}: ${shown(found)}; ожидается объект.`,
  'kind-color': ({ found }) => `${wrong('color', found, '#rgb или #rrggbb')}.`,
  'kind-label': ({ id, label }) => `У вида «${id}» нет названия; показано «${label}».`,
  'kind-glyph': ({ glyph, meant }) =>
    `Знака ${shown(glyph)} нет, нарисована точка${orMeant(meant)}`,
  'topics-shape': ({ found }) => `${wrong('topics', found, 'объект')}.`,
  'topic-label': ({ id, label }) => `У темы «${id}» нет названия; показано «${label}».`,
  'feature-proposed': () =>
    'status — «proposed»: это место никто не подтвердил, поэтому оно не показано.',
  'name-limit': ({ name, most }) => `Название ${shown(name)} обрезано до ${most} знаков.`,
  'id-shared': ({ id, name, holder, used }) =>
    `Идентификатор «${id}» места «${name}» уже занят местом ${holder}; вместо него — «${used}».`,
  'id-shape': ({ found, name, used }) =>
    `Идентификатор места «${name}»: ${shown(found)}; вместо него — «${used}».`,
  'id-digits': ({ name, used }) =>
    `Идентификатор места «${name}» — число, в котором больше цифр, чем хранит JSON; возьмите его в кавычки. Вместо него — «${used}».`,
  'kind-id': ({ found }) => `${wrong('kind', found, 'идентификатор вида')}.`,
  'kind-unknown': ({ id, meant }) => `Вид ${shown(id)} неизвестен${orMeant(meant)}`,
  'stated-by': ({ found }) =>
    `${wrong('statedBy', found, '"article" или "editor"')}. Показано "editor".`,
  'place-unnamed': ({ name }) =>
    `statedBy — "article", но у места «${name}» нет упоминаний, и ни один отрывок его не называет. Добавьте упоминание или напишите "editor".`,
  approximate: ({ found }) =>
    `${wrong('approximate', found, 'true или false')}. Место показано как точное.`,
  style: ({ member, found, expected }) =>
    `${wrong(member, found, expected === 'color' ? 'цвет вида #d33 или #dd3333' : `число от 0 до ${expected.most}`)}.`,
  location: ({ found }) => `${wrong('location', found, 'идентификатор места')}.`,
  'distances-shape': ({ found }) => `${wrong('distancesTo', found, 'список идентификаторов')}.`,
  'distances-limit': ({ most }) =>
    `В «distancesTo» есть не только идентификаторы, или их больше ${most}; лишнее опущено.`,
  link: ({ member, id, name, meant }) =>
    `«${member}» места «${name}» указывает ${shown(id)}, а это не идентификатор другого показанного места${orMeant(meant)}`,
  'sources-limit': ({ count, most }) => `Источников: ${count}; читаются только первые ${most}.`,
  'source-url': ({ source, found }) =>
    `url источника «${source}»: ${shown(found)}; ожидается ${WEB}.`,
  'images-limit': ({ count, most }) => `Изображений: ${count}; показаны только первые ${most}.`,
  'place-topics-shape': ({ found }) => `${wrong('topics', found, 'список идентификаторов')}.`,
  'excerpt-topics-shape': ({ found }) =>
    `«topics» отрывка: ${shown(found)}; ожидается список идентификаторов. Действуют темы места.`,
  'topics-limit': ({ count, most }) => `Тем: ${count}; читаются только первые ${most}.`,
  'topic-unknown': ({ found, meant }) =>
    `Темы ${shown(found)} нет среди тем досье${orMeant(meant)}`,
  'translation-lang': ({ name }) =>
    `Для перевода цитаты места «${name}» не указан язык; напишите {"ru": "…"}.`,
  'all-exact': ({ name, words }) =>
    `У упоминания места «${name}» есть и "all", и "exact"; ссылкой станет каждое ${shown(words)}, а "exact" не читается.`,
  'all-form': ({ name, words, article }) =>
    `Слова ${shown(words)} места «${name}» есть в статье «${article}» и с другими кодами, которые выглядят так же (NFC рядом с NFD); они не становятся ссылками. Добавьте упоминание, скопированное оттуда.`,
  'except-unused': ({ name, quote }) =>
    `Исключение ${shown(quote)} упоминания места «${name}» ничего не исключает.`,
  'quote-ambiguous': ({ name, quote }) =>
    `Цитата ${shown(quote)} места «${name}» встречается в статье не один раз; взята первая. Добавьте prefix или suffix.`,
  'integrity-shape': ({ found }) =>
    `Атрибут integrity — ${shown(found)}; ожидается хеш вида sha256-… в base64. Досье показано без проверки.`,
};
