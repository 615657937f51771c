import type { FormatCode } from '../../brief/fault';
import type { UnreadFormat } from '../../brief/format-fault';
import type { Sentences } from '../faults';
import { called } from './values';

/** What comes after the name of the file. */
const unread: Readonly<Record<UnreadFormat, string>> = {
  archive: 'ملف مضغوط: فُكَّ ضغطه وافتح الملف الذي بداخله',
  binary: 'من نوع غير معروف هنا: صدّر البيانات بصيغة GeoJSON',
  config: 'بصيغة YAML أو TOML أو ما شابههما: حوّله إلى JSON',
  coverage: 'بصيغة CoverageJSON: صدّر البيانات بصيغة GeoJSON',
  czml: 'بصيغة CZML: صدّر البيانات بصيغة GeoJSON',
  database: 'قاعدة بيانات: صدّر جدول الأماكن بصيغة GeoJSON أو CSV',
  document: 'مستند مكتبي: احفظ الجدول الذي فيه بصيغة CSV',
  drawing: 'رسم CAD: صدّر البيانات بصيغة GeoJSON، ببرنامج QGIS مثلًا',
  geopackage: 'بصيغة GeoPackage: صدّر الطبقة بصيغة GeoJSON أو FlatGeobuf، ببرنامج QGIS مثلًا',
  geoparquet: 'بصيغة GeoParquet: صدّر البيانات بصيغة GeoJSON أو FlatGeobuf، ببرنامج QGIS مثلًا',
  gml: 'بصيغة GML: صدّر البيانات بصيغة GeoJSON، ببرنامج QGIS مثلًا',
  grid: 'يحوي شبكات من القياسات (NetCDF وHDF5 وGRIB): صدّر نقاطها بصيغة CSV',
  image: 'صورة لا أماكن فيها',
  links: 'ملف KML لا يحوي إلا روابط إلى ملفات أخرى: افتح تلك الملفات',
  markup: 'بصيغة XML من نوع غير معروف هنا: تُقرأ KML وGPX وGeoRSS وCAP',
  mapinfo: 'بصيغة MapInfo: صدّر البيانات بصيغة GeoJSON، ببرنامج QGIS مثلًا',
  mbtiles: 'بصيغة MBTiles، أي خريطة مرسومة: افتح البيانات التي صُنعت منها',
  osm: 'بيانات OpenStreetMap: صدّرها بصيغة GeoJSON، في overpass turbo أو JOSM مثلًا',
  page: 'صفحة ويب: افتح الملف الذي تعرضه، لا الصفحة نفسها',
  pdf: 'بصيغة PDF لا تُقرأ منه أماكن: اطلب البيانات الأصلية',
  pmtiles: 'بصيغة PMTiles، أي خريطة خلفية: اذكره في basemap',
  'pmtiles-pictures': 'بصيغة PMTiles فيها صور، أي خريطة خلفية: اذكره في basemap',
  pointer: 'لا يذكر إلا مكان الملف نفسه (اختصار أو Git LFS): افتح ذلك الملف',
  rdf: 'بصيغة RDF: صدّر البيانات بصيغة GeoJSON أو CSV',
  recording: 'تسجيل من جهاز: صدّره بصيغة GPX',
  refusal: 'رسالة خطأ من خدمة، لا بيانات: افتحها كنص لمعرفة السبب',
  route: 'مسار من خدمة توجيه: اطلبه منها بصيغة GeoJSON أو GPX',
  script: 'شيفرة JavaScript أو JSON تحيط به كلمات: أبقِ ما بين أول { وآخر } فقط',
  service: 'وصف لخدمة أو فهرس، ولا يحوي بياناتها: اطلبها من الخدمة بصيغة GeoJSON',
  shapefile: 'بصيغة shapefile: صدّره بصيغة GeoJSON، ببرنامج QGIS أو mapshaper مثلًا',
  spreadsheet: 'جدول بيانات: احفظه بصيغة CSV',
  style: 'نمط خريطة: افتح البيانات التي يرسمها',
  svg: 'بصيغة SVG، وهو رسم بلا أماكن',
  text: 'نص بلا أماكن: يحتاج الجدول إلى عمودين لخط العرض وخط الطول',
};

/** What is wrong with a file that is no brief, in Arabic. */
export const formatFaults: Sentences<FormatCode> = {
  'format-unread': ({ url, kind }) => `${called(url)}: ${unread[kind]}.`,
  'format-broken': ({ url, format, reason }) => `${called(url)}: ليس ${format} سليمًا: ${reason}.`,
  'format-cut': ({ url, format }) =>
    `${called(url)}: ينتهي الملف قبل أوانه، وبقية ${format} ناقصة.`,
  'format-encoding': ({ url, encoding }) =>
    `${called(url)}: ليس نصًا بترميز ${encoding}. احفظه بترميز UTF-8 وحاول من جديد.`,
  'format-placeless': ({ url, format }) =>
    `${called(url)}: الملف بصيغة ${format}، لكن لا أماكن فيه.`,
  'gzip-broken': ({ url }) => `${called(url)}: تعذّر فك ضغط الملف، فهو ناقص أو تالف.`,
  'json-unknown': ({ url }) =>
    `${called(url)}: الملف بصيغة JSON من نوع غير معروف هنا: صدّر البيانات بصيغة GeoJSON.`,
  'json-mended': ({ url, found, at }) =>
    `${called(url)}: ملف JSON غير سليم${at === null ? '' : ` (السطر ${at.line}، العمود ${at.column})`}: لا مكان هنا لـ«${found}». قُرئ الملف مع ذلك؛ صحّحه، فبرامج أخرى ترفضه.`,
  'table-columns': ({ url, columns }) =>
    `${called(url)}: لا عمودين لخط العرض وخط الطول في الصف الأول؛ الأعمدة هي: ${columns}.`,
  'table-otherwise': ({ url, columns }) =>
    `${called(url)}: لا ترد المواقع إلا في «${columns}»، لا كخط عرض وخط طول بالدرجات (WGS 84). أضف عمودًا لكل منهما.`,
  'table-head': ({ url }) =>
    `${called(url)}: يبدأ الجدول بمكان. أضف فوقه صفًا أول بأسماء الأعمدة، مثل name وlatitude وlongitude.`,
  'table-swapped': ({ url, count, of }) =>
    `${called(url)}: تتجاوز ${count} من ${of} من قيم خط العرض 90°، ولا تتجاوزها أي قيمة لخط الطول: القيمتان معكوستان. بدّل اسمي العمودين أو الرقمين.`,
  'positions-swapped': ({ count, of }) =>
    `تتجاوز ${count} من ${of} من قيم خط العرض 90°، ولا تتجاوزها أي قيمة لخط الطول: خط العرض مكتوب أولًا، حيث تضع GeoJSON خط الطول. بدّل الرقمين في كل موضع. لا يُرسم أي من أماكنه.`,
  'not-carried': ({ what, count, example }) =>
    `لا يُعرض «${what}» (عدد الأماكن: ${count})${example === null ? '' : `، مثل «${example}»`}.`,
};
