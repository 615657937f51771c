/** Scripts that one language writes, or nearly one, and the least share of a text's letters that shows it. */
export const SCRIPTS: readonly (readonly [RegExp, language: string, share: number])[] = [
  [/\p{Script=Hangul}/gu, 'ko', 0.4],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja', 0.1],
  [/\p{Script=Hebrew}/gu, 'he', 0.4],
  [/\p{Script=Greek}/gu, 'el', 0.4],
  [/\p{Script=Armenian}/gu, 'hy', 0.4],
  [/\p{Script=Georgian}/gu, 'ka', 0.4],
  [/\p{Script=Thai}/gu, 'th', 0.4],
  [/\p{Script=Lao}/gu, 'lo', 0.4],
  [/\p{Script=Khmer}/gu, 'km', 0.4],
  [/\p{Script=Myanmar}/gu, 'my', 0.4],
  [/[ৰৱ]/gu, 'as', 0.01],
  [/\p{Script=Bengali}/gu, 'bn', 0.4],
  [/\p{Script=Gujarati}/gu, 'gu', 0.4],
  [/\p{Script=Gurmukhi}/gu, 'pa', 0.4],
  [/\p{Script=Kannada}/gu, 'kn', 0.4],
  [/\p{Script=Malayalam}/gu, 'ml', 0.4],
  [/\p{Script=Sinhala}/gu, 'si', 0.4],
  [/\p{Script=Tamil}/gu, 'ta', 0.4],
  [/\p{Script=Telugu}/gu, 'te', 0.4],
  // The same words in characters that only one of the two has.
  [/[國這們來對會時發說為個後經過現還進問東務關達車長門見馬灣臺縣]/gu, 'zh-Hant', 0.03],
  [/\p{Script=Han}/gu, 'zh', 0.4],
];

/** What tells a language apart among those of its script. */
export interface Told {
  /** Null stands for several that are not told apart, and must not be taken for another. */
  readonly language: string | null;
  /** The letters that it has beside those of the whole script. */
  readonly letters: string;
  /** Hardly any text of it goes without these. */
  readonly words: string;
}

const told = (language: string | null, letters: string, words: string): Told => ({
  language,
  letters,
  words,
});

