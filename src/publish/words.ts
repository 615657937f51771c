import { primaryOf, scriptOf } from '../brief/script';
import { page as arPage } from '../text/ar/page';
import { publish as ar } from '../text/ar/publish';
import { reports as arReports } from '../text/ar/reports';
import { page as dePage } from '../text/de/page';
import { publish as de } from '../text/de/publish';
import { reports as deReports } from '../text/de/reports';
import { page as esPage } from '../text/es/page';
import { publish as es } from '../text/es/publish';
import { reports as esReports } from '../text/es/reports';
import { page as frPage } from '../text/fr/page';
import { publish as fr } from '../text/fr/publish';
import { reports as frReports } from '../text/fr/reports';
import { page as jaPage } from '../text/ja/page';
import { publish as ja } from '../text/ja/publish';
import { reports as jaReports } from '../text/ja/reports';
import { page as koPage } from '../text/ko/page';
import { publish as ko } from '../text/ko/publish';
import { reports as koReports } from '../text/ko/reports';
import { page as ruPage } from '../text/ru/page';
import { publish as ru } from '../text/ru/publish';
import { reports as ruReports } from '../text/ru/reports';
import { page as zhPage } from '../text/zh/page';
import { publish as zh } from '../text/zh/publish';
import { reports as zhReports } from '../text/zh/reports';
import { ENGLISH, type PlainWords } from './plain-pieces';

/** All at once: what publishes need not be light, and reads them where nothing can be imported later. */
const tables: Readonly<Record<string, PlainWords>> = {
  ar: { page: arPage, publish: ar, reports: arReports },
  de: { page: dePage, publish: de, reports: deReports },
  es: { page: esPage, publish: es, reports: esReports },
  fr: { page: frPage, publish: fr, reports: frReports },
  ja: { page: jaPage, publish: ja, reports: jaReports },
  ko: { page: koPage, publish: ko, reports: koReports },
  ru: { page: ruPage, publish: ru, reports: ruReports },
  zh: { page: zhPage, publish: zh, reports: zhReports },
};

/** The words of a page in a language, by its BCP 47 tag; English where the product does not speak or write it. */
export function plainWords(tag: string): PlainWords {
  const key = primaryOf(tag);
  const isWritten = scriptOf(key) === scriptOf(tag);
  return (isWritten && Object.hasOwn(tables, key) ? tables[key] : null) ?? ENGLISH;
}
