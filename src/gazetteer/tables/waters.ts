/** Oceans, seas, straits, canals, lakes and rivers, a row each; read by areas.ts, which says what stands in a row. */
export const WATERS = `
sea|Pacific Ocean,Pacific,the Pacific=Pazifik,Pazifischer Ozean,Océan Pacifique,Océano Pacífico,Тихий океан,太平洋,태평양,المحيط الهادئ|0,-160|7000
sea|North Pacific Ocean,North Pacific|35,-165|4500
sea|South Pacific Ocean,South Pacific|-25,-140|4500
sea|Atlantic Ocean,Atlantic,the Atlantic=Atlantik,Océan Atlantique,Océano Atlántico,Атлантический океан,大西洋,대서양,المحيط الأطلسي|10,-35|6000
sea|North Atlantic Ocean,North Atlantic|40,-40|3500
sea|South Atlantic Ocean,South Atlantic|-28,-15|3500
sea|Indian Ocean=Indischer Ozean,Océan Indien,Océano Índico,Индийский океан,印度洋,인도양,المحيط الهندي|-20,80|4500
sea|Arctic Ocean=Arktischer Ozean,Северный Ледовитый океан,北冰洋,북극해|85,0|2000
sea|Southern Ocean,Antarctic Ocean|-65,0|4500
sea|Mediterranean Sea,Mediterranean,the Mediterranean,Med=Mittelmeer,Méditerranée,Mediterráneo,Средиземное море,地中海,지중해,البحر المتوسط,البحر الأبيض المتوسط|35,18|1800
sea|Black Sea=Schwarzes Meer,Schwarzen Meer,Mer Noire,Mar Negro,Чёрное море,黑海,흑해,البحر الأسود|43,34|550
sea|Sea of Azov=Asowsches Meer,Азовское море|46,36.5|150
sea|Caspian Sea,Caspian=Kaspisches Meer,Каспийское море,里海,카스피해,بحر قزوين|41,51|550
sea|Baltic Sea,Baltic=Ostsee,Mer Baltique,Mar Báltico,Балтийское море,波罗的海,발트해|58,20|600
sea|North Sea=Nordsee,Mer du Nord,Mar del Norte,Северное море,北海,북해|56,3|450
sea|Irish Sea|53.7,-5|120
sea|English Channel,the English Channel=Ärmelkanal,La Manche,Canal de la Mancha,Ла-Манш|50.2,-1|250
sea|Bay of Biscay|45.5,-4.5|300
sea|Adriatic Sea,Adriatic=Adria|43,15|350
sea|Aegean Sea,Aegean=Ägäis,Эгейское море|38.5,25|300
sea|Ionian Sea|38.5,18.5|300
sea|Barents Sea=Баренцево море|74,37|700
sea|Kara Sea=Карское море|76,80|700
sea|Laptev Sea|76,126|500
sea|East Siberian Sea|73,162|500
sea|Chukchi Sea|69,-172|450
sea|Beaufort Sea|73,-140|450
sea|Bering Sea=Берингово море|58,-178|800
sea|Bering Strait=Берингов пролив|65.8,-169|60
sea|Sea of Okhotsk=Охотское море,오호츠크해|55,150|800
sea|Sea of Japan,East Sea=Japanisches Meer,Japanischen Meer,Mer du Japon,Mar del Japón,Mar de Japón,Японское море,日本海,동해,بحر اليابان|40,135|600
sea|East Sea of Korea=조선동해|40,131|350
sea|Yellow Sea,West Sea=Gelbes Meer,Gelben Meer,Mer Jaune,Mar Amarillo,Жёлтое море,黄海,서해,황해,البحر الأصفر|36,123.5|450
sea|Bohai Sea=渤海|38.7,119.9|200
sea|East China Sea=Ostchinesisches Meer,Ostchinesischen Meer,Восточно-Китайское море,东海,동중국해|29,125|600
sea|South China Sea=Südchinesisches Meer,Südchinesischen Meer,Mer de Chine méridionale,Mar de China Meridional,Южно-Китайское море,南海,남중국해,بحر الصين الجنوبي|13,114|1200
sea|Philippine Sea=필리핀해|20,134|1200
sea|Taiwan Strait=Taiwanstraße,Тайваньский пролив,台湾海峡,대만해협|24.5,119.5|170
sea|Korea Strait,Tsushima Strait=대한해협|34.6,129.3|130
sea|Tsugaru Strait=津軽海峡|41.4,140.6|60
sea|La Perouse Strait=пролив Лаперуза|45.8,142|40
sea|Java Sea|-5,110|500
sea|Andaman Sea|10,96|500
sea|Arabian Sea=Arabisches Meer,Аравийское море,阿拉伯海,아라비아해,بحر العرب|15,65|1100
sea|Bay of Bengal=Бенгальский залив,孟加拉湾,벵골만|15,88|900
sea|Persian Gulf,Arabian Gulf,the Gulf=Persischer Golf,Persischen Golf,Golfe Persique,Golfo Pérsico,Персидский залив,波斯湾,페르시아만,الخليج العربي,الخليج الفارسي|26.5,52|450
sea|Gulf of Oman=خليج عمان|25,58|250
sea|Strait of Hormuz=Straße von Hormus,Estrecho de Ormuz,Ормузский пролив,霍尔木兹海峡,호르무즈해협,مضيق هرمز|26.5,56.4|50
sea|Gulf of Aden=Golf von Aden,خليج عدن|12.5,48|400
sea|Red Sea=Rotes Meer,Roten Meer,Mer Rouge,Mar Rojo,Красное море,红海,홍해,البحر الأحمر|20,38.5|1000
sea|Suez Canal=Suezkanal,Canal de Suez,Суэцкий канал,苏伊士运河,수에즈운하,قناة السويس|30.6,32.3|85
sea|Panama Canal=Panamakanal,Canal de Panamá,Панамский канал,巴拿马运河|9.1,-79.7|40
sea|Gulf of Mexico=Golf von Mexiko,Golfo de México,Мексиканский залив,墨西哥湾|25,-90|800
sea|Caribbean,Caribbean Sea,the Caribbean=Karibik,Caraïbes,Caribe,Карибское море,加勒比海,카리브해|15,-75|1200
sea|Gulf of California|28,-112|500
sea|Gulf of Alaska|57,-145|500
sea|Hudson Bay|60,-85|600
sea|Labrador Sea|58,-55|500
sea|Gulf of St. Lawrence|48,-62|300
sea|Chesapeake Bay|38,-76.3|150
sea|San Francisco Bay|37.7,-122.3|40
sea|Puget Sound|47.6,-122.4|70
sea|Strait of Gibraltar=Straße von Gibraltar,Гибралтарский пролив|36,-5.6|40
sea|Bosphorus,Bosporus=Босфор,البوسفور|41.12,29.08|16
sea|Dardanelles=Дарданеллы|40.2,26.4|35
sea|Kerch Strait=Керченский пролив|45.25,36.5|25
sea|Strait of Malacca,Malacca Strait=Малаккский пролив,马六甲海峡|3,100.5|400
sea|Gulf of Thailand|9.5,102|400
sea|Gulf of Tonkin|20,107.8|200
sea|Coral Sea|-17,155|900
sea|Tasman Sea|-38,161|900
sea|Bass Strait|-40,146|200
sea|Great Barrier Reef|-18.3,147.7|1000
sea|Gulf of Guinea|1,3|800
sea|Mozambique Channel|-18,41|700
sea|Great Lakes,the Great Lakes|45,-84|700
lake|Lake Superior|47.7,-87.5|280
lake|Lake Michigan|44,-87|250
lake|Lake Huron|44.8,-82.4|180
lake|Lake Erie|42.2,-81.2|190
lake|Lake Ontario|43.7,-77.9|150
lake|Lake Tahoe|39.1,-120.03|18
lake|Great Salt Lake|41.1,-112.6|60
lake|Lake Okeechobee|26.95,-80.8|30
lake|Lake Pontchartrain|30.18,-90.1|35
lake|Lake Champlain|44.6,-73.3|80
lake|Lake Victoria=Виктория|-1,33|180
lake|Lake Tanganyika|-6,29.5|330
lake|Lake Malawi,Lake Nyasa|-12,34.5|290
lake|Lake Chad|13.1,14.4|60
lake|Lake Baikal=Baikalsee,озеро Байкал,Байкал,贝加尔湖,바이칼호|53.5,108|320
lake|Lake Ladoga=Ладожское озеро|60.8,31.5|110
lake|Lake Khanka=озеро Ханка|45,132.4|50
lake|Aral Sea=Аральское море|45,60|200
lake|Dead Sea=Totes Meer,Toten Meer,Мёртвое море,البحر الميت|31.5,35.5|40
lake|Sea of Galilee|32.83,35.58|12
lake|Lake Geneva=Genfersee,Lac Léman|46.45,6.5|40
lake|Lake Constance=Bodensee|47.6,9.4|35
lake|Lake Como|46,9.27|25
lake|Loch Ness|57.3,-4.45|18
lake|Lake Titicaca|-15.8,-69.4|95
river|Nile,River Nile,Nile River=Nil,Nilo,Нил,尼罗河,나일강,النيل|20,31|2500
river|Amazon River|-3,-60|2500
river|Mississippi River|38,-90.5|1700
river|Missouri River|43,-99|1600
river|Ohio River|38.3,-86|700
river|Colorado River|36.5,-111|1000
river|Columbia River|46,-120|700
river|Hudson River|42,-73.9|250
river|Potomac River,Potomac|39,-77.3|200
river|Delaware River|41,-75|250
river|Red River|33.8,-95.5|700
river|Rio Grande|29.5,-103|1300
river|Snake River|44,-116|600
river|Tennessee River|35.2,-86.5|500
river|Cumberland River|36.5,-86.5|350
river|Kentucky River|38,-84.5|150
river|St. Lawrence River,Saint Lawrence River|46,-73|600
river|Yukon River|63.5,-150|1300
river|Fraser River|51,-122|450
river|Thames,River Thames|51.6,-0.8|150
river|Severn,River Severn|52,-2.4|130
river|Seine=Сена|48.8,2.4|350
river|Loire|47.4,1|420
river|Garonne|44.3,0.5|280
river|Dordogne|45,1|200
river|Marne|48.8,4|220
river|Somme|49.9,2.2|110
river|Oise|49.5,2.8|150
river|Aisne|49.3,4|150
river|Isère|45.3,5.9|140
river|Charente|45.8,-0.2|150
river|Meuse=Maas|50.2,5|350
river|Moselle=Mosel|49.2,6.4|230
river|Rhine=Rhein,Rhin,Рейн|49.5,8.2|450
river|Elbe=Эльба|52.5,11.5|450
river|Oder|51.7,16|350
river|Danube=Donau,Dunav,Duna,Danubio,Дунай|45.5,19|1200
river|Rhone=Rhône|45,4.8|300
river|Vistula=Wisła,Weichsel|52,20|450
river|Dnieper,Dnipro River,Dnieper River=Dnjepr,Днепр|49,32.5|800
river|Don River=Дон|49,41|600
river|Volga,Volga River=Wolga,Волга|53,46|1300
river|Ob River=Обь|60,69|1400
river|Yenisei,Yenisei River=Енисей|63,88|1600
river|Lena River=Лена|64,126|1600
river|Amur,Amur River=Амур,黑龙江,아무르강,헤이룽강|49.5,128.5|1200
river|Zeya,Zeya River=Зея|53,127.5|500
river|Ussuri River,Ussuri=Уссури|46.5,134|350
river|Tumen River,Tumen=Туманная,두만강,图们江|42.6,130|220
river|Yalu River,Yalu,Amnok River=압록강,鸭绿江,Ялуцзян|41,126|300
river|Taedong River,Taedong=대동강,Тэдонган|39.2,126|150
river|Han River=한강|37.5,127.3|150
river|Imjin River=임진강|38,126.9|90
river|Yangtze,Yangtze River=Янцзы,长江,扬子江,양쯔강|31,110|1700
river|Yellow River=黄河,황허,Хуанхэ|37,109|1500
river|Mekong,Mekong River=Меконг,湄公河,메콩강|17,104|1700
river|Ganges,Ganges River=Ганг|25.5,83|900
river|Indus,Indus River|29,70.5|1200
river|Brahmaputra|27,92|900
river|Euphrates,Euphrates River=Euphrat,Евфрат,الفرات|35,40.5|700
river|Tigris,Tigris River=Тигр,دجلة|35,43.5|600
river|Jordan River,River Jordan=نهر الأردن|32.3,35.55|110
river|Litani River|33.4,35.6|60
river|Congo River|-1,20|1200
river|Niger River|12,0|1300
river|Zambezi,Zambezi River|-16,29|900
river|Orange River|-29,21|800
river|Murray River|-35,142|700
river|Orinoco|7.5,-65|700
river|Amu Darya,Amu Darya River,Oxus=Amudarja,Амударья|40,63|900
river|Syr Darya,Syr Darya River,Syrdarya=Syrdarja,Сырдарья|43.5,67|900
river|Ural River=Урал|49.5,52|800
river|Irtysh,Irtysh River=Irtysch,Иртыш|53.5,75|1400
river|Kolyma River=Колыма|66,153|900
river|Dniester,Dniester River=Dnister,Dnjestr,Днестр|48,28|500
river|Ebro,River Ebro|41.5,-0.5|350
river|Tagus,River Tagus=Tajo,Tejo|39.6,-6|400
river|Irrawaddy,Irrawaddy River,Ayeyarwady|21,95.5|700
river|Salween,Salween River|20,98.5|900
river|Senegal River|15.5,-13.5|500
river|Paraná River,Parana River=Río Paraná|-27,-56|1200
river|Magdalena River=Río Magdalena|7,-74.3|600
river|Atrato River,Atrato=Río Atrato|7,-77|250
lake|Lake Balkhash=озеро Балхаш|46.3,74.5|300
lake|Lake Van|38.6,42.9|60
lake|Lake Urmia|37.7,45.3|70
lake|Lake Turkana|3.6,36|140
lake|Lake Albert|1.7,30.9|80
lake|Lake Kivu|-2,29|50
lake|Tonle Sap|12.9,104.1|70
lake|Lake Poopó,Lake Poopo=Lago Poopó|-18.8,-67|45
`;
