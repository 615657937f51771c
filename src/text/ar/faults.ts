import type { PositionAdvice, ReaderCode } from '../../brief/fault';
import { type Sentences, sentenceFor } from '../faults';
import { unlikeIn } from '../values';
import { arrivingFaults } from './arriving-faults';
import { orMeant, orSlip, shown, WEB, wrong } from './phrases';
import { called, values } from './values';

const { differently, beside } = unlikeIn(values);
const WGS_84 = 'المتوقع خط الطول وخط العرض بالدرجات (WGS 84, EPSG:4326)';
const SET_BRIEF =
  'عيّن خاصيتها brief (في Vue \u200f:brief.prop="…"؛ وفي React استورد dateline-map قبل عرض الصفحة) أو حدد عنوانًا في src.';

/** Every fault that a reader may see, in Arabic. */
export const faults: Sentences<ReaderCode> = {
  unreachable: ({ url }) =>
    `تعذّر الوصول إلى ${url}. تحقق من عمل الشبكة ومن صحة العنوان ومن أن هذه الصفحة يُسمح لها بقراءته (CORS).`,
  'http-status': ({ url, status }) => `تعذّر تحميل ${url}: أجاب الخادم «${status}».`,
  'redirect-refused': ({ url, target }) => `يقود ${url} إلى ${target}، وهذه الصفحة لا تسمح به.`,
  timeout: ({ url, seconds }) => `لم يصل ${url} خلال المهلة (بالثواني: ${seconds}).`,
  'too-large': ({ url, megabytes }) =>
    `حجم ${url} يزيد على ${megabytes} ميغابايت، وهو أقصى ما يُقرأ.`,
  'not-utf8': ({ url }) => `${called(url)} ليس نصًا بترميز UTF-8. احفظه بترميز UTF-8 وحاول من جديد.`,
  unreadable: ({ url, reason }) => `تعذّرت قراءة ${url}: ${reason}.`,
  'not-an-address': ({ address }) => `«${address}» ليس عنوانًا.`,
  empty: ({ url }) => `${called(url)} فارغ.`,
  'not-json': ({ url, reason }) => `${called(url)} ليس JSON: ${reason.replace(/\.$/, '')}.`,
  'brief-altered': ({ url, digest, expected }) =>
    `${url} ليس الملف الذي تطلبه هذه الصفحة: بصمته ${digest}، وفي السمة integrity ‏${expected}.`,
  'brief-unchecked': ({ url }) =>
    `تعذّرت مطابقة ${url} مع السمة integrity: لا تفعل المتصفحات ذلك إلا في صفحات https أو localhost.`,
  'article-missing': ({ title, why }) =>
    `المقال${title === null ? '' : ` «${title}»`} غير موجود: ${sentenceFor(faults, why)}`,
  unexpected: ({ reason }) => `تعذّر عرض الملف: ${reason}.`,
  'too-deep': ({ url, most }) =>
    `${called(url)} متداخل أكثر من الحد (${most})، ولا يحتاج أي ملف إلى ذلك.`,
  'object-as-text': ({ url, text }) =>
    `${called(url)} هو «${text}»، وهذا ما يصير إليه الكائن حين يُكتب نصًا. عيّن الكائن نفسه للخاصية brief أو اكتب JSON الخاص به.`,
  'too-many-faults': (values) =>
    `لم تُذكر أخطاء أخرى (${values.faults}) وتحذيرات أخرى (${values.warnings}).`,
  'root-shape': ({ found }) => `محتوى الملف: ${shown(found)}؛ المتوقع كائن GeoJSON.`,
  'root-type': ({ found, meant }) =>
    `${wrong('type', found, '"FeatureCollection" أو "Feature" أو نوع شكل هندسي')}${orMeant(meant)}`,
  topojson: () => 'الملف بصيغة TopoJSON؛ المتوقع GeoJSON.',
  'features-shape': ({ found, slip }) =>
    `${wrong('features', found, 'قائمة أماكن')}${orSlip('features', slip)}`,
  'features-limit': ({ count, most }) => `عدد الأماكن في الملف ${count}؛ وأقصى ما يُقرأ ${most}.`,
  crs: ({ found, isDrawn }) =>
    `«crs»: ${shown(found)}؛ ${WGS_84}${isDrawn ? '، وتُقرأ الأرقام على أنها كذلك.' : '. لم يُرسم أي من أماكنه.'}`,
  'corrections-shape': ({ found }) =>
    `${wrong('corrections', found, 'قائمة مثل [{"date": "2024-05-01", "note": "…"}]')}.`,
  'corrections-limit': ({ count, most }) => `عدد التصويبات ${count}؛ ويُقرأ منها أول ${most} فقط.`,
  correction: ({ member, found }) =>
    `هذا التصويب ${shown(found)} وينقصه "${member}"؛ المتوقع "date" و"note".`,
  'text-shape': ({ member, found }) => `${wrong(member, found, 'نص')}.`,
  date: ({ found }) =>
    `التاريخ: ${shown(found)}؛ المتوقع تاريخ مثل 2023-09-13، أو وقت مثل 2023-09-13T11:43+09:00، أو اثنان بينهما «/».`,
  'articles-shape': ({ found }) => `${wrong('articles', found, 'جدول فيه مقال لكل معرّف')}.`,
  'articles-limit': ({ count, most }) => `عدد المقالات في الملف ${count}؛ ويُقرأ منها أول ${most}.`,
  'article-id': ({ found, most }) =>
    `معرّف هذا المقال: ${shown(found)}؛ المتوقع معرّف غير فارغ لا يزيد على ${most} من المحارف. لم يُقرأ المقال.`,
  'local-empty': ({ member }) =>
    `ليس في «${member}» نص بأي لغة؛ المتوقع نص، أو نص لكل لغة مثل {"ar": "…"}.`,
  'article-shape': ({ found }) => `${wrong('article', found, 'كائن فيه title وhref أو text')}.`,
  'article-title': () => 'ليس للمقال title.',
  'article-source': () => 'ليس للمقال href ولا text؛ المتوقع أحدهما فقط.',
  'article-text': ({ found }) => `${wrong('text', found, 'كلمات المقال')}.`,
  'article-href': ({ found }) => `${wrong('href', found, `عنوان نسبي أو ${WEB}`)}.`,
  'article-limit': ({ length, most }) => `عدد محارف المقال ${length}؛ وأقصى ما يُقرأ ${most}.`,
  'article-empty': () => 'المقال فارغ.',
  'article-html': () => 'المقال صفحة ويب (HTML)؛ المتوقع نص عادي.',
  'article-altered': ({ digest, expected }) =>
    `ليس هذا المقال الذي أُعد له هذا الملف: قيمة SHA-256 له ${digest}، وفي الملف ${expected}.`,
  'kind-limit': ({ id, most, longest }) =>
    `النوع ${shown(id)} يتجاوز الحد: ${most} من الأنواع، ومعرّفات من 1 إلى ${longest} من المحارف.`,
  'topic-limit': ({ id, most, longest }) =>
    `الموضوع ${shown(id)} يتجاوز الحد: ${most} من المواضيع، ومعرّفات من 1 إلى ${longest} من المحارف.`,
  'feature-shape': ({ found }) => `المكان: ${shown(found)}؛ المتوقع كائن.`,
  'feature-type': ({ found, meant }) => `${wrong('type', found, '"Feature"')}${orMeant(meant)}`,
  'properties-shape': ({ found }) => `${wrong('properties', found, 'كائن فيه name')}.`,
  'name-shape': ({ found, slip }) => `${wrong('name', found, 'نص')}${orSlip('name', slip)}`,
  'id-taken': ({ id, name, holder }) =>
    `المعرّف «${id}» للمكان «${name}» مستخدم من قبل للمكان رقم ${holder}.`,
  'geometry-absent': ({ slip }) =>
    `ليس للمكان geometry${slip === null ? '؛ اكتب null لمكان بلا موقع.' : orSlip('geometry', slip)}`,
  'geometry-shape': ({ found }) =>
    `${wrong('geometry', found, typeof found === 'string' ? 'خط طول وخط عرض بالدرجات أو كائن GeoJSON' : 'كائن')}.`,
  'geometry-type': ({ found, meant }) =>
    `نوع الشكل: ${shown(found)}؛ المتوقع Point أو LineString أو Polygon أو Multi منها أو GeometryCollection${orMeant(meant)}`,
  'geometry-member': ({ member, type, slip }) =>
    `«${member}» غير موجود في ${type}${orSlip(member, slip)}`,
  'geometry-limit': ({ most }) => `في الشكل أكثر من ${most} من المواضع.`,
  'geometry-depth': ({ most }) => `تداخل GeometryCollection أكثر من ${most}.`,
  'list-shape': ({ found }) => `المتوقع هنا قائمة، والموجود: ${shown(found)}.`,
  'list-empty': () => 'القائمة فارغة؛ المتوقع موضع واحد على الأقل.',
  'line-short': () => 'في الخط موضع واحد؛ المتوقع موضعان على الأقل.',
  'ring-short': ({ count }) => `عدد مواضع الحلقة ${count}؛ المتوقع 4 على الأقل، وآخرها مثل أولها.`,
  'ring-open': ({ first, last }) => `الحلقة غير مغلقة: تبدأ عند ${first} وتنتهي عند ${last}.`,
  'position-shape': ({ found }) => `الموضع: ${shown(found)}؛ المتوقع [خط الطول، خط العرض].`,
  longitude: ({ found }) => `خط الطول: ${shown(found)}؛ المتوقع عدد بالدرجات.`,
  latitude: ({ found }) => `خط العرض: ${shown(found)}؛ المتوقع عدد بالدرجات.`,
  'longitude-range': ({ degrees, advice }) =>
    `خط الطول ${degrees} خارج المدى (من −180 إلى 180)${advised(advice)}`,
  'latitude-range': ({ degrees, advice }) =>
    `خط العرض ${degrees} خارج المدى (من −90 إلى 90)${advised(advice)}`,
  uncertainty: ({ found }) =>
    `${wrong('coordinateUncertaintyInMeters', found, 'عدد أمتار أكبر من 0')}.`,
  extent: ({ member, found }) => `${wrong(member, found, EXTENTS[member])}.`,
  'band-center': ({ name, from }) =>
    `يُقاس نطاق «${name}» من «${from}»، وهو ليس نقطة؛ المتوقع معرّف نقطة.`,
  'sources-shape': ({ found }) => `${wrong('sources', found, 'قائمة من {"name", "url"}')}.`,
  'source-name': ({ found }) => `مصدر بلا اسم: ${shown(found)}؛ المتوقع {"name", "url"}.`,
  'images-shape': ({ found }) => `${wrong('images', found, 'قائمة من {"href", "alt", "credit"}')}.`,
  image: ({ member, found }) =>
    `«${member}» للصورة: ${shown(found)}؛ المتوقع: ${IMAGE[member]}. وبدونه لا تُعرض الصورة.`,
  'quotes-shape': ({ list, name, found }) =>
    `«${list}» للمكان «${name}»: ${shown(found)}؛ المتوقع قائمة.`,
  'quotes-limit': ({ list, name, count, most }) =>
    `«${list}» للمكان «${name}» عدد عناصرها ${count}؛ ويُقرأ منها أول ${most} فقط.`,
  'quote-shape': ({ name, found }) =>
    `اقتباس للمكان «${name}»: ${shown(found)}؛ المتوقع {"exact": "…"}.`,
  'quote-article': ({ name, found, meant }) =>
    `اقتباس للمكان «${name}» منسوب إلى المقال ${shown(found)}؛ المتوقع معرّف من الجدول "articles"${orMeant(meant)}`,
  'quote-exact': ({ name, found }) =>
    `"exact" في اقتباس للمكان «${name}»: ${shown(found)}؛ المتوقع كلمات المقال، في TextQuoteSelector قائم بذاته.`,
  'quote-context-shape': ({ name, quote }) =>
    `يجب أن يكون prefix وsuffix للاقتباس ${shown(quote)} للمكان «${name}» نصًا.`,
  'quote-limit': ({ name, most }) => `اقتباس للمكان «${name}» أطول من ${most} من المحارف.`,
  'translation-shape': ({ name, found }) =>
    `ترجمة اقتباس للمكان «${name}» هي ${shown(found)}؛ المتوقع نص لكل لغة مثل {"ar": "…"}.`,
  'all-shape': ({ name, found }) =>
    `قيمة "all" في ذكر للمكان «${name}»: ${shown(found)}؛ المتوقع كلمات من المقالات.`,
  'all-absent': ({ name, words, nearest }) =>
    `الكلمات ${shown(words)} للمكان «${name}» ليست في أي مقال ككلمات كاملة${differently(nearest)}.`,
  'all-limit': ({ name, words, most }) =>
    `ترد الكلمات ${shown(words)} للمكان «${name}» في المقالات أكثر من الحد (${most})؛ ولا تُربط إلا الأولى.`,
  'except-shape': ({ name, found }) =>
    `استثناءات («except») ذكر للمكان «${name}»: ${shown(found)}؛ المتوقع قائمة مثل [{"exact": "…"}]. لا يُستثنى شيء.`,
  'except-limit': ({ name, count, most }) =>
    `عدد استثناءات ذكر للمكان «${name}» هو ${count}؛ ويُقرأ منها أول ${most} فقط.`,
  'quote-broken': ({ name, quote }) =>
    `في الاقتباس ${shown(quote)} للمكان «${name}» محرف تالف أو محرف أو عدد مقطوع.`,
  'quote-absent': ({ name, quote, nearest }) =>
    `الاقتباس ${shown(quote)} للمكان «${name}» غير موجود في المقال${differently(nearest)}.`,
  'quote-context': ({ name, quote, prefix, suffix, before, after }) =>
    `الاقتباس ${shown(quote)} للمكان «${name}» موجود في المقال، لكن ليس مع prefix وsuffix: «${prefix}…${suffix}»${beside('before', before)}${beside('after', after)}.`,
  ...arrivingFaults,
  'src-blank': () => 'قيمة src فارغة؛ المتوقع عنوان ملف.',
  'brief-not-given': () => `لم يُعطَ أي ملف لهذه اللوحة. ${SET_BRIEF}`,
  'brief-as-text': ({ text }) => `صار الملف النص «${text}» في طريقه إلى هذه اللوحة. ${SET_BRIEF}`,
  'place-undrawn': ({ name }) => `تعذّر رسم «${name}» على الخريطة.`,
};

const EXTENTS = {
  clip: '"land" أو "sea"',
  inferredEdge: 'خط GeoJSON',
  band: '{"from", "meters": [الأقرب، الأبعد], "bearings": [الأول، الأخير]}',
};
const IMAGE = {
  href: 'عنوان نسبي إلى الملف أو عنوان https',
  alt: 'نص يصف ما في الصورة لمن لا يراها',
  credit: 'اسم صاحب الصورة أو مالكها',
};
function advised(advice: PositionAdvice | null): string {
  if (advice === null) return '.';
  if (advice === 'swapped') return '؛ هل تبادل خط الطول وخط العرض مكانيهما؟';
  if (advice === 'metres') return '؛ هل هذه أمتار (EPSG:3857)؟ يتطلب GeoJSON درجات (WGS 84).';
  return `؛ عبر خط التاريخ اكتب ${advice.longitude}.`;
}
