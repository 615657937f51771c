/**
 * Countries and territories: code, a point in the middle (latitude, longitude: the CIA World Factbook's), half their extent
 * in kilometres, what their people and things are called, and other names in English. Their names in other languages come
 * from the platform. An adjective is never a town: “European” is not the mine in Arizona.
 */
const ROWS = `
AD|42.5,1.5|20|Andorran|
AE|24,54|250|Emirati|UAE,U.A.E.,Emirates,the Emirates
AF|33,65|700|Afghan|
AG|17.05,-61.8|25|Antiguan,Barbudan|Antigua
AI|18.25,-63.17|15|Anguillan|
AL|41,20|170|Albanian|
AM|40,45|170|Armenian|Republic of Armenia
AO|-12.5,18.5|750|Angolan|
AQ|-80,0|2500|Antarctic|
AR|-34,-64|1800|Argentine,Argentinian,Argentinean|
AS|-14.33,-170|60|American Samoan|
AT|47.33,13.33|280|Austrian|
AU|-25,135|2000|Australian,Aussie|
AW|12.5,-69.97|15|Aruban|
AZ|40.5,47.5|250|Azerbaijani,Azeri|
BA|44,18|170|Bosnian,Herzegovinian|Bosnia,Bosnia-Herzegovina,Bosnia and Herzegovina
BB|13.17,-59.53|17|Barbadian,Bajan|
BD|24,90|320|Bangladeshi|
BE|50.83,4|140|Belgian|
BF|13,-2|400|Burkinabe|
BG|43,25|250|Bulgarian|
BH|26,50.55|25|Bahraini|
BI|-3.5,30|120|Burundian|
BJ|9.5,2.25|330|Beninese|
BM|32.33,-64.75|12|Bermudian|
BN|4.5,114.67|70|Bruneian|
BO|-17,-65|800|Bolivian|
BR|-10,-55|2100|Brazilian|
BS|24.25,-76|350|Bahamian|The Bahamas
BT|27.5,90.5|150|Bhutanese|
BW|-22,24|500|Motswana,Batswana|
BY|53,28|300|Belarusian,Belarussian,Byelorussian|
BZ|17.25,-88.75|130|Belizean|
CA|60,-95|2500|Canadian|
CC|-12.5,96.83|10||
CD|-2.5,23.5|1100|Congolese|DRC,DR Congo,D.R. Congo,Democratic Republic of the Congo,Democratic Republic of Congo,Congo-Kinshasa,Zaire
CF|7,21|650|Central African|
CG|-1,15|500||Republic of the Congo,Congo,Congo-Brazzaville
CH|47,8|160|Swiss|
CI|8,-5|370|Ivorian,Ivoirian|Ivory Coast,Cote d'Ivoire
CK|-21.23,-159.77|500||
CL|-30,-71|2100|Chilean|
CM|6,12|600|Cameroonian|
CN|35,105|2300|Chinese|People's Republic of China,PRC,mainland China
CO|4,-72|850|Colombian|
CR|10,-84|220|Costa Rican|
CU|21.5,-80|550|Cuban|
CV|16,-24|150|Cape Verdean|Cape Verde
CW|12.18,-69|35|||
CX|-10.5,105.67|10||
CY|35,33|110|Cypriot|
CZ|49.75,15.5|240|Czech|Czech Republic
DE|51,9|420|German|Federal Republic of Germany,West Germany,East Germany
DJ|11.5,43|110|Djiboutian|
DK|56,10|200|Danish,Dane|
DM|15.42,-61.33|25|Dominican|
DO|19,-70.67|190||Dominican Republic
DZ|28,3|1100|Algerian|
EC|-2,-77.5|380|Ecuadorian,Ecuadorean|
EE|59,26|170|Estonian|
EG|27,30|600|Egyptian|
EH|24.5,-13|400|Sahrawi|
ER|15,39|400|Eritrean|
ES|40,-4|520|Spanish,Spaniard|
ET|8,38|750|Ethiopian|
FI|64,26|550|Finnish,Finn|
FJ|-18,175|200|Fijian|Fiji Islands
FK|-51.75,-59|120||Falklands,Malvinas
FM|6.92,158.25|1000|Micronesian|
FO|62,-7|55|Faroese|
FR|46,2|500|French,Frenchman,Frenchwoman|
GA|-1,11.75|330|Gabonese|
GB|54,-2|500|British,Briton,Brit|UK,U.K.,Britain,Great Britain
GD|12.12,-61.67|18|Grenadian|
GE|42,43.5|250|Georgian|Republic of Georgia
GF|4,-53|200||
GG|49.47,-2.58|20||
GH|8,-2|330|Ghanaian|
GI|36.13,-5.35|5|Gibraltarian|
GL|72,-40|1300|Greenlandic,Greenlander|
GM|13.47,-16.57|170|Gambian|The Gambia
GN|11,-10|370|Guinean|
GP|16.25,-61.58|35|Guadeloupean|
GQ|2,10|150|Equatorial Guinean|
GR|39,22|350|Greek|Hellas
GS|-54.5,-37|100||
GT|15.5,-90.25|220|Guatemalan|
GU|13.47,144.78|25|Guamanian|
GW|12,-15|150||
GY|5,-59|380|Guyanese|
HK|22.25,114.17|25|Hong Konger,Hongkonger|
HN|15,-86.5|280|Honduran|
HR|45.17,15.5|230|Croatian,Croat|
HT|19,-72.42|130|Haitian|
HU|47,20|230|Hungarian|
ID|-5,120|2200|Indonesian|
IE|53,-8|200|Irish,Irishman|Republic of Ireland
IL|31.5,34.75|200|Israeli|
IM|54.25,-4.5|25|Manx|
IN|20,77|1400|Indian|
IO|-6,71.5|50||
IQ|33,44|470|Iraqi|
IR|32,53|950|Iranian,Persian|Islamic Republic of Iran
IS|65,-18|230|Icelandic,Icelander|
IT|42.83,12.83|520|Italian|
JE|49.25,-2.17|10||
JM|18.25,-77.5|110|Jamaican|
JO|31,36|200|Jordanian|
JP|36,138|1000|Japanese|
KE|1,38|520|Kenyan|
KG|41,75|400|Kyrgyz,Kyrgyzstani|
KH|13,105|260|Cambodian|
KI|1.42,173|1500||
KM|-12.17,44.25|70|Comorian|
KN|17.33,-62.75|25|Kittitian|
KP|40,127|300|North Korean|DPRK,D.P.R.K.,Democratic People's Republic of Korea
KR|37,127.5|230|South Korean|Republic of Korea,ROK
KW|29.3,47.6|90|Kuwaiti|
KY|19.5,-80.5|90|Caymanian|
KZ|48,68|1400|Kazakh,Kazakhstani|
LA|18,105|450|Lao,Laotian|
LB|33.83,35.83|100|Lebanese|
LC|13.88,-60.97|22|Saint Lucian|
LI|47.27,9.53|12||
LK|7,81|210|Sri Lankan|
LR|6.5,-9.5|260|Liberian|
LS|-29.5,28.5|120|Basotho|
LT|56,24|170|Lithuanian|
LU|49.75,6.17|40|Luxembourger|
LV|57,25|200|Latvian|
LY|25,17|800|Libyan|
MA|32,-5|500|Moroccan|
MC|43.73,7.4|2|Monegasque|
MD|47,29|170|Moldovan|
ME|42.5,19.3|90|Montenegrin|
MG|-20,47|780|Malagasy|
MH|9,168|500|Marshallese|
MK|41.83,22|100|Macedonian|Macedonia,North Macedonia
ML|17,-4|850|Malian|
MM|22,98|950|Burmese|Burma,Myanmar
MN|46,105|1100|Mongolian,Mongol|
MO|22.17,113.55|8|Macanese|Macao,Macau
MP|15.2,145.75|250||
MQ|14.67,-61|35||
MR|20,-12|650|Mauritanian|
MT|35.83,14.58|20|Maltese|
MU|-20.28,57.55|35|Mauritian|
MV|3.25,73|400|Maldivian|
MW|-13.5,34|420|Malawian|
MX|23,-102|1400|Mexican|
MY|2.5,112.5|900|Malaysian|
MZ|-18.25,35|950|Mozambican|
NA|-22,17|700|Namibian|
NC|-21.5,165.5|220||
NE|16,8|750||
NG|10,8|620|Nigerian|
NI|13,-85|250|Nicaraguan|
NL|52.5,5.75|160|Dutch,Dutchman|Holland,the Netherlands
NO|62,10|900|Norwegian|
NP|28,84|430|Nepali,Nepalese|
NR|-0.53,166.92|3|Nauruan|
NU|-19.03,-169.87|12||
NZ|-41,174|800|Kiwi,New Zealander|Aotearoa
OM|21,57|500|Omani|
PA|9,-80|320|Panamanian|
PE|-10,-76|1000|Peruvian|
PF|-15,-140|1000|Tahitian|
PG|-6,147|700|Papua New Guinean|
PH|13,122|900|Filipino,Filipina,Philippine|the Philippines
PK|30,70|800|Pakistani|
PL|52,20|340|Polish|
PM|46.83,-56.33|20||
PR|18.25,-66.5|90|Puerto Rican|
PS|32,35.25|60|Palestinian|Palestine,Palestinian territories
PT|39.5,-8|290|Portuguese|
PW|7.5,134.5|60|Palauan|
PY|-23,-58|500|Paraguayan|
QA|25.5,51.25|90|Qatari|
RE|-21.1,55.6|35||
RO|46,25|360|Romanian,Rumanian|
RS|44,21|230|Serbian,Serb|
RU|60,100|3800|Russian|Russian Federation
RW|-2,30|110|Rwandan|
SA|25,45|1000|Saudi,Saudi Arabian|KSA
SB|-8,159|600||
SC|-4.58,55.67|50|Seychellois|
SD|15,30|850|Sudanese|
SE|62,15|800|Swedish,Swede|
SG|1.37,103.8|22|Singaporean|
SH|-15.95,-5.7|15||St Helena
SI|46.12,14.82|120|Slovenian,Slovene|
SK|48.67,19.5|210|Slovak,Slovakian|
SL|8.5,-11.5|170|Sierra Leonean|
SM|43.77,12.42|6||
SN|14,-14|350|Senegalese|
SO|10,49|800|Somali,Somalian|
SR|4,-56|250|Surinamese|
SS|8,30|550|South Sudanese|
ST|1,7|90||
SV|13.83,-88.92|130|Salvadoran,Salvadorean|
SX|18.04,-63.07|5||
SY|35,38|350|Syrian|
SZ|-26.5,31.5|90|Swazi|Swaziland,Eswatini
TC|21.75,-71.58|50||
TD|15,19|850|Chadian|
TG|8,1.17|290|Togolese|
TH|15,100|750|Thai|
TJ|39,71|350|Tajik|
TL|-8.83,125.92|140|Timorese|East Timor
TM|40,60|550|Turkmen|
TN|34,9|380|Tunisian|
TO|-20,-175|250|Tongan|
TR|39,35|700|Turkish,Turk|Turkey,Turkiye
TT|11,-61|70|Trinidadian|Trinidad,Tobago,Trinidad and Tobago
TV|-8,178|300||
TW|23.5,121|190|Taiwanese|
TZ|-6,35|600|Tanzanian|
UA|49,32|650|Ukrainian|
UG|1,32|330|Ugandan|
US|38,-97|2300|American|USA,U.S.,US,U.S.A.,United States of America,the States
UY|-33,-56|290|Uruguayan|
UZ|41,64|750|Uzbek,Uzbekistani|
VA|41.9,12.45|1||Vatican,Holy See,the Vatican
VC|13.25,-61.2|35|Vincentian|
VE|8,-66|800|Venezuelan|
VG|18.5,-64.5|35||
VI|18.33,-64.83|50||
VN|16,106|850|Vietnamese|Viet Nam
VU|-16,167|450||
WF|-13.3,-176.2|100||
WS|-13.58,-172.33|80|Samoan|
XK|42.58,21|75|Kosovar,Kosovan|
YE|15,48|550|Yemeni|
YT|-12.83,45.17|20||
ZA|-29,24|800|South African|
ZM|-15,30|650|Zambian|
ZW|-20,30|400|Zimbabwean|
`;

