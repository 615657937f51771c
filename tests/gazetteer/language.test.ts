import { expect, it } from 'vitest';
import { languageOf } from '../../src/gazetteer/language';

/** The beginnings of reports. */
const TEXTS: readonly (readonly [language: string | null, text: string])[] = [
  [
    'cy',
    'Cafodd tri o bobl eu hanafu yng Nghaerdydd ac anfonwyd cymorth o Abertawe i Fangor. Mae maer Wrecsam yn byw yno.',
  ],
  [
    'ga',
    'Gortaíodh triúr i gCorcaigh agus cuireadh cabhair ó Ghaillimh go Baile Átha Cliath, a dúirt an méara ag an gcruinniú.',
  ],
  [
    'is',
    'Þrír slösuðust í flóði á Akureyri og hjálp var send frá Reykjavík til Húsavíkur. Bæjarstjórinn sagði að það hefði rignt.',
  ],
  [
    'af',
    'Drie mense is in Kaapstad beseer en hulp is uit Bloemfontein gestuur. Die burgemeester van Durban het gesê dat dit nie reën nie.',
  ],
  [
    'sw',
    'Watu watatu walijeruhiwa katika mafuriko ya Mombasa na msaada ulitumwa kutoka Nairobi. Meya wa Kisumu alisema kwa wananchi.',
  ],
  ['ar', 'ضرب زلزال بقوة خمس درجات مدينة تبريز في محافظة أذربيجان الشرقية حسبما أعلنت الوكالة'],
  ['fa', 'زمین‌لرزه‌ای بامداد سه‌شنبه استان خراسان رضوی را لرزاند و ساکنان تهران آن را احساس نکردند'],
  ['ur', 'کراچی، حیدرآباد اور ٹھٹھہ میں شدید بارشوں سے سیلاب آ گیا اور امدادی ٹیمیں روانہ ہوئیں'],
  ['ps', 'د افغانستان په لویدیځ کې زلزلې له امله ډېر کورونه ویجاړ شوي او څو کسان ټپیان شوي دي'],
  ['ckb', 'بوومەلەرزەیەک باکووری هەرێمی کوردستانی هەژاند و هیچ زیانێکی گیانی لێنەکەوتووەتەوە'],
  ['he', 'רעידת אדמה הורגשה אמש בחיפה, בטבריה ובקריית שמונה. לא דווח על נפגעים.'],
  [
    'ru',
    'Землетрясение ощутили жители Софии и Пловдива. Пострадавших нет, сообщили в министерстве.',
  ],
  [
    'uk',
    'Землетрус відчули мешканці Софії та Пловдива. Постраждалих немає, повідомили в міністерстві.',
  ],
  [
    'be',
    'Землетрасенне адчулі жыхары Сафіі і Плоўдзіва. Пацярпелых няма, паведамілі ў міністэрстве.',
  ],
  [
    'bg',
    'Земетресение с магнитуд 4,8 беше усетено в София, Пловдив и Перник. Няма пострадали, съобщи центърът.',
  ],
  [
    'sr',
    'Поплаве су погодиле Нови Сад, Ниш и Крагујевац. Председник је рекао да ће помоћ стићи из Београда.',
  ],
  [
    'mk',
    'Земјотресот беше почувствуван во Скопје и Куманово. Нема повредени, соопшти Ѓорѓи, а куќите се оштетени.',
  ],
  [
    'kk',
    'Алматыда жер сілкінісі болды. Қала тұрғындары дүмпуді сезді, зардап шеккендер жоқ деп хабарлады министрлік.',
  ],
  [
    'mn',
    'Улаанбаатар хотод өчигдөр их цас орж, Дархан, Эрдэнэт рүү явах зам хаагдлаа. Ерөнхий сайд мэдэгдэв.',
  ],
  [
    null,
    'Дар Душанбе борони сахт борид, ва роҳҳо баста шуданд. Президенти Ҷумҳурии Тоҷикистон изҳор дошт.',
  ],
  ['el', 'Ισχυρός σεισμός σημειώθηκε στη Λάρισα και τα Τρίκαλα.'],
  ['ka', 'თბილისში ძლიერი წვიმა იყო და ქუჩები დატბორილია.'],
  ['hy', 'Երևանում ուժեղ երկրաշարժ է տեղի ունեցել։'],
  ['hi', 'उत्तराखंड के चमोली जिले में मंगलवार को हुए भूस्खलन में कम से कम बारह लोगों की मौत हो गई है।'],
  ['mr', 'मुंबई आणि पुण्यात मुसळधार पाऊस झाला आहे. या पावसामुळे रस्ते पाण्याखाली गेले आहेत, असे ते म्हणाले.'],
  ['ne', 'काठमाडौंमा भूकम्प गएको छ । धेरै घर भत्किएका छन् र उद्धारको काम जारी रहेको प्रहरीले जनाएको छ ।'],
  ['bn', 'ঢাকায় প্রবল বৃষ্টিতে রাস্তা ডুবে গেছে।'],
  ['ta', 'சென்னையில் கனமழை பெய்தது.'],
  ['th', 'น้ำท่วมฉับพลันในจังหวัดเชียงใหม่ทำให้มีผู้เสียชีวิต'],
  ['km', 'ទឹកជំនន់បានលិចលង់ផ្ទះជាច្រើននៅខេត្តបាត់ដំបង'],
  ['lo', 'ນ້ຳຖ້ວມຢູ່ແຂວງຫຼວງພະບາງ'],
  ['my', 'မန္တလေးမြို့တွင် ငလျင် လှုပ်ခတ်ခဲ့သည်။'],
  ['ja', '能登半島で地震があり、津波警報が出された。'],
  ['zh', '四川省泸定县发生地震，这次地震造成人员伤亡，国务院对救援工作作出指示。'],
  ['zh-Hant', '花蓮縣外海發生強震，這次地震造成人員傷亡，國軍對災區進行救援。'],
  ['ko', '경북 포항시에서 지진이 발생했다.'],
  [
    'en',
    'The flood reached the town on Tuesday, and officials in the capital said that it was the worst for a decade.',
  ],
  [
    'en',
    'Fans of Beşiktaş and Fenerbahçe met in the streets of the city, and a spokesman for the club said that it was sorry.',
  ],
  [
    'de',
    'Ein Unwetter hat die Straße zwischen den Städten beschädigt. Der Verkehr ist auf der Strecke nicht möglich.',
  ],
  [
    'fr',
    'Les pluies ont provoqué des inondations dans le sud du pays, et une partie de la ville est privée d’eau.',
  ],
  [
    'es',
    'Las lluvias han provocado inundaciones en el sur del país, y los bomberos no dan abasto con los avisos.',
  ],
  [
    'pt',
    'As chuvas provocaram inundações no sul do país, e os bombeiros não têm mãos a medir com os pedidos de uma região.',
  ],
  [
    'it',
    'Le piogge hanno provocato allagamenti nel sud del paese, e i vigili non sono riusciti a rispondere alla chiamata di una scuola.',
  ],
  [
    'ca',
    'Les pluges han provocat inundacions a Girona, a Lleida i al Delta de l’Ebre. Els bombers han fet més de cent sortides amb les barques.',
  ],
  [
    'gl',
    'As choivas provocaron inundacións no sur do país, e os bombeiros non deron feito cos avisos dunha vila na que vive unha muller.',
  ],
  [
    'ro',
    'Un cutremur cu magnitudinea 5,2 s-a produs în Vrancea. S-a simțit la Iași și în Chișinău. Nu sunt victime, a declarat șeful pentru presă.',
  ],
  [
    'nl',
    'De overstroming heeft een deel van het land getroffen, en het water is in de stad nog niet gezakt. Dat zegt de minister.',
  ],
  [
    'sv',
    'Översvämningen har drabbat en del av landet och vattnet är inte på väg ner, säger ministern till tidningen. Det är för tidigt.',
  ],
  [
    'da',
    'Kraftig regn har oversvømmet kældre i byen. Det er ikke første gang, siger borgmesteren, og vandet i sundet steg også til en meter af sig selv.',
  ],
  [
    'nb',
    'Kraftig regn har oversvømt kjellere i byen. Det er ikke første gang, sier ordføreren, og vannet i sundet steg også til en meter av seg selv.',
  ],
  [
    'fi',
    'Rankkasade on tulvinut kellareihin kaupungissa. Se ei ole ensimmäinen kerta, kertoo pormestari, ja vesi on noussut myös metrin. Tilanne oli vaikea.',
  ],
  [
    'pl',
    'Silne burze przeszły nad miastem i w okolicy nie ma prądu. Jak podał rzecznik, nikt nie ucierpiał, a do szkół się nie da dojechać z powodu wody.',
  ],
  [
    'cs',
    'Silné bouřky zasáhly Prahu, Brno a Ostravu. V Plzni spadly stromy, které se podle mluvčího nepodařilo odklidit. Na místě je i policie.',
  ],
  [
    'sk',
    'Silné búrky zasiahli Bratislavu, Žilinu a Košice. Podľa hovorcu sa nikto nezranil, ale na mieste je aj polícia, ktorá pátra po dvoch ľuďoch.',
  ],
  [
    'hu',
    'Erős földrengést éreztek Szegeden és Győrben. Az ország többi részén nyugalom van, de a lakosság nem alszik, közölte egy szóvivő, aki szerint ez is elmúlik.',
  ],
  [
    'tr',
    'Şiddetli fırtına kentte etkili oldu ve bir okulun çatısı uçtu. Vali, bu gece için uyarı yaptı; çok sayıda ekip de görevde.',
  ],
  [
    'vi',
    'Trận động đất xảy ra lúc 9h sáng tại huyện Kon Plông. Người dân ở Đà Nẵng và Quảng Nam cảm nhận được rung lắc, không có thiệt hại.',
  ],
  [
    'id',
    'Banjir melanda Jakarta dan Bekasi pada hari Senin. Presiden mengatakan bahwa bantuan sudah dikirim ke kota itu, dan warga yang mengungsi tidak bisa kembali karena air.',
  ],
  [
    null,
    'Poplave su pogodile Novi Sad, Niš i Kragujevac. Predsednik je rekao da će pomoć stići iz Beograda, a ljudi su evakuisani na sever.',
  ],
  [
    'eu',
    'Euri zaparrak izan dira Bilbon eta Donostian. Suhiltzaileek ehun irteera baino gehiago egin dituzte, eta ez da zauriturik izan.',
  ],
  [
    'sq',
    'Përmbytjet kanë goditur Shkodrën dhe Lezhën. Kryeministri tha se ndihma është në rrugë dhe banorët do të largohen nga shtëpitë.',
  ],
  [null, '2024 — 5.1'],
];

it.each(TEXTS)('%s is told from what it shares its script with: %s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

it.each(TEXTS)('%s is the same in letters whose marks stand by themselves', (language, text) => {
  expect(languageOf(text.normalize('NFD'))).toBe(language);
});
