/** Endings of names in the cases of Russian and Ukrainian, and what the nominative has instead; folded, so й is и. */
const CYRILLIC: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:скои|скую|ского|скому|ском)$/, ['ская', 'скии', 'ское']],
  [/(?:ного|ному|ном)$/, ['ныи', 'ное']],
  [/(?:нем|нему|него)$/, ['нии', 'нее']],
  [/(?:ком|кому|кого)$/, ['кии', 'кое']],
  [/(?:шом|шому|шого)$/, ['шои', 'шое']],
  [/ого$/, ['ыи', 'ии', 'ое']],
  [/ому$/, ['ыи', 'ии', 'ое']],
  [/іи$/, ['а']],
  [/розі$/, ['ріг']],
  [/пол[іяюе]$/, ['піль', 'поль']],
  [/(?:ові|ову|ова|овом)$/, ['ів', 'ов', 'ово']],
  [/(?:єві|єву|єва)$/, ['ів', 'єв']],
  [/щині$/, ['щина']],
  [/і$/, ['', 'ь', 'а', 'я', 'о', 'и']],
  [/(?:нои|ную)$/, ['ная']],
  [/(?:ои|ею|еи)$/, ['а', 'я']],
  [/ии$/, ['ия']],
  [/ию$/, ['ия']],
  [/иеи$/, ['ия']],
  [/ом$/, ['', 'о']],
  [/ем$/, ['ь', 'и', 'е']],
  [/ами$/, ['ы', 'а']],
  [/ах$/, ['ы']],
  [/ов$/, ['ы']],
  [/а$/, ['']],
  [/у$/, ['а', '', 'о']],
  [/е$/, ['а', '', 'о', 'я', 'и']],
  [/ы$/, ['а', '']],
  [/и$/, ['а', 'я', 'ь', 'ия']],
  [/ю$/, ['я', 'ь', 'и']],
  [/я$/, ['ь', 'и']],
];

/** What a folded name in another case may be in the nominative, likeliest first; nothing for scripts without cases here. */
export function formsOf(folded: string): string[] {
  if (/\p{Script=Cyrillic}/u.test(folded)) return cyrillic(folded);
  return [];
}

function cyrillic(folded: string): string[] {
  const words = folded.split(' ');
  if (words.length > 3) return [];
  const forms = words.map((word) => [
    ...CYRILLIC.flatMap(([ending, instead]) =>
      word.length > 3 && ending.test(word) ? instead.map((end) => word.replace(ending, end)) : [],
    ),
    word,
  ]);
  const [first = [], second, third] = forms;
  if (!second) return first;
  const pairs = first.flatMap((one) => second.map((other) => `${one} ${other}`));
  if (!third) return pairs;
  return pairs.flatMap((pair) => third.map((last) => `${pair} ${last}`));
}