export interface Country {
  readonly code: string;
  readonly lat: number;
  readonly lon: number;
  /** Half its extent, in metres. */
  readonly reach: number;
  readonly adjectives: readonly string[];
  /** In English, beside the platform's. */
  readonly otherNames: readonly string[];
}

export const COUNTRIES: readonly Country[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [code = '', at = '', reach = '', adjectives = '', others = ''] = row.split('|');
    const [lat = 0, lon = 0] = at.split(',').map(Number);
    return {
      code,
      lat,
      lon,
      reach: Number(reach) * 1000,
      adjectives: adjectives.split(',').filter(Boolean),
      otherNames: others.split(',').filter(Boolean),
    };
  });

/** Adjectives and peoples of no single country. */
export const OTHER_ADJECTIVES: readonly string[] =
  `European,African,Asian,Korean,Arab,Arabian,Arabic,Western,Eastern,Northern,Southern,Latin,Latino,Hispanic,Scandinavian,Nordic,Baltic,Balkan,
Caribbean,Pacific Islander,Kurdish,Kurd,English,Englishman,Scottish,Scot,Scots,Scotsman,Welsh,Welshman,Northern Irish,Soviet,Ottoman,Jewish,Muslim,
Islamic,Christian,Catholic,Tibetan,Uighur,Uyghur,Chechen,Tatar,Catalan,Basque,Bavarian,Prussian,Sicilian,Roman,Parisian,Londoner,Berliner,Muscovite,
New Yorker,Texan,Californian,Floridian,Hawaiian,Alaskan,Virginian,Ohioan,Kentuckian,Iowan,Nebraskan,Kansan,Minnesotan,Oregonian,Coloradan,Nevadan,
Arizonan,Alabamian,Tennessean,Louisianan,Pennsylvanian,Mainer,Vermonter,Michigander,Albertan,Ontarian,Manitoban,Quebecer,Quebecois,Torontonian,
Vancouverite,Calgarian,Edmontonian,Québécois,Newfoundlander,Hoosier,Queenslander,Tasmanian,Victorian,Sydneysider,Melburnian,Glaswegian,Liverpudlian,
Mancunian,Dubliner,Anglo,Germanic,Slavic,Slav,Persian,Pashtun,Punjabi,Bengali,Tamil,Sinhalese,Gujarati,Kashmiri,Sikh,Hindu,Buddhist,Malay,Han,
Yoruba,Hausa,Zulu,Inuit,Native American,African American,African-American,Asian American,Mexican American,Anglo-Saxon,Euro-Atlantic,Transatlantic,
Mediterranean,Latin American,North American,South American,Central American,Central Asian,East Asian,Southeast Asian,South Asian,Middle Eastern,
West African,East African,South Ossetian,Ossetian,Abkhaz,Abkhazian,Crimean,North African,Southern African,Eastern European,Western European,Central European,Gazan,Cantonese,Mandarin,Hebrew,Hindi,Urdu`
    .split(/[,\n]+/)
    .map((word) => word.trim())
    .filter(Boolean);
