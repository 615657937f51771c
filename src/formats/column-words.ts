import { fold } from '../brief/search/fold';

/** Names of columns: folded, and without what stands between words. */
export const COLUMNS = {
  latitude: words(
    `latitude lat y decimallatitude decimallat latdecimal latitudedecimal latdd latitudedd latdec declat latdeg latd
    latdegrees latitudedegrees gpslat geolat intptlat pointy ycoord coordy ycoordinate latwgs84 latitudewgs84 ywgs84 breite breitengrad geogrbreite
    geographischebreite latitud latitudine breedtegraad breedte szerokosc szerokoscgeograficzna zemepisnasirka
    zemepisnasirka zemsirka breiddargrada latitudea domhanleithead lledred geografskasirina zemljepisnasirina sirina breddegrad bredd latitudgrad leveysaste leveyspiiri enlem
    γεωγραφικοπλατοσ πλατοσ szelesseg szelessegifok широта географскаширина географическаяширота lintang vido laiuskraad
    platuma platums 緯度 纬度 위도 خطالعرض دائرةالعرض عرضجغرافيايي קורוחב ละติจูด अक्षांश`,
  ),
  longitude: words(
    `longitude lon lng long x decimallongitude decimallon decimallong londecimal longitudedecimal londd longdd lngdd
    longitudedd londec declon declong lond longd londeg longdeg londegrees longitudedegrees gpslon gpslong gpslng geolon geolong
    geolng intptlon intptlong pointx xcoord coordx xcoordinate lonwgs84 longitudewgs84 xwgs84 lange langengrad geogrlange
    geographischelange laengengrad laenge longitud longitudine lengtegraad lengte dlugosc dlugoscgeograficzna
    zemepisnadelka zemepisnadlzka zemdelka zemdlzka lengdargrada longitudea domhanfhad hydred geografskaduzina zemljepisnadolzina duzina laengdegrad lengdegrad langd longitudgrad
    pituusaste pituuspiiri boylam γεωγραφικομηκοσ μηκοσ hosszusag hosszusagifok долгота довгота дължина
    географскадужина географскадължина географическаядолгота bujur kinhdo pikkuskraad ilguma garums 経度 經度 经度 경도 خطالطول
    طولجغرافيايي קואורך ลองจิจูด देशांतर`,
  ),
  /** Latitude and longitude in one cell, in this order. */
  both: words(
    `latlon latlng latlong latitudelongitude lattitudelongitude latlonwgs84 geopoint2d geopoint coordinates coordinate
    coords coord coordinatelocation koordinaten koordinate coordonnees coordonneesgeo coordonneesgps coordonneesgeographiques
    coordenadas coordenadasgps coordenadasgeograficas coordenadegps coordinategps coordinategeografiche coordinate koordinaty
    koordinater koordinatlar координаты 座標 坐标 좌표 geo geolocation geocoordinates gps gpscoordinates latlongposition
    location location1 loc position`,
  ),
  /** The same the other way round. */
  turned: words('lonlat lnglat longlat longitudelatitude'),
  shape: words(
    'wkt geometry geom thegeom wktgeom geojson geo shape geoshape footprintwkt geometrywkt wkbgeometry wkb way',
  ),
  kind: words('kind type category eventtype'),
  basis: words('basis'),
  coordinateUncertaintyInMeters: words(
    'coordinateuncertaintyinmeters uncertaintyinmeters uncertaintymeters uncertaintym uncertainty positionalaccuracy',
  ),
} as const;

export const AXES = ['latitude', 'longitude'] as const;
export type Axis = (typeof AXES)[number];

/**
 * What stands beside the word for an axis in the title of a separate column: degrees without their minutes mean another
 * place.
 */
export const PART_WORDS = {
  minutes: words(
    `min mins minute minutes minuten minuto minutos minuti primi minuut minuty minut minuta minutter minuter
    minutit minuutit minuuttia dakika perc minit phut мин минута минуты минут минути хвилини λεπτα 分 분 دقيقة دقائق
    דקות นาที मिनट`,
  ),
  seconds: words(
    `sec secs second seconds sek sekunde sekunden seconde secondes segundo segundos seg secondi seconden
    sekundy sekund sekunda sekunder sekuntia sekunnit saniye masodperc detik giay сек секунда секунды секунд секунди
    δευτερολεπτα 秒 초 ثانية ثواني שניות วินาที सेकंड`,
  ),
  side: words(
    `direction dir hemisphere hemi ref cardinal card side orientation orient quadrant ns ew nsew richtung
    himmelsrichtung hemisphare hemisfero hemisferio hemisfeer emisfero direccion direzione direcao orientacion
    полушарие направление півкуля 半球`,
  ),
} as const;

/** Names of columns with positions in another notation than degrees, which are not worked out here. */
const OTHERWISE = words(
  `geohash mgrs utm utmeasting utmnorthing utmzone utmx utmy utme utmn easting northing eastings northings rechtswert hochwert
  pluscode openlocationcode olc what3words w3w gridref gridreference osgridref osgridreference ngr maidenhead locator
  gridsquare quadkey h3 h3index h3cell s2cell s2cellid`,
);

/** Whether a title names such a column. */
export function isOtherwise(title: string): boolean {
  return OTHERWISE.has(fold(title).replaceAll(/[\s_.-]+/g, ''));
}

/** One-letter words say too little within a title; a Chinese character says more. */
export const WITHIN = { latitude: new Set<string>(), longitude: new Set<string>() };
for (const axis of AXES) {
  for (const word of COLUMNS[axis]) {
    if (word.length > (/[^a-z]/.test(word) ? 1 : 2)) WITHIN[axis].add(word);
  }
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).map(fold));
}
