/** Launch sites, airports, quarters, squares, mountains and parks that texts name, and towns that the lists lack, a row each; read by areas.ts, which says what stands in a row. */
export const SITES = `
site|Baikonur Cosmodrome=космодром Байконур,바이코누르 우주기지|45.965,63.305|30
site|Vostochny Cosmodrome,Vostochny=космодром Восточный,Восточный космодром,보스토치니 우주기지,보스토치니,东方航天发射场|51.884,128.334|15
site|Plesetsk Cosmodrome,Plesetsk=космодром Плесецк,Плесецк|62.93,40.57|20
site|Cape Canaveral,Kennedy Space Center|28.49,-80.58|15
site|Sohae,Sohae Satellite Launching Station=서해위성발사장|39.66,124.705|3
site|Yongbyon=녕변,영변,Йонбён|39.79,125.75|5
site|Sinpo=신포,Синпхо,新浦|40.035,128.186|8
site|Punggye-ri=풍계리,Пунгери|41.28,129.08|5
site|Panmunjom=판문점,Пханмунджом,板门店|37.956,126.677|1
site|Chernobyl=Tschernobyl,Чернобыль,Чорнобиль,切尔诺贝利|51.389,30.099|3
site|Fukushima Daiichi|37.421,141.033|2
site|Guantanamo Bay,Guantánamo Bay,Guantanamo=Guantánamo|19.9,-75.15|10
site|Heathrow,Heathrow Airport|51.47,-0.4543|2
site|Gatwick,Gatwick Airport|51.148,-0.19|2
site|JFK,John F. Kennedy International Airport|40.6413,-73.7781|3
site|Guam=Гуам,괌,关岛|13.45,144.78|25
site|Camp David|39.648,-77.465|2
site|Mar-a-Lago|26.677,-80.037|1
site|Times Square|40.758,-73.9855|1
site|Broadway|40.79,-73.974|8
site|Manhattan=Манхэттен,曼哈顿,맨해튼|40.7834,-73.9663|11
site|Brooklyn=Бруклин|40.6501,-73.9496|10
site|Queens|40.7498,-73.7976|11
site|the Bronx,Bronx|40.8499,-73.8664|8
site|Staten Island|40.5834,-74.1496|11
site|Harlem|40.8079,-73.9454|3
site|Hyde Park|51.5073,-0.1657|1
site|Trafalgar Square|51.508,-0.1281|1
site|Tahrir Square|30.0444,31.2357|1
site|Tiananmen Square=天安门广场,天安门|39.9055,116.3976|1
site|Red Square=Красная площадь|55.7539,37.6208|1
site|Temple Mount|31.778,35.2354|1
site|Central Park|40.7826,-73.9656|2
site|Yellowstone,Yellowstone National Park|44.6,-110.5|50
site|Yosemite,Yosemite National Park|37.86,-119.54|30
site|Grand Canyon|36.1,-112.1|100
site|Niagara Falls|43.08,-79.07|3
site|Las Vegas Strip|36.115,-115.172|3
site|Mount Everest,Everest=Эверест,珠穆朗玛峰,에베레스트|27.988,86.925|5
site|Mont Blanc|45.833,6.865|5
site|Kilimanjaro,Mount Kilimanjaro|-3.076,37.353|10
site|Mount Fuji,Mt. Fuji=富士山|35.36,138.73|10
site|Mount Rainier|46.853,-121.76|10
site|Mount St. Helens|46.191,-122.196|8
site|Mount Paektu,Paektu Mountain,Mount Paekdu=백두산,Пэктусан,白头山,长白山|42.006,128.056|10
site|Mount Kumgang,Kumgang=금강산|38.65,128.1|15
site|Ground Zero|40.7115,-74.0134|1
site|Auschwitz=Освенцим|50.034,19.178|3
`;
