import { primaryOf, scriptOf } from '../brief/script';
import { facts as arFacts } from '../text/ar/facts';
import { page as arPage } from '../text/ar/page';
import { publish as ar } from '../text/ar/publish';
import { reports as arReports } from '../text/ar/reports';
import { facts as deFacts } from '../text/de/facts';
import { page as dePage } from '../text/de/page';
import { publish as de } from '../text/de/publish';
import { reports as deReports } from '../text/de/reports';
import { facts as esFacts } from '../text/es/facts';
import { page as esPage } from '../text/es/page';
import { publish as es } from '../text/es/publish';
import { reports as esReports } from '../text/es/reports';
import { facts as frFacts } from '../text/fr/facts';
import { page as frPage } from '../text/fr/page';
import { publish as fr } from '../text/fr/publish';
import { reports as frReports } from '../text/fr/reports';
import { facts as jaFacts } from '../text/ja/facts';
import { page as jaPage } from '../text/ja/page';
import { publish as ja } from '../text/ja/publish';
import { reports as jaReports } from '../text/ja/reports';
import { facts as koFacts } from '../text/ko/facts';
import { page as koPage } from '../text/ko/page';
import { publish as ko } from '../text/ko/publish';
import { reports as koReports } from '../text/ko/reports';
import { facts as ruFacts } from '../text/ru/facts';
import { page as ruPage } from '../text/ru/page';
import { publish as ru } from '../text/ru/publish';
import { reports as ruReports } from '../text/ru/reports';
import { facts as zhFacts } from '../text/zh/facts';
import { page as zhPage } from '../text/zh/page';
import { publish as zh } from '../text/zh/publish';
import { reports as zhReports } from '../text/zh/reports';
import { ENGLISH, type PlainWords } from './plain-pieces';

/** All languages at once: publishing need not be light, and runs where nothing can be imported later. */
const tables: Readonly<Record<string, PlainWords>> = {
  ar: { page: arPage, facts: arFacts, publish: ar, reports: arReports },
  de: { page: dePage, facts: deFacts, publish: de, reports: deReports },
  es: { page: esPage, facts: esFacts, publish: es, reports: esReports },
  fr: { page: frPage, facts: frFacts, publish: fr, reports: frReports },
  ja: { page: jaPage, facts: jaFacts, publish: ja, reports: jaReports },
  ko: { page: koPage, facts: koFacts, publish: ko, reports: koReports },
  ru: { page: ruPage, facts: ruFacts, publish: ru, reports: ruReports },
  zh: { page: zhPage, facts: zhFacts, publish: zh, reports: zhReports },
};

/** The words of a page in a language, by its BCP 47 tag; English where the product does not speak or write it. */
export function plainWords(tag: string): PlainWords {
  const key = primaryOf(tag);
  const isWritten = scriptOf(key) === scriptOf(tag);
  return (isWritten && Object.hasOwn(tables, key) ? tables[key] : null) ?? ENGLISH;
}
