/** What newspapers in other languages call countries beside the platform's names. */
export const FOREIGN_COUNTRIES: ReadonlyMap<string, readonly string[]> = new Map(
  `US|ABD,США,Америка,미국,EE.UU.,EE UU,EEUU,Vereinigte Staaten,Vereinigten Staaten,أمريكا,أميركا,الولايات المتحدة الأمريكية,الولايات المتحدة,美利坚合众国,アメリカ,アメリカ合衆国,米国
KR|한국,남한,Южная Корея,Южной Кореи,Südkorea,Corea del Sur,Corée du Sud,كوريا الجنوبية,南韩,韓国
KP|КНДР,Северная Корея,조선,Nordkorea,Corea del Norte,Corée du Nord,كوريا الشمالية,北朝鲜,北朝鮮
GB|Großbritannien,England,Англия,Grande-Bretagne,Gran Bretaña,Reino Unido,بريطانيا,英国,イギリス,英国
SA|السعودية,Саудовская Аравия,Arabia Saudí,Arabia Saudita,사우디
AE|الإمارات,الامارات,ОАЭ,VAE,EAU
RU|РФ,Российская Федерация,روسيا الاتحادية,俄国,俄,러시아연방,ロシア
CN|КНР,Volksrepublik China,中国大陆,中華人民共和国
DE|ФРГ,BRD
PS|فلسطين,Палестина,Palästina,Palestina,팔레스타인,巴勒斯坦
BY|Weißrussland,Белоруссия
MD|Moldawien,Молдавия,Moldavia
CZ|Tschechische Republik,República Checa,République tchèque,Чешская Республика
NL|Holland,Holanda,Голландия
TR|Турция
MM|Birma,Birmania,Birmanie,Мьянма
CD|RDC,ДРК,Demokratische Republik Kongo
CF|Centrafrique,ЦАР
MK|Mazedonien
TW|Тайвань,台湾,대만
VN|Vietnam
JP|일본,Japon`
    .split('\n')
    .map((row): [string, string[]] => {
      const [code = '', names = ''] = row.split('|');
      return [code, names.split(',')];
    }),
);

/** These begin sentences with a capital, and are not names. */
export const FOREIGN_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a ad agli ai al alla alle allo ao aos as até aus bei beim com con contra da dai dal dalla dalle dans das de dei del della
 delle den depois des desde di dopo dos du durante e em en entre es et gli hier i im in ist la las le les los mit na nach
 nahe nas nel nella nelle no nos o os para par per por pour pres samt segun segundo selon seit sin sobre sous sui sul sulla
 sur tra um un una und une vers von vor y zu zum zur zwischen après`
    .split(/\s+/)
    .map((word) => word.normalize('NFD').replaceAll(/\p{M}/gu, '')),
);

/** “la ville de”, “vecino de”, “nel sud di”, “der Raum”: what belongs to a place, before “of”, in other languages. */
export const FOREIGN_KINDS_BEFORE: ReadonlySet<string> = new Set(
  `ville commune maire mairie departement region province prefecture prefet banlieue port sud nord est ouest habitants
 habitant pompiers police aeroport gare ciudad provincia municipio alcalde alcaldesa ayuntamiento vecino vecina vecinos
 norte sur este oeste capital policia puerto aeropuerto citta sindaco comune questura abitanti porto aeroporto cidade
 municipio prefeito prefeita prefeitura distrito sul leste moradores morador policia autarquia camara isla ile isola ilha
 baie golfe golfo bahia baia`.split(/\s+/),
);

/** Directions and such, which are states somewhere: “del Nord”. */
export const FOREIGN_WORDS: ReadonlySet<string> = new Set(
  `nord sud est ouest norte sur sul este oeste leste ovest norden suden osten westen centre centro littoral maritime plateaux
 بن بنت ابو ابن ابي سالم مدينه محافظه`.split(/\s+/),
);

/** Before the name of a place in other languages than English, with how much they say. */
export const FOREIGN_LOCATIVES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    l: 0.3,
    d: 0.9,
    dell: 0.9,
    all: 1.4,
    nell: 1.8,
    dall: 1.6,
    sull: 0.8,
    in: 2.4,
    nach: 2.4,
    aus: 2,
    bei: 2,
    um: 0.8,
    uber: 0.8,
    von: 0.9,
    vor: 0.8,
    zwischen: 1.4,
    richtung: 2,
    nahe: 2.4,
    im: 1.5,
    der: 0,
    zu: 0.5,
    en: 2.2,
    desde: 1.6,
    hacia: 1.6,
    entre: 1.4,
    a: 1.6,
    de: 0.9,
    del: 0.5,
    al: 0.8,
    cerca: 1,
    au: 1.6,
    aux: 1.4,
    vers: 1.6,
    depuis: 1.4,
    pres: 1,
    du: 0.8,
    des: 0.4,
    chez: 0.5,
    sur: 0.5,
    da: 0.8,
    do: 0.8,
    em: 2.2,
    no: 1.2,
    na: 1.2,
    para: 1.2,
    nel: 1.5,
    nella: 1.5,
    di: 0.8,
    в: 2.4,
    во: 2.4,
    на: 1.2,
    из: 1.8,
    под: 1.6,
    около: 2,
    близ: 2.2,
    через: 1.4,
    у: 1.2,
    от: 1,
    до: 1.2,
    к: 1,
    над: 1,
    города: 2.4,
    городе: 2.4,
    город: 2.4,
    село: 2.4,
    области: 1.5,
    у_: 0,
    з: 1,
    із: 1.6,
    біля: 2,
    поблизу: 2.2,
    зі: 1.4,
    місті: 2.4,
    міста: 2.4,
    місто: 2.4,
    області_: 0,
    під: 1.4,
    та: 0.3,
    до_: 0,
    w: 2.2,
    we: 2.2,
    z: 1,
    pod: 1.2,
    kolo: 1,
    i: 1.8,
    fran: 1.6,
    till: 1.4,
    vid: 1.4,
    op: 0.8,
    uit: 1.8,
    te: 1.4,
    naar: 1.8,
    bij: 1.8,
    van: 0.7,
  }),
);
