import { publish as ar } from '../text/ar/publish';
import { publish as de } from '../text/de/publish';
import { publish as en, type PublishWords } from '../text/en/publish';
import { publish as es } from '../text/es/publish';
import { publish as fr } from '../text/fr/publish';
import { publish as ja } from '../text/ja/publish';
import { publish as ko } from '../text/ko/publish';
import { languageFor } from '../text/languages';
import { publish as ru } from '../text/ru/publish';
import { publish as zh } from '../text/zh/publish';
import type { PlainWords } from './plain-text';

const tables: Readonly<Record<string, PublishWords>> = { ar, de, en, es, fr, ja, ko, ru, zh };

/** The words of a page in a language, by its BCP 47 tag; English where the product does not speak it. */
export async function plainWords(tag: string): Promise<PlainWords> {
  const { page } = await languageFor(tag);
  const publish = tables[page.lang];
  return publish ? { page, publish } : { page, publish: en };
}
