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
  // Орёл, Елец, Череповец, Торжок
  [/рл(?:е|а|у|ом)$/, ['рел']],
  [/льц(?:е|а|у|ом)$/, ['лец']],
  [/ц(?:е|а|у|ом)$/, ['ец']],
  [/жк(?:е|а|у|ом)$/, ['жок']],
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

/** The same for Greek. */
const GREEK: readonly (readonly [RegExp, readonly string[]])[] = [
  [/α[ςσ]$/, ['α']],
  [/η[ςσ]$/, ['η']],
  [/ου$/, ['ος', 'ο']],
  [/ο$/, ['ος']],
];

interface Cases {
  /** The country whose towns are declined like this: ISO 3166. */
  readonly country: string;
  readonly endings: typeof GREEK;
}

/**
 * The same for languages in Latin letters. A declined name of a town at home may be a foreign town's name: Tartus in
 * Syria.
 */
const LATIN: Readonly<Record<string, Cases>> = {
  // Welsh changes the beginnings of words: i Gaernarfon, yng Nghaernarfon, a Chaernarfon.
  cy: {
    country: 'GB',
    endings: [
      [/^(?:ngh|ch|g)/, ['c']],
      [/^(?:mh|ph)/, ['p']],
      [/^(?:nh|th)/, ['t']],
      [/^ng/, ['g']],
      [/^b/, ['p']],
      [/^d(?!d)/, ['t']],
      [/^m/, ['b']],
      [/^f/, ['m', 'b']],
      [/^(?:dd|n)/, ['d']],
      [/^l(?!l)/, ['ll', 'gl']],
      [/^r(?!h)/, ['rh', 'gr']],
      [/^(?=[aeiouwy])/, ['g']],
    ],
  },
  et: {
    country: 'EE',
    endings: [
      [/(?:sse|st|s|le|lt|l|ga|ks|ni)$/, ['']],
      [/[aeiu](?:sse|st|s|le|lt|l|ga|ks|ni)?$/, ['']],
    ],
  },
  fi: {
    country: 'FI',
    endings: [
      [/ngi(?:ssa|sta|n)$/, ['nki']],
      [/hde(?:ssa|sta|n)$/, ['hti']],
      [/niemel(?:la|ta|le)$/, ['niemi']],
      [/mael(?:la|ta|le)$/, ['maki']],
      [/ee(?:lla|lta|lle|n)$/, ['e']],
      [/(?<=[aeiou])[aeiou]n$/, ['']],
      [/(?:ssa|sta|lla|lta|lle|n)$/, ['']],
    ],
  },
  hu: {
    country: 'HU',
    endings: [
      [/(?:ban|ben|bol|rol|tol|nak|nek|hoz|hez|ba|be|ra|re|on|en|ig|i)$/, ['']],
      [/(?:ott|ett|tt|n|t)$/, ['']],
    ],
  },
  lt: {
    country: 'LT',
    endings: [
      [/(?:uje|aus|iu)$/, ['us']],
      [/(?:oje|os)$/, ['a']],
      [/(?:uose|iu)$/, ['ai']],
      [/(?:yje|io)$/, ['ys', 'is']],
      [/(?:e|o)$/, ['as']],
    ],
  },
  lv: {
    country: 'LV',
    endings: [
      [/i$/, ['s', 'is']],
      [/(?:as|u)$/, ['a']],
    ],
  },
};

/** What a folded name in another case may be in the nominative, likeliest first; nothing for scripts without cases here. */
export function formsOf(folded: string): string[] {
  if (/\p{Script=Cyrillic}/u.test(folded)) return cyrillic(folded);
  return /\p{Script=Greek}/u.test(folded) ? changed(folded, GREEK) : [];
}

/** The same in a language whose towns at home are meant before those abroad; null where it writes none in cases. */
export function formsAtHome(
  folded: string,
  language: string | null,
): { readonly country: string; readonly forms: readonly string[] } | null {
  const cases = language === null ? undefined : LATIN[language];
  if (!cases || folded.includes(' ')) return null;
  return { country: cases.country, forms: changed(folded, cases.endings) };
}

/** What a word of at least so many letters may be, by each ending that it has. */
function changed(word: string, endings: typeof GREEK, shortest = 5): string[] {
  return endings.flatMap(([ending, instead]) =>
    word.length >= shortest && ending.test(word)
      ? instead.map((end) => word.replace(ending, end))
      : [],
  );
}

function cyrillic(folded: string): string[] {
  const words = folded.split(' ');
  if (words.length > 3) return [];
  const forms = words.map((word) => [...changed(word, CYRILLIC, 4), word]);
  const [first = [], second, third] = forms;
  if (!second) return first;
  const pairs = first.flatMap((one) => second.map((other) => `${one} ${other}`));
  if (!third) return pairs;
  return pairs.flatMap((pair) => third.map((last) => `${pair} ${last}`));
}
