import { scriptOf } from '../brief/script';
import { page as arPage } from '../text/ar/page';
import { publish as ar } from '../text/ar/publish';
import { page as dePage } from '../text/de/page';
import { publish as de } from '../text/de/publish';
import { page as esPage } from '../text/es/page';
import { publish as es } from '../text/es/publish';
import { page as frPage } from '../text/fr/page';
import { publish as fr } from '../text/fr/publish';
import { primaryOf } from '../text/intl';
import { page as jaPage } from '../text/ja/page';
import { publish as ja } from '../text/ja/publish';
import { page as koPage } from '../text/ko/page';
import { publish as ko } from '../text/ko/publish';
import { page as ruPage } from '../text/ru/page';
import { publish as ru } from '../text/ru/publish';
import { page as zhPage } from '../text/zh/page';
import { publish as zh } from '../text/zh/publish';
import { ENGLISH, type PlainWords } from './plain-text';

/** All at once: what publishes need not be light, and reads them where nothing can be imported later. */
const tables: Readonly<Record<string, PlainWords>> = {
  ar: { page: arPage, publish: ar },
  de: { page: dePage, publish: de },
  es: { page: esPage, publish: es },
  fr: { page: frPage, publish: fr },
  ja: { page: jaPage, publish: ja },
  ko: { page: koPage, publish: ko },
  ru: { page: ruPage, publish: ru },
  zh: { page: zhPage, publish: zh },
};

/** The words of a page in a language, by its BCP 47 tag; English where the product does not speak or write it. */
export function plainWords(tag: string): PlainWords {
  const key = primaryOf(tag);
  const isWritten = scriptOf(key) === scriptOf(tag);
  return (isWritten && Object.hasOwn(tables, key) ? tables[key] : null) ?? ENGLISH;
}
