import type { ValueWords } from '../values';

export const values: ValueWords = {
  quote: (text) => `«${text}»`,
  missing: 'отсутствует',
  empty: 'пусто',
  list: 'список',
  object: 'объект',
  nothing: 'ничего',
  unseen: {
    'soft hyphen': 'мягкий перенос',
    'zero width space': 'пробел нулевой ширины',
    'zero width non-joiner': 'разъединитель нулевой ширины',
    'zero width joiner': 'соединитель нулевой ширины',
    'word joiner': 'соединитель слов',
    'byte order mark': 'метка порядка байтов',
    'no-break space': 'неразрывный пробел',
    'narrow no-break space': 'узкий неразрывный пробел',
  },
  differences: {
    all: 'похожего нет',
    ends: 'в начале или в конце стоят пробелы',
    form: 'буквы со знаками закодированы иначе (другая нормальная форма Юникода)',
    capitals: 'различаются только прописные буквы',
    space: 'различаются только пробелы или переводы строки',
  },
  parted: (article, brief) => `в статье ${article}, в досье ${brief}`,
  spaceParted: (parted) => `различаются только пробелы или переводы строки: ${parted}`,
  nearest: (passage, quote) =>
    `ближайший фрагмент: «${passage}», в цитате на этом месте ${quote === '' ? 'ничего' : `«${quote}»`}`,
  beside: { before: (what) => `перед ней: ${what}`, after: (what) => `после неё: ${what}` },
  articleHas: (passage) => `в статье «${passage}»`,
  nothingThere: { before: 'перед ней ничего нет', after: 'после неё ничего нет' },
  and: (clause) => `; ${clause}`,
};

/** What a sentence calls the brief at an address, or in the page itself. */
export function called(url: string | null): string {
  return url ?? 'Досье на этой странице';
}
