/** Regions, mountains, deserts and islands, a row each; read by areas.ts, which says what stands in a row. */
export const LAND = `
region|Africa=Afrika,Afrique,África,Африка,非洲,아프리카,أفريقيا,アフリカ|3,20|3500
region|European Union,EU,E.U.=Europäische Union,Europäischen Union,Unión Europea,Union européenne,Евросоюз,ЕС,欧盟,유럽연합,الاتحاد الأوروبي|50,10|1800
region|Asia=Asien,Asie,Азия,亚洲,아시아,آسيا,アジア|40,90|4000
region|Europe=Europa,Европа,欧洲,유럽,أوروبا,ヨーロッパ|50,15|2200
region|North America=Nordamerika,Amérique du Nord,América del Norte,Северная Америка,北美,북아메리카,أمريكا الشمالية|45,-100|3500
region|South America=Südamerika,Amérique du Sud,América del Sur,Sudamérica,Южная Америка,南美,남아메리카,أمريكا الجنوبية|-15,-60|3300
region|Latin America=Lateinamerika,América Latina,Latinoamérica,Amérique latine,Латинская Америка,拉美,拉丁美洲,라틴아메리카|-10,-70|4500
region|Central America=Mittelamerika,América Central,Centroamérica,Центральная Америка,中美洲,중앙아메리카|13,-86|900
region|Antarctica=Antarktis,Antarctique,Antártida,Антарктида,南极,남극|-80,0|2500
region|Arctic=Arktis,Arctique,Ártico,Арктика,北极,북극|82,0|1500
region|Oceania=Ozeanien,Océanie,Океания,大洋洲,오세아니아|-15,150|3500
region|America,the Americas,Americas=Amerika,América,Америка,美洲|15,-90|6000
region|Middle East,Mideast,the Middle East=Naher Osten,Nahen Osten,Nahost,Moyen-Orient,Proche-Orient,Oriente Medio,Oriente Próximo,Ближний Восток,中东,중동,الشرق الأوسط,中東|29,45|1700
region|Far East,the Far East=Ferner Osten,Fernen Osten,Extrême-Orient,Lejano Oriente,Дальний Восток,远东,극동,الشرق الأقصى,極東|55,130|2000
region|Southeast Asia,South-East Asia,South East Asia=Südostasien,Asie du Sud-Est,Sudeste Asiático,Юго-Восточная Азия,东南亚,동남아시아,동남아|8,110|2000
region|East Asia,Northeast Asia=Ostasien,Asie de l'Est,Восточная Азия,东亚,东北亚,동아시아,동북아시아,동북아|38,120|1800
region|South Asia=Südasien,Южная Азия,南亚,남아시아|22,78|1600
region|Central Asia=Zentralasien,Asie centrale,Asia Central,Центральная Азия,Средняя Азия,中亚,중앙아시아|43,66|1300
region|Western Europe=Westeuropa,Europe de l'Ouest,Западная Европа,西欧,서유럽|48,5|900
region|Eastern Europe=Osteuropa,Europe de l'Est,Восточная Европа,东欧,동유럽|50,28|1100
region|Northern Europe=Nordeuropa|60,15|1000
region|Southern Europe=Südeuropa|41,14|1200
region|Central Europe=Mitteleuropa|49,15|600
region|North Africa,Northern Africa,Maghreb=Nordafrika,Afrique du Nord,Norte de África,Северная Африка,北非,북아프리카|28,10|2200
region|West Africa,Western Africa=Westafrika,Afrique de l'Ouest,Западная Африка,西非,서아프리카|12,-3|1600
region|East Africa,Eastern Africa=Ostafrika,Восточная Африка,东非,동아프리카|0,37|1300
region|Central Africa=Zentralafrika|2,20|1300
region|Southern Africa=Südliches Afrika,Südlichen Afrika|-23,24|1300
region|sub-Saharan Africa,Sub-Saharan Africa|0,20|3000
region|Horn of Africa,the Horn of Africa=Horn von Afrika|8,45|900
region|Sahel|15,5|2800
region|Balkans,the Balkans,Balkan Peninsula=Balkan,Балканы|43,21|550
region|Baltic States,the Baltics,Baltics=Baltikum,Прибалтика|57,25|350
region|Scandinavia=Skandinavien,Скандинавия|63,15|900
region|Caucasus,the Caucasus=Kaukasus,Кавказ|42.5,44.5|450
region|North Caucasus=Nordkaukasus,Северный Кавказ|43.5,44.5|350
region|Siberia=Sibirien,Sibérie,Сибирь,西伯利亚,시베리아,سيبيريا|62,100|2500
region|Crimea,Crimean Peninsula=Krim,Crimée,Крым,克里米亚,크림반도,القرم|45.3,34.4|150
region|Donbas,Donbass=Донбасс,Донбас,돈바스,顿巴斯,頓巴斯,ドンバス,دونباس|48.3,38.3|150
region|Kurdistan=Курдистан|37,44|400
region|Iraqi Kurdistan,Kurdistan Region|36.2,44|200
region|Kashmir=Кашмир,克什米尔|34.5,76|300
region|Tibet=Тибет,西藏,티베트|31.5,88|1000
region|Manchuria=Mandschurei,Маньчжурия,만주|46,126|600
region|Inner Mongolia=内蒙古|44,113|900
region|Korean Peninsula,the Korean Peninsula,Korea=Koreanische Halbinsel,Koreanischen Halbinsel,Péninsule coréenne,península coreana,Корейский полуостров,Корея,朝鲜半岛,한반도,شبه الجزيرة الكورية,朝鮮半島|38.5,127|420
region|Demilitarized Zone,DMZ=비무장지대,Демилитаризованная зона|38,127|120
region|Arabian Peninsula,Arabia=Arabische Halbinsel,Аравийский полуостров,شبه الجزيرة العربية|22,48|1200
region|Levant,the Levant|34,37|350
region|Anatolia,Asia Minor=Anatolien|39,34|600
region|Sinai,Sinai Peninsula,the Sinai=سيناء|29.5,33.8|150
region|Gaza Strip,the Gaza Strip,Gaza=Gazastreifen,bande de Gaza,Franja de Gaza,сектор Газа,加沙地带,加沙,가자지구,قطاع غزة,غزة,ガザ地区|31.42,34.36|22
region|West Bank,the West Bank,Occupied West Bank=Westjordanland,Cisjordanie,Cisjordania,Западный берег,约旦河西岸,요르단강 서안,الضفة الغربية|32,35.25|65
region|Golan Heights,the Golan Heights,Golan=Golanhöhen,Голанские высоты,الجولان|33,35.75|35
region|East Jerusalem=القدس الشرقية|31.78,35.25|7
region|Iberian Peninsula,Iberia=Pyrenäenhalbinsel|40,-4|550
region|Benelux|51.2,5.3|220
region|British Isles|54.5,-4|550
region|Midlands,the Midlands,West Midlands,East Midlands|52.6,-1.5|90
region|East Anglia|52.4,0.9|80
region|Home Counties|51.5,-0.4|80
region|Ulster|54.6,-6.9|90
region|Transnistria=Приднестровье|46.9,29.5|110
region|Abkhazia=Абхазия|43,41|80
region|South Ossetia=Южная Осетия|42.35,44.1|45
region|Nagorno-Karabakh,Karabakh=Bergkarabach,Нагорный Карабах|39.8,46.7|70
region|Chechnya=Tschetschenien,Чечня|43.4,45.7|80
region|Dagestan=Дагестан|43,47|200
region|Somaliland|9.6,45.5|350
region|Puntland|8.5,49|300
region|Darfur=Дарфур,دارفور|13.5,24|450
region|Biafra|5.8,7.5|150
region|Niger Delta|5,6|150
region|Patagonia|-44,-69|800
region|Amazon,the Amazon,Amazon Basin,Amazon rainforest=Amazonas,Amazonie,Amazonía,Амазония|-4,-63|1400
region|Andes,the Andes=Anden,Анды|-20,-68|3000
region|Yucatan Peninsula,Yucatán Peninsula|20,-89|250
region|Baja California Peninsula|28,-113|600
region|Carolinas,the Carolinas|34.8,-80|400
region|Primorye=Приморье,Приморский край,연해주|45,135|350
region|Amur Oblast=Амурская область,아무르주|54,128|450
region|Northern Germany=Norddeutschland,Norddeutschlands|53.5,10|300
region|Midwest,the Midwest,American Midwest|42,-92|800
region|New England|44,-71|300
region|Pacific Northwest|46,-121|450
region|Deep South,the Deep South|32.5,-87|600
region|West Coast,the West Coast|40,-122|1000
region|East Coast,the East Coast|38,-76|1000
region|Gulf Coast,the Gulf Coast|30,-90|800
region|Great Plains,the Great Plains|42,-101|1000
region|Appalachia|38,-82|600
region|Rust Belt|41,-83|500
region|Silicon Valley|37.4,-122.05|30
region|Bay Area,San Francisco Bay Area|37.7,-122.2|60
region|Bluegrass|38,-84.5|80
region|Tri-State Area|40.8,-73.9|80
region|Southern California,SoCal|34.5,-117.5|250
region|Northern California|39.5,-121.5|300
region|Central Valley|37,-120|300
region|Florida Keys,the Florida Keys|24.7,-81.2|90
region|Long Island|40.8,-73.1|95
region|Cape Cod|41.7,-70.3|50
region|Upper Peninsula|46.5,-87|200
region|Atlantic Canada,the Maritimes,Maritimes|46,-63|350
region|Prairies,the Prairies|52,-106|700
region|Outback,the Outback|-25,133|1200
region|Australian Outback|-25,133|1200
region|Kimberley region,the Kimberley|-17,126|350
region|Cape York|-12.5,142.5|250
region|Bavaria=Bayern,Бавария,바이에른|48.95,11.4|180
region|Flanders=Flandern,Vlaanderen|51,4|90
region|Wallonia=Wallonie|50.4,4.9|90
region|Catalonia=Katalonien,Cataluña,Catalunya,Каталония|41.8,1.6|120
region|Basque Country=Baskenland,País Vasco|43,-2.5|75
region|Normandy=Normandie|49,0|130
region|Brittany=Bretagne|48.2,-3|120
region|Provence|43.8,5.8|120
region|French Riviera,Riviera,Côte d'Azur|43.6,7|60
region|Tuscany=Toskana,Toscana|43.4,11.1|110
region|Sicily=Sizilien,Sicilia,Сицилия|37.5,14|130
region|Sardinia=Sardinien,Sardegna|40,9|130
region|Crete=Kreta,Крит|35.2,24.9|120
region|Corsica=Korsika,Corse|42.1,9.1|85
region|Ruhr=Ruhrgebiet|51.5,7.2|50
region|Black Forest=Schwarzwald|48.1,8.2|80
region|Alps,the Alps=Alpen,Alpes,Альпы|46.5,9.5|500
region|Pyrenees,the Pyrenees=Pyrenäen|42.7,1|220
region|Carpathians,Carpathian Mountains=Karpaten,Карпаты|47,25|500
region|Ural,Urals,Ural Mountains,the Urals=Урал|60,60|1000
region|Himalayas,Himalaya,the Himalayas=Гималаи,喜马拉雅|28.5,84|1200
region|Rockies,Rocky Mountains,the Rockies|45,-112|2000
region|Appalachian Mountains,Appalachians|38,-80|1000
region|Sierra Nevada|37.7,-119.6|300
region|Cascades,Cascade Range|45,-121.5|500
region|Ozarks,the Ozarks|37,-93|200
region|Blue Ridge Mountains|36.5,-81.5|300
region|Great Smoky Mountains|35.6,-83.5|60
region|Hindu Kush|36,71|400
region|Atlas Mountains|31,-5|600
region|Sahara,Sahara Desert,the Sahara=Сахара,الصحراء الكبرى|23,10|2500
region|Gobi,Gobi Desert=Гоби|43,106|800
region|Kalahari|-23,22|500
region|Negev,Negev Desert|30.7,34.9|80
region|Mojave Desert|35,-115.5|200
island|Sakhalin=Сахалин,사할린|50.5,143|450
island|Kuril Islands,Kurils,the Kurils=Курилы,Курильские острова,쿠릴열도|46.5,151|600
island|Kamchatka,Kamchatka Peninsula=Камчатка,캄차카|56,160|550
island|Hokkaido=北海道|43.2,142.8|230
island|Honshu=本州|36.5,138.5|700
island|Kyushu=九州|32.8,131|170
island|Okinawa=沖縄,오키나와|26.5,127.9|60
island|Jeju Island,Jeju=제주도,제주|33.38,126.55|40
island|Dokdo,Takeshima=독도,竹島|37.24,131.87|1
island|Senkaku Islands,Diaoyu Islands=尖閣諸島,钓鱼岛|25.75,123.5|10
island|Spratly Islands,Spratlys=南沙群岛|10,114|400
island|Paracel Islands,Paracels=西沙群岛|16.5,112|120
island|Borneo|1,114|650
island|Sumatra|0,102|850
island|Java|-7.4,110|500
island|Bali=Бали|-8.4,115.1|75
island|Sulawesi|-2,121|450
island|New Guinea|-5,141|1100
island|Mindanao|7.5,125|230
island|Luzon|16,121|370
island|Tasmania|-42,147|160
island|North Island|-39,176|370
island|South Island|-44,170|420
island|Hawaii,Hawaiian Islands=Гавайи,夏威夷,하와이|20.8,-156.3|300
island|Oahu|21.46,-158|35
island|Maui|20.8,-156.3|35
island|Kauai|22.05,-159.5|25
island|Vancouver Island|49.6,-125.5|220
island|Newfoundland|48.7,-56|270
island|Baffin Island|68,-70|750
island|Aleutian Islands,Aleutians|52,-175|900
island|Galapagos Islands,Galápagos,Galapagos|-0.6,-90.6|130
island|Canary Islands,Canaries=Kanarische Inseln,Islas Canarias|28.3,-15.8|230
island|Balearic Islands=Balearen,Islas Baleares|39.4,2.9|130
island|Mallorca,Majorca|39.6,3|45
island|Ibiza|38.98,1.43|20
island|Azores=Açores|38.3,-28|300
island|Madeira|32.75,-17|30
island|Isle of Wight|50.68,-1.3|20
island|Hebrides,Outer Hebrides|57.7,-7|120
island|Orkney,Orkney Islands|59,-3|40
island|Shetland,Shetland Islands|60.3,-1.3|55
island|Svalbard,Spitsbergen=Шпицберген|78.5,18|250
island|Lampedusa|35.51,12.58|6
island|Lesbos|39.2,26.3|35
island|Rhodes|36.2,28|40
island|Corfu|39.6,19.8|30
island|Zanzibar|-6.13,39.36|45
island|Socotra|12.5,53.9|65
island|Diego Garcia|-7.31,72.41|12
island|Snake Island=Zmiinyi,остров Змеиный|45.255,30.204|1
region|Pamirs,Pamir,Pamir Mountains=Памир|38.5,73|250
region|Tian Shan,Tien Shan=Tianshan,Тянь-Шань,天山|42,80|900
region|Karakoram=Karakorum,Каракорум|36,76|250
region|Karakum,Karakum Desert=Karakumwüste,Каракумы|39.5,60|400
region|Kyzylkum,Kyzylkum Desert=Кызылкум|42.5,64|350
region|Aralkum,Aralkum Desert=Аралкум|44.8,60|150
region|Ustyurt Plateau,Ustyurt=Устюрт|43.5,56|250
region|Taklamakan,Taklamakan Desert=Taklamakanwüste,Такла-Макан,塔克拉玛干|39,83|450
region|Namib,Namib Desert|-24,15|700
region|Darién Gap,Darien Gap=Tapón del Darién|7.9,-77.4|70
region|Isthmus of Panama=Istmo de Panamá|9.1,-79.7|200
region|Deccan,Deccan Plateau=Dekkan|17,77|500
region|Tibetan Plateau,Qinghai-Tibet Plateau=青藏高原|33,88|1100
region|Zagros,Zagros Mountains|33,48.5|600
`;
