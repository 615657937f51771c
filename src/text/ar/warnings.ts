import type { WarningCode } from '../../brief/fault';
import type { Sentences } from '../faults';
import { orMeant, orSlip, shown, WEB, wrong } from './phrases';

/** What only the author of a brief need know, in Arabic, loaded where a brief has such. */
export const warnings: Sentences<WarningCode> = {
  'collection-type': ({ found }) => `${wrong('type', found, '"FeatureCollection"')}.`,
  bbox: () => 'ليس «bbox» [غرب، جنوب، شرق، شمال] بالدرجات؛ يُبنى المنظر على الأماكن.',
  'detail-shape': ({ found }) => `${wrong('detail', found, 'عنوان ملف أنشأه «npm run detail»')}.`,
  'summary-shape': ({ found }) =>
    `${wrong('summary', found, 'نص، أو نص لكل لغة مثل {"ar": "…"}')}.`,
  units: ({ found, meant }) =>
    `${wrong('units', found, '"metric" أو "nautical" أو "imperial"')}${orMeant(meant)}`,
  'correction-places': ({ found }) =>
    `أماكن هذا التصويب («places»): ${shown(found)}؛ المتوقع قائمة بمعرّفاتها.`,
  'correction-place': ({ found, meant }) =>
    `يذكر هذا التصويب ${shown(found)}، وهو ليس معرّف أي مكان${orMeant(meant)}`,
  'member-unknown': ({ member, meant }) => `«${member}» لا يُقرأ؛ هل المقصود «${meant}»؟`,
  'member-misplaced': ({ member }) => `«${member}» لا يُقرأ هنا؛ مكانه في "properties".`,
  'text-limit': ({ member, length, most }) =>
    `طول «${member}» هو ${length} من المحارف، ويُقتطع إلى ${most}.`,
  'articles-empty': () => 'جدول المقالات فارغ.',
  'articles-both': () =>
    'في الملف "articles" و"article" معًا؛ ولا يُقرأ "article". انقله إلى "articles".',
  'article-order': ({ id }) =>
    `المعرّف «${id}» عدد، ولا يحفظ JSON ترتيب مثل هذه المعرّفات. ابدأ كل معرّف بحرف.`,
  'article-twice': ({ id, other }) => `للمقالين «${other}» و«${id}» النص نفسه. أعطِ كلًا منهما نصه.`,
  'local-entry': ({ member, lang, found }) =>
    `«${member}» باللغة «${lang}»: ${shown(found)}؛ المتوقع: نص.`,
  'local-lang': ({ member, lang }) =>
    `اللغة المذكورة لـ«${member}» هي ${shown(lang)}؛ المتوقع وسم لغة BCP 47 مثل "ar".`,
  'article-slip': ({ slip }) => `لا مقال في الملف${orSlip('article', slip)}`,
  'article-sources': () => 'للمقال href وtext معًا؛ المتوقع أحدهما فقط. يُستخدم text.',
  'article-unread': () => 'لا يمكن التحقق من أي مقتطف بلا نص المقال، لذلك لا يُعرض شيء منها.',
  'article-encoding': () => 'في المقال U+FFFD (�)، وهو علامة نص قُرئ بترميز خاطئ.',
  'article-surrogate': () => 'في المقال نصف محرف (بديل منفرد)؛ ولا يمكن لأي اقتباس أن يشمله.',
  'article-lang': ({ found }) => `${wrong('lang', found, 'وسم لغة BCP 47 مثل "ar"')}.`,
  'article-url': ({ found }) => `${wrong('url', found, WEB)}.`,
  'article-sha256': ({ found }) => `${wrong('sha256', found, '64 رقمًا ستة عشريًا')}.`,
  'kinds-shape': ({ found }) => `${wrong('kinds', found, 'كائن')}.`,
  'kind-shape': ({ id, found }) => `النوع ${shown(id)}: ${shown(found)}؛ المتوقع كائن.`,
  'kind-color': ({ found }) => `${wrong('color', found, '#rgb أو #rrggbb')}.`,
  'kind-label': ({ id, label }) => `ليس للنوع «${id}» تسمية؛ يُعرض «${label}».`,
  'kind-glyph': ({ glyph, meant }) => `لا يوجد رمز ${shown(glyph)}، فتُرسم نقطة${orMeant(meant)}`,
  'topics-shape': ({ found }) => `${wrong('topics', found, 'كائن')}.`,
  'topic-label': ({ id, label }) => `ليس للموضوع «${id}» تسمية؛ يُعرض «${label}».`,
  'feature-proposed': () => 'قيمة status هي «proposed»: لم يؤكد أحد هذا المكان، لذلك لا يُعرض.',
  'name-limit': ({ name, most }) => `يُقتطع الاسم ${shown(name)} إلى ${most} من المحارف.`,
  'id-shared': ({ id, name, holder, used }) =>
    `المعرّف «${id}» للمكان «${name}» مستخدم من قبل للمكان رقم ${holder}؛ يُستخدم «${used}».`,
  'id-shape': ({ found, name, used }) => `معرّف «${name}»: ${shown(found)}؛ يُستخدم «${used}».`,
  'id-digits': ({ name, used }) =>
    `معرّف «${name}» عدد أرقامه أكثر مما يحفظه JSON؛ ضعه بين علامتي اقتباس. يُستخدم «${used}».`,
  'kind-id': ({ found }) => `${wrong('kind', found, 'معرّف نوع')}.`,
  'kind-unknown': ({ id, meant }) => `النوع ${shown(id)} غير معروف${orMeant(meant)}`,
  'stated-by': ({ found }) =>
    `${wrong('statedBy', found, '"article" أو "editor"')}. يُعرض "editor".`,
  'place-unnamed': ({ name }) =>
    `قيمة statedBy هي "article"، لكن «${name}» ليس له ذكر ولا يسميه أي مقتطف. أضف ذكرًا أو اكتب "editor".`,
  approximate: ({ found }) =>
    `${wrong('approximate', found, 'true أو false')}. يُعرض المكان على أنه دقيق.`,
  style: ({ member, found, expected }) =>
    `${wrong(member, found, expected === 'color' ? 'لون مثل #d33 أو #dd3333' : `عدد من 0 إلى ${expected.most}`)}.`,
  location: ({ found }) => `${wrong('location', found, 'معرّف مكان')}.`,
  'distances-shape': ({ found }) => `${wrong('distancesTo', found, 'قائمة معرّفات')}.`,
  'distances-limit': ({ most }) =>
    `في «distancesTo» ما ليس معرّفًا، أو أكثر من ${most} من المعرّفات؛ ويُترك الزائد.`,
  link: ({ member, id, name, meant }) =>
    `«${member}» للمكان «${name}» يشير إلى ${shown(id)}، وهو ليس معرّف أي مكان معروض آخر${orMeant(meant)}`,
  'sources-limit': ({ count, most }) => `عدد المصادر ${count}؛ ويُقرأ منها أول ${most} فقط.`,
  'source-url': ({ source, found }) => `url للمصدر «${source}»: ${shown(found)}؛ المتوقع ${WEB}.`,
  'images-limit': ({ count, most }) => `عدد الصور ${count}؛ ويُعرض منها أول ${most} فقط.`,
  'place-topics-shape': ({ found }) => `${wrong('topics', found, 'قائمة معرّفات')}.`,
  'excerpt-topics-shape': ({ found }) =>
    `«topics» لمقتطف: ${shown(found)}؛ المتوقع قائمة معرّفات. تسري مواضيع المكان.`,
  'topics-limit': ({ count, most }) => `عدد المواضيع ${count}؛ ويُقرأ منها أول ${most} فقط.`,
  'topic-unknown': ({ found, meant }) =>
    `الموضوع ${shown(found)} ليس من مواضيع الملف${orMeant(meant)}`,
  'translation-lang': ({ name }) =>
    `ترجمة اقتباس للمكان «${name}» لا تذكر لغتها؛ اكتب {"ar": "…"}.`,
  'all-exact': ({ name, words }) =>
    `في ذكر للمكان «${name}» كل من "all" و"exact"؛ يُربط كل ${shown(words)} ولا يُقرأ "exact".`,
  'all-form': ({ name, words, article }) =>
    `الكلمات ${shown(words)} للمكان «${name}» في المقال «${article}» أيضًا برموز أخرى متطابقة المظهر (NFC بجانب NFD)؛ وهذه لا تُربط. أضف ذكرًا منسوخًا من هناك.`,
  'except-unused': ({ name, quote }) =>
    `الاستثناء ${shown(quote)} في ذكر للمكان «${name}» لا يستبعد شيئًا.`,
  'quote-ambiguous': ({ name, quote }) =>
    `يرد الاقتباس ${shown(quote)} للمكان «${name}» في المقال أكثر من مرة؛ يُستخدم أولها. أضف prefix أو suffix.`,
  'integrity-shape': ({ found }) =>
    `قيمة السمة integrity: ${shown(found)}؛ المتوقع بصمة مثل sha256-… بترميز base64. يُعرض الملف دون تحقق.`,
};
