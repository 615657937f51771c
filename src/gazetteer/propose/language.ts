/** Words that hardly any text of a language goes without. */
const COMMON: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for was with said on as by from at',
  de: 'der die das und ist nicht mit von den ein eine auf für im dem zu',
  es: 'el la de que y en los del las por con una se para al un',
  fr: 'le la les de des et en un une du est que dans pour sur au',
  pt: 'o a de que e do da em um para com uma os no na dos',
  it: 'il la di che e un una per con del della sono le dei nel',
  nl: 'de het een en van in is dat op te met voor niet zijn',
  sv: 'och att det som en på är av för med till den har',
  pl: 'w i na z do się że nie jest to od przez po',
  tr: 've bir bu da de için ile olarak çok daha olan',
};
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/[іїєґ]/giu, 'uk'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
];

/** The language a text is most likely in, as a BCP 47 tag; null where nothing tells. */
export function languageOf(text: string): string | null {
  const some = text.slice(0, 20_000);
  const letters = some.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  for (const [script, language] of SCRIPTS) {
    const share = (some.match(script)?.length ?? 0) / letters;
    if (share > (language === 'ja' ? 0.1 : language === 'uk' ? 0.03 : 0.4)) return language;
  }
  const words = some.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(COMMON).map(([language, list]) => {
    const common = new Set(list.split(' '));
    return { language, count: words.filter((word) => common.has(word)).length };
  });
  const [best] = counts.sort((one, other) => other.count - one.count);
  return best && best.count > words.length * 0.05 ? best.language : null;
}
