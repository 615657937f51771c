import type { PositionAdvice, ReaderCode } from '../../brief/fault';
import { type Sentences, sentenceFor } from '../faults';
import { unlikeIn } from '../values';
import { arrivingFaults } from './arriving-faults';
import { orMeant, orSlip, shown, WEB, wrong } from './phrases';
import { called, values } from './values';

const { differently, beside } = unlikeIn(values);
const WGS_84 = 'ожидаются долгота и широта в градусах (WGS 84, EPSG:4326)';
const SET_BRIEF =
  'Задайте его свойство brief (во Vue :brief.prop="…"; в React импортируйте dateline-map до отрисовки страницы) или укажите адрес в src.';

/** Every fault that a reader may see, in Russian. */
export const faults: Sentences<ReaderCode> = {
  unreachable: ({ url }) =>
    `Адрес ${url} недоступен. Проверьте, есть ли сеть, верен ли адрес и может ли эта страница его читать (CORS).`,
  'http-status': ({ url, status }) => `Не удалось загрузить ${url}: сервер ответил «${status}».`,
  'redirect-refused': ({ url, target }) =>
    `${url} ведёт на ${target}, что эта страница не разрешает.`,
  timeout: ({ url, seconds }) => `За отведённое время (${seconds} с) не пришёл ответ от ${url}.`,
  'too-large': ({ url, megabytes }) => `${url} больше ${megabytes} МБ; столько не читается.`,
  'not-utf8': ({ url }) =>
    `${called(url)} — не текст в UTF-8. Сохраните файл в UTF-8 и попробуйте снова.`,
  unreadable: ({ url, reason }) => `Не удалось прочесть ${url}: ${reason}.`,
  'not-an-address': ({ address }) => `«${address}» — не адрес.`,
  empty: ({ url }) => `${called(url)}: пусто.`,
  'not-json': ({ url, reason }) => `${called(url)} — не JSON: ${reason.replace(/\.$/, '')}.`,
  'brief-altered': ({ url, digest, expected }) =>
    `${url} — не то досье, которое требует эта страница: его хеш ${digest}, в атрибуте integrity указано ${expected}.`,
  'brief-unchecked': ({ url }) =>
    `${url} нельзя сверить с атрибутом integrity: браузеры делают это только на страницах https или localhost.`,
  'article-missing': ({ title, why }) =>
    `Статьи${title === null ? '' : ` «${title}»`} нет: ${sentenceFor(faults, why)}`,
  unexpected: ({ reason }) => `Не удалось показать досье: ${reason}.`,
  'too-deep': ({ url, most }) =>
    `${called(url)}: вложенность больше ${most} уровней не нужна ни одному досье.`,
  'object-as-text': ({ url, text }) =>
    `${called(url)} — «${text}»; таким становится объект, записанный как текст. Присвойте свойству brief сам объект или запишите его JSON.`,
  'too-many-faults': (values) =>
    `Не перечислены ещё ошибки (${values.faults}) и предупреждения (${values.warnings}).`,
  'root-shape': ({ found }) => `Содержимое файла: ${shown(found)}; ожидается объект GeoJSON.`,
  'root-type': ({ found, meant }) =>
    `${wrong('type', found, '"FeatureCollection", "Feature" или тип геометрии')}${orMeant(meant)}`,
  topojson: () => 'Это файл TopoJSON; ожидается GeoJSON.',
  'features-shape': ({ found, slip }) =>
    `${wrong('features', found, 'список мест')}${orSlip('features', slip)}`,
  'features-limit': ({ count, most }) => `Мест в файле: ${count}; читается не больше ${most}.`,
  crs: ({ found, isDrawn }) =>
    `«crs»: ${shown(found)}; ${WGS_84}${isDrawn ? ', и числа читаются как они.' : '. Ни одно место не нарисовано.'}`,
  'corrections-shape': ({ found }) =>
    `${wrong('corrections', found, 'список вида [{"date": "2024-05-01", "note": "…"}]')}.`,
  'corrections-limit': ({ count, most }) =>
    `Исправлений: ${count}; читаются только первые ${most}.`,
  correction: ({ member, found }) =>
    `Исправление — ${shown(found)}, в нём нет "${member}"; ожидаются "date" и "note".`,
  'text-shape': ({ member, found }) => `${wrong(member, found, 'текст')}.`,
  date: ({ found }) =>
    `Дата: ${shown(found)}; ожидается дата вида 2023-09-13, время вида 2023-09-13T11:43+09:00 или два таких значения через «/».`,
  'articles-shape': ({ found }) =>
    `${wrong('articles', found, 'таблица, где каждому идентификатору соответствует статья')}.`,
  'articles-limit': ({ count, most }) => `Статей в файле: ${count}; читаются первые ${most}.`,
  'article-id': ({ found, most }) =>
    `Идентификатор этой статьи: ${shown(found)}; ожидается непустой, не длиннее ${most} знаков. Статья не прочитана.`,
  'local-empty': ({ member }) =>
    `В «${member}» нет текста ни на одном языке; ожидается текст или по тексту на язык, например {"ru": "…"}.`,
  'article-shape': ({ found }) => `${wrong('article', found, 'объект с title и href или text')}.`,
  'article-title': () => 'У статьи нет title.',
  'article-source': () => 'У статьи нет ни href, ни text; ожидается ровно одно из двух.',
  'article-text': ({ found }) => `${wrong('text', found, 'слова статьи')}.`,
  'article-href': ({ found }) => `${wrong('href', found, `относительный адрес или ${WEB}`)}.`,
  'article-limit': ({ length, most }) => `Знаков в статье: ${length}; читается не больше ${most}.`,
  'article-empty': () => 'Статья пуста.',
  'article-html': () => 'Статья — веб-страница (HTML); ожидается простой текст.',
  'article-altered': ({ digest, expected }) =>
    `Это не та статья, для которой создано досье: её SHA-256 — ${digest}, в досье указано ${expected}.`,
  'kind-limit': ({ id, most, longest }) =>
    `Вид ${shown(id)} выходит за пределы: не больше ${most} видов, идентификаторы от 1 до ${longest} знаков.`,
  'topic-limit': ({ id, most, longest }) =>
    `Тема ${shown(id)} выходит за пределы: не больше ${most} тем, идентификаторы от 1 до ${longest} знаков.`,
  'feature-shape': ({ found }) => `Место: ${shown(found)}; ожидается объект.`,
  'feature-type': ({ found, meant }) => `${wrong('type', found, '"Feature"')}${orMeant(meant)}`,
  'properties-shape': ({ found }) => `${wrong('properties', found, 'объект с name')}.`,
  'name-shape': ({ found, slip }) => `${wrong('name', found, 'текст')}${orSlip('name', slip)}`,
  'id-taken': ({ id, name, holder }) =>
    `Идентификатор «${id}» места «${name}» уже занят местом ${holder}.`,
  'geometry-absent': ({ slip }) =>
    `У места нет geometry${slip === null ? '; для места без координат напишите null.' : orSlip('geometry', slip)}`,
  'geometry-shape': ({ found }) =>
    `${wrong('geometry', found, typeof found === 'string' ? 'долгота и широта в градусах или объект GeoJSON' : 'объект')}.`,
  'geometry-type': ({ found, meant }) =>
    `Тип геометрии: ${shown(found)}; ожидается Point, LineString, Polygon, их Multi-вид или GeometryCollection${orMeant(meant)}`,
  'geometry-member': ({ member, type, slip }) => `В ${type} нет «${member}»${orSlip(member, slip)}`,
  'geometry-limit': ({ most }) => `В геометрии больше ${most} точек.`,
  'geometry-depth': ({ most }) => `Вложенных друг в друга GeometryCollection больше ${most}.`,
  'list-shape': ({ found }) => `Здесь ожидается список, а найдено: ${shown(found)}.`,
  'list-empty': () => 'Список пуст; ожидается хотя бы одна точка.',
  'line-short': () => 'В линии 1 точка; ожидается не меньше 2.',
  'ring-short': ({ count }) =>
    `Точек в кольце: ${count}; ожидается не меньше 4, причём последняя равна первой.`,
  'ring-open': ({ first, last }) =>
    `Кольцо не замкнуто: начинается в ${first}, а кончается в ${last}.`,
  'position-shape': ({ found }) => `Точка: ${shown(found)}; ожидается [долгота, широта].`,
  longitude: ({ found }) => `Долгота: ${shown(found)}; ожидается число градусов.`,
  latitude: ({ found }) => `Широта: ${shown(found)}; ожидается число градусов.`,
  'longitude-range': ({ degrees, advice }) =>
    `Долгота ${degrees} вне пределов от −180 до 180${advised(advice)}`,
  'latitude-range': ({ degrees, advice }) =>
    `Широта ${degrees} вне пределов от −90 до 90${advised(advice)}`,
  uncertainty: ({ found }) =>
    `${wrong('coordinateUncertaintyInMeters', found, 'число метров больше 0')}.`,
  extent: ({ member, found }) => `${wrong(member, found, EXTENTS[member])}.`,
  'band-center': ({ name, from }) =>
    `Полоса места «${name}» отмеряется от «${from}», а это не точка; ожидается идентификатор точки.`,
  'sources-shape': ({ found }) => `${wrong('sources', found, 'список из {"name", "url"}')}.`,
  'source-name': ({ found }) =>
    `Источник без названия: ${shown(found)}; ожидается {"name", "url"}.`,
  'images-shape': ({ found }) =>
    `${wrong('images', found, 'список из {"href", "alt", "credit"}')}.`,
  image: ({ member, found }) =>
    `«${member}» изображения: ${shown(found)}; ожидается: ${IMAGE[member]}. Без этого изображение не показано.`,
  'quotes-shape': ({ list, name, found }) =>
    `«${list}» места «${name}»: ${shown(found)}; ожидается список.`,
  'quotes-limit': ({ list, name, count, most }) =>
    `«${list}» места «${name}»: элементов ${count}; читаются только первые ${most}.`,
  'quote-shape': ({ name, found }) =>
    `Цитата места «${name}»: ${shown(found)}; ожидается {"exact": "…"}.`,
  'quote-article': ({ name, found, meant }) =>
    `Цитата места «${name}» отнесена к статье ${shown(found)}; ожидается идентификатор из таблицы "articles"${orMeant(meant)}`,
  'quote-exact': ({ name, found }) =>
    `"exact" в цитате места «${name}»: ${shown(found)}; ожидаются слова статьи, в отдельном TextQuoteSelector.`,
  'quote-context-shape': ({ name, quote }) =>
    `prefix и suffix цитаты ${shown(quote)} места «${name}» должны быть текстом.`,
  'quote-limit': ({ name, most }) => `Цитата места «${name}» длиннее ${most} знаков.`,
  'translation-shape': ({ name, found }) =>
    `Перевод цитаты места «${name}» — ${shown(found)}; ожидается по тексту на язык, например {"ru": "…"}.`,
  'all-shape': ({ name, found }) =>
    `У упоминания места «${name}» в "all" — ${shown(found)}; ожидаются слова статей.`,
  'all-absent': ({ name, words, nearest }) =>
    `Слова ${shown(words)} места «${name}» не встречаются ни в одной статье как целые слова${differently(nearest)}.`,
  'all-limit': ({ name, words, most }) =>
    `Слова ${shown(words)} места «${name}» встречаются в статьях чаще, чем ${most} раз; ссылками станут только первые.`,
  'except-shape': ({ name, found }) =>
    `Исключения («except») упоминания места «${name}» — ${shown(found)}; ожидается список вида [{"exact": "…"}]. Исключений не будет.`,
  'except-limit': ({ name, count, most }) =>
    `Исключений у упоминания места «${name}»: ${count}; читаются только первые ${most}.`,
  'quote-broken': ({ name, quote }) =>
    `В цитате ${shown(quote)} места «${name}» повреждён знак либо разрезан знак или число.`,
  'quote-absent': ({ name, quote, nearest }) =>
    `Цитаты ${shown(quote)} места «${name}» нет в статье${differently(nearest)}.`,
  'quote-context': ({ name, quote, prefix, suffix, before, after }) =>
    `Цитата ${shown(quote)} места «${name}» есть в статье, но нигде с её prefix и suffix: «${prefix}…${suffix}»${beside('before', before)}${beside('after', after)}.`,
  ...arrivingFaults,
  'src-blank': () => 'src пуст; ожидается адрес досье.',
  'brief-not-given': () => `Этой панели не передано досье. ${SET_BRIEF}`,
  'brief-as-text': ({ text }) =>
    `По пути к этой панели досье стало текстом «${text}». ${SET_BRIEF}`,
  'place-undrawn': ({ name }) => `Не удалось нарисовать «${name}» на карте.`,
};

const EXTENTS = {
  clip: '"land" или "sea"',
  inferredEdge: 'линия GeoJSON',
  band: '{"from", "meters": [ближайшее, дальнее], "bearings": [первый, последний]}',
};
const IMAGE = {
  href: 'адрес относительно досье или https',
  alt: 'текст о том, что изображено, для тех, кто этого не видит',
  credit: 'имя автора или владельца',
};
function advised(advice: PositionAdvice | null): string {
  if (advice === null) return '.';
  if (advice === 'swapped') return '; не переставлены ли долгота и широта?';
  if (advice === 'metres') return '; это метры (EPSG:3857)? GeoJSON требует градусов (WGS 84).';
  return `; за линией перемены даты пишите ${advice.longitude}.`;
}