/** Scripts of many languages: the letters that all of them have, and the languages. */
export const SHARED: readonly {
  readonly script: RegExp;
  readonly common: RegExp;
  readonly languages: readonly Told[];
}[] = [
  {
    script: /\p{Script=Latin}/gu,
    common: /[a-z]/g,
    languages: [
      told('en', '', 'the of and to in is that for was with said on as by from at it were has'),
      told('de', 'äöüß', 'der die das und ist nicht mit von den ein eine auf für im dem zu'),
      told('es', 'áéíñóúü', 'el la de que y en los del las por con una se para al un no'),
      told(
        'fr',
        'àâæçèéêëîïôœùûüÿ',
        'le la les de des et en un une du est que dans pour sur au il à a par avec nous',
      ),
      told('pt', 'àáâãçéêíóôõúü', 'o a de que e do da em um para com uma os no na dos não as'),
      told('gl', 'áéíïñóúü', 'o a de que e do da en un unha os as no na para con non dunha cos'),
      told('it', 'àèéìíòóùú', 'il la di che e un una per con del della sono le dei nel non i'),
      told('ca', 'àçèéíïòóúü', 'el la de que i a en els les al del per amb una dels és han no més'),
      told('ro', 'ăâîșşțţ', 'de și în a la cu o din pe nu că s au un pentru sunt este'),
      told('nl', 'éëïóü', 'de het een en van in is dat op te met voor niet zijn'),
      told('sv', 'åäöé', 'och att det som en på är av för med till den har'),
      told('da', 'åæøé', 'og at det som en på er af for med til den har ikke i der sig også'),
      told('nb', 'åæøéòô', 'og å det som en på er av for med til den har ikke i seg også'),
      told('fi', 'äöå', 'ja on ei se että oli hän myös ole mutta kun joka ovat kuin'),
      told('et', 'äõöü', 'ja on ei et see oli ka ning kui mis aga oma'),
      told('pl', 'ąćęłńóśźż', 'w i na z do się że nie jest to od przez po a o'),
      told('cs', 'áčďéěíňóřšťúůýž', 'a v na se je že z s do to i o ve podle které jsou'),
      told('sk', 'áäčďéíĺľňóôŕšťúýž', 'a v na sa je že z s do to aj o vo podľa ktoré ktorá sú ale'),
      told('sl', 'čšž', 'v je in na se so da za ki pri tudi z po'),
      // Croatian, Bosnian, Serbian in Latin letters
      told(null, 'čćđšž', 'u i je na se da su za od s a će koji što kako iz'),
      told('hu', 'áéíóöőúüű', 'a az és hogy nem is egy van de volt meg ez szerint'),
      told('tr', 'âçğıîöşüû', 've bir bu da de için ile olarak çok daha olan'),
      told('sq', 'çë', 'të e në dhe i për me që një është nga do më u'),
      told('eu', 'ñ', 'eta da du ez dira zen bat dute izan baino ere gehiago'),
      told('cy', 'âêîôûŵŷ', 'yn y yr i o ar a mae bu oedd wedi gan am fod ei bod ac ym yng'),
      told('ga', 'áéíóú', 'agus an na a ar i le go bhí tá sé leis ag atá níl ach don seo'),
      told('is', 'áðéíóúýþæö', 'og að í á sem er var við til en um ekki það af hefur með'),
      told('af', 'êëéôûï', 'die en van in is het nie op te vir met dat aan sy ook wat'),
      told('sw', '', 'ya na wa kwa katika ni za la cha kuwa hiyo huo yake kama'),
      told('lv', 'āčēģīķļņšūž', 'un ir ar par no ka uz tas arī bet nav'),
      told('lt', 'ąčęėįšųūž', 'ir kad su iš į yra bet tai nuo dėl buvo'),
      told(
        'vi',
        'àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
        'và của là có các được trong cho không với người ở đã tại xảy',
      ),
      told('id', '', 'yang dan di ini itu untuk dari dengan pada dalam tidak bahwa ke karena juga'),
      told('ms', '', 'yang dan di ini itu untuk dari dengan pada dalam tidak bahawa ke kerana'),
    ],
  },
  {
    script: /\p{Script=Cyrillic}/gu,
    common: /[абвгдежзиклмнопрстуфхцчшюя]/g,
    languages: [
      told('ru', 'ёйщъыьэ', 'и в не на что с по из за от к его как для это'),
      told('uk', 'ґєіїйщь', 'і в не на що з та у до за від про це як'),
      told('be', 'ёіўйыьэ', 'і ў у не на што з па да за ад гэта як'),
      told('bg', 'йщъь', 'и в на се да от за е са с не че по няма'),
      told('sr', 'ђјљњћџ', 'и у на је се да су за од ће што из а'),
      told('mk', 'ѓѕјљњќџ', 'и во на се да од за е што со ќе не ја'),
      told('kk', 'әғқңөұүһіёйщъыьэ', 'мен және бұл деп жоқ үшін бар болды бір'),
      told('mn', 'өүёйщъыьэ', 'нь байна их бол энэ хотод гэж болон улсын юм'),
    ],
  },
  {
    script: /\p{Script=Arabic}/gu,
    common: /[ءآئابتثجحخدذرزسشصضطظعغفقلمنهو]/g,
    languages: [
      told('ar', 'أإؤيكةى', 'في من على إلى أن التي الذي عن مع هذا ما بعد'),
      told('fa', 'أؤۀپچژگکی', 'در از که به را این است با برای شده و آن'),
      told('ur', 'ؤپچژگکیٹڈڑںےہھۓ', 'کے میں کی ہے سے اور کا کو نے پر'),
      told('ps', 'أؤيپچژگکیټډړښځڅڼېۍ', 'د په چې او ته کې له شوي دي'),
      told('ckb', 'پچژگکیڕڵۆێەڤھ', 'لە و بە کە بۆ ئەو ئەم هیچ'),
    ],
  },
  {
    script: /\p{Script=Devanagari}/gu,
    common: /\p{Script=Devanagari}/gu,
    languages: [
      told('hi', '', 'है में के की का से को और ने पर हैं यह कि'),
      told('mr', '', 'आहे आणि या हे ते आहेत झाला असे व'),
      told('ne', '', 'छ र को मा छन् भएको पनि यो गएको'),
    ],
  },
];
