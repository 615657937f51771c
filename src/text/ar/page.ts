import { countsIn, firstWords } from '../counts';
import type { PageWords } from '../en/page';
import { figures } from './figures';

const { number, counted, list } = countsIn('ar');

const places = (count: number) =>
  counted(count, {
    zero: 'لا أماكن',
    one: 'مكان واحد',
    two: 'مكانان',
    few: '# أماكن',
    many: '# مكانًا',
    other: '# مكان',
  });
/** After «من», in the genitive. */
const ofPlaces = (count: number) =>
  counted(count, {
    one: 'مكان واحد',
    two: 'مكانين',
    few: '# أماكن',
    many: '# مكانًا',
    other: '# مكان',
  });
const excerpts = (count: number) =>
  counted(count, {
    zero: 'لا مقتطفات',
    one: 'مقتطف واحد',
    two: 'مقتطفان',
    few: '# مقتطفات',
    many: '# مقتطفًا',
    other: '# مقتطف',
  });

/** What the elements of a page say in Arabic. */
export const page: PageWords = {
  lang: 'ar',
  kinds: {
    'launch-site': 'موقع إطلاق',
    cosmodrome: 'قاعدة فضائية',
    'sea-area': 'منطقة بحرية',
    capital: 'عاصمة',
    government: 'مقر حكومي',
    country: 'دولة',
    region: 'إقليم',
    city: 'مدينة',
    route: 'مسار',
    event: 'حدث',
    'border-crossing': 'معبر حدودي',
    airport: 'مطار',
    base: 'قاعدة عسكرية',
    site: 'موقع',
    place: 'مكان',
  },
  figures,
  number,
  of: (part, all) => `${number(part)} من ${number(all)}`,
  nameless: (kind, at) => `${kind} ${number(at)}`,
  excerpts: (naming, related) => {
    if (related === 0) return excerpts(naming);
    const passages = counted(related, {
      one: 'مقطع واحد ذو صلة',
      two: 'مقطعان ذوا صلة',
      few: '# مقاطع ذات صلة',
      many: '# مقطعًا ذا صلة',
      other: '# مقطع ذي صلة',
    });
    return naming === 0 ? passages : `${excerpts(naming)}، ${passages}`;
  },
  link: { newTab: '(يُفتح في علامة تبويب جديدة)' },

  whose: {
    standing: {
      named: 'مذكور في المقال',
      read: 'من المقال، كما يقرؤه المحرر',
      editor: 'إضافة المحرر',
    },
    inferred: 'مستنتَج وغير دقيق',
    says: 'ما يقوله المقال',
    saysIn: (count) => `ما يقوله المقال، ${excerpts(count)}`,
    relates: 'مقاطع يربطها المحرر بهذا المكان',
    altered: 'تغيّر المقال منذ إعداد هذه الخريطة.',
    alteredQuotes: 'تغيّر المقال منذ إعداد هذه الخريطة، ويُقتبس بصيغته الحالية.',
    editorsNote: 'ملاحظة المحرر',
    editorsWords: 'كلام المحرر',
    editorsSummary: 'ملخص المحرر',
  },

  announced: {
    onMap: (all, onMap) =>
      onMap === all
        ? `${places(all)} على الخريطة`
        : `${places(all)}، على الخريطة منها: ${number(onMap)}`,
    nothingChosen: 'لم يُختر شيء',
    chosen: (name, saying) => `${name}، ${saying}`,
    filtered: (shown, all) => `${number(shown)} من ${ofPlaces(all)}`,
  },

  dashboard: {
    loading: 'جارٍ التحميل…',
    side: 'الأماكن والمسافات',
    read: 'القراءة',
    views: { article: 'المقال', place: 'المقتطفات', places: 'الأماكن', timeline: 'التسلسل' },
    details: 'التفاصيل',
    failed: 'تعذّر عرض هذا الملف.',
    notNewer: 'تعذّر تحميل أحدث نسخة.',
    notOpened: 'تعذّر فتح هذا الملف.',
    retry: 'إعادة المحاولة',
    lost: (lost, all) => `تعذّر عرض ${number(lost)} من ${ofPlaces(all)}`,
    noArticle: 'تعذّر عرض المقال، وبالتالي لا اقتباسات منه',
    altered: 'تغيّر المقال منذ إعداد هذه الخريطة',
    things: (count) => `عناصر تعذّر عرضها من هذا الملف: ${number(count)}`,
  },

  author: {
    lookAt: 'ما ينبغي أن يراجعه المحرر في هذا الملف',
    line: (severity, pointer, sentence) =>
      `${severity === 'fault' ? 'خطأ' : 'تحذير'} في ${pointer}: ${sentence}`,
    alike: (line, others) => `${line} (وأمثاله: ${number(others)})`,
    more: (count) => `وغيرها: ${number(count)}؛ وكلها في الخاصية issues`,
  },

  places: {
    heading: 'الأماكن',
    added: 'إضافة المحرر',
    notOnMap: 'ليس على الخريطة',
    related: 'ذات صلة',
    noneFits: 'لا مكان هنا يوافق المرشِّح.',
    noneShown: 'تعذّر عرض أي مكان من هذا الملف.',
    none: 'لا أماكن في هذا الملف.',
  },

  panel: {
    choose:
      'اختر مكانًا على الخريطة أو من القائمة، أو عبارة من المقال، لتقرأ هنا ما يقوله المقال عنه.',
    chooseBare: 'اختر مكانًا على الخريطة أو من القائمة لتقرأ هنا ما يُعرف عنه.',
    begin: (place) => ['ابدأ من ', place],
    waysIn: 'أين ترد الأماكن',
    readAbout: (place) => `اقرأ عن ${place}`,
    whose: (named, added) => {
      if (named === 0) return `${places(added)} من إضافة المحرر`;
      const fromArticle = `${places(named)} من المقال`;
      return added === 0 ? fromArticle : `${fromArticle}، ومن إضافة المحرر ${number(added)}`;
    },
    close: 'إغلاق',
    missing: 'تعذّر تحميل هذا الجزء من الصفحة.',
    showInArticle: 'عرض في المقال',
    more: (count) => `وأيضًا ${places(count)}: اختر بعضها بحسب الموضوع أو الزمن ثم اطبع من جديد.`,
  },

  article: {
    missing: 'تعذّر الحصول على نص المقال.',
    skip: 'تخطي المقال',
    end: 'نهاية المقال',
    phrase: (words, at, all) => `${words}، ${number(at)} من ${number(all)}`,
  },

  story: { follow: 'المتابعة على الخريطة', back: 'العودة إلى السرد' },

  search: { label: 'بحث', filters: 'تصفية' },

  topics: { label: 'المواضيع', all: 'كل المواضيع' },

  reports: {
    label: 'التقارير',
    all: 'كل التقارير',
    published: (report) => `${report}: نُشر`,
  },

  timeline: {
    label: 'التسلسل الزمني',
    heading: 'ماذا حدث ومتى',
    from: 'من تاريخ',
    to: 'إلى تاريخ',
    published: 'نشر المقال',
    play: 'تشغيل',
    datedBy: { article: 'تاريخ من المقال', editor: 'تاريخ من المحرر', publisher: '' },
    added: 'إضافة المحرر وتاريخه',
  },

  map: {
    label: 'الخريطة',
    ground: 'منظر الخريطة',
    keys: 'مفاتيح الأسهم تحرّك الخريطة، و+ و− للتكبير والتصغير، وHome لمنظر البداية.',
    view: 'المنظر',
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    opening: 'منظر البداية',
    whole: 'الملف كله',
    move: 'تحريك الخريطة',
    moveTo: {
      north: 'تحريك الخريطة شمالًا',
      west: 'تحريك الخريطة غربًا',
      east: 'تحريك الخريطة شرقًا',
      south: 'تحريك الخريطة جنوبًا',
    },
    scale: (length) => `مقياس الرسم: طول هذا الشريط ${length}`,
    finest: 'لا تفاصيل أدق هنا',
    wheel: (key) => `اضغط ${key} مع التمرير لتكبير الخريطة`,
    fingers: 'حرّك الخريطة بإصبعين',
    seen: (shown, all, across, around) =>
      `يظهر ${number(shown)} من ${ofPlaces(all)}، بعرض ${across}، حول ${around}`,
    missing: {
      picture: 'تعذّر تحميل الخريطة.',
      world: 'تعذّر تحميل خريطة العالم؛ تُعرض الأماكن بلا يابسة.',
      shapes: 'تعذّر تحميل المساحات والخطوط؛ تُعرض أسماؤها فقط.',
    },
    noOwn: 'الخريطة المفصلة غير متاحة الآن؛ وهذه أبسط.',
    // Marks of direction: Latin names on both sides of a comma would be read from left to right.
    credits: (borders, leaflet) => [
      'Natural Earth\u200f، GeoNames\u200f، ',
      borders,
      ' \u200f· ',
      leaflet,
    ],
    places: 'الأماكن على الخريطة',
    beyondEdge: 'خارج حافة الخريطة',
    distanceFrom: (distance, place) => `${distance} من ${firstWords(place)}`,
    cluster: (count, names) => {
      const others = count - names.length;
      const all = others > 0 ? [...names, `${number(others)} غيرها`] : names;
      return `${places(count)}: ${list(all)}. عرضها متفرقة`;
    },
  },
};
