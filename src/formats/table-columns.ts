import { fold } from '../brief/search/fold';

/** What columns are called: folded, and without what stands between words. */
const COLUMNS = {
  latitude: words(
    `latitude lat y decimallatitude ycoord coordy latwgs84 latitudewgs84 breite breitengrad geogrbreite
    geographischebreite latitud latitudine breedtegraad breedte szerokosc szerokoscgeograficzna zemepisnasirka
    zemepisnasirka geografskasirina zemljepisnasirina sirina breddegrad bredd latitudgrad leveysaste leveyspiiri enlem
    γεωγραφικοπλατοσ πλατοσ szelesseg szelessegifok широта географскаширина географическаяширота lintang vido laiuskraad
    platuma platums 緯度 纬度 위도 خطالعرض دائرةالعرض عرضجغرافيايي קורוחב ละติจูด अक्षांश`,
  ),
  longitude: words(
    `longitude lon lng long x decimallongitude xcoord coordx lonwgs84 longitudewgs84 lange langengrad geogrlange
    geographischelange laengengrad laenge longitud longitudine lengtegraad lengte dlugosc dlugoscgeograficzna
    zemepisnadelka zemepisnadlzka geografskaduzina zemljepisnadolzina duzina laengdegrad lengdegrad langd longitudgrad
    pituusaste pituuspiiri boylam γεωγραφικομηκοσ μηκοσ hosszusag hosszusagifok долгота довгота дължина
    географскадужина географическаядолгота bujur kinhdo pikkuskraad ilguma garums 経度 經度 经度 경도 خطالطول
    طولجغرافيايي קואורך ลองจิจูด देशांतर`,
  ),
  /** Latitude and longitude in one cell, in this order. */
  both: words(
    `latlon latlng latlong latitudelongitude lattitudelongitude latlonwgs84 geopoint2d geopoint coordinates coordinate
    coords coord coordinatelocation koordinaten koordinate coordonnees coordonneesgeo coordenadas coordinate koordinaty
    koordinater koordinatlar координаты 座標 坐标 좌표 geo geolocation geocoordinates gps gpscoordinates latlongposition
    location position`,
  ),
  /** The same the other way round. */
  turned: words('lonlat lnglat longlat longitudelatitude'),
  shape: words(
    'wkt geometry geom thegeom wktgeom geojson geo shape geoshape footprintwkt geometrywkt wkbgeometry wkb way',
  ),
  kind: words('kind type category eventtype'),
  basis: words('basis'),
  coordinateUncertaintyInMeters: words(
    'coordinateuncertaintyinmeters uncertaintym uncertainty positionalaccuracy',
  ),
} as const;

export type Column = keyof typeof COLUMNS;

/** Words of one letter say too little within a title. */
const WITHIN = { latitude: new Set<string>(), longitude: new Set<string>() };
for (const axis of ['latitude', 'longitude'] as const) {
  for (const word of COLUMNS[axis]) if (word.length > 2) WITHIN[axis].add(word);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).map(fold));
}

/** Which column holds what: by its whole title, else by a word of it, as in “start_lat”. */
export function columnsOf(head: readonly string[]): ReadonlyMap<Column, number> {
  const found = new Map<Column, number>();
  // “Latitude (deg)”, “Lon [°]”
  const titles = head.map((title) => fold(title.replaceAll(/\([^()]*\)|\[[^[\]]*\]/g, '')));
  for (const column of Object.keys(COLUMNS) as Column[]) {
    const index = titles.findIndex((title) => COLUMNS[column].has(joinedOf(title)));
    if (index >= 0) found.set(column, index);
  }
  if (hasBoth(found)) return found;
  const [lat, lon] = (['latitude', 'longitude'] as const).map((axis) =>
    titles.findIndex((title) => partsOf(title).some((part) => WITHIN[axis].has(part))),
  );
  // A word in two columns, as of a journey’s start and end, is the first.
  if (lat !== undefined && lon !== undefined && lat >= 0 && lon >= 0 && lat !== lon) {
    found.set('latitude', lat).set('longitude', lon);
  }
  return found;
}

function joinedOf(title: string): string {
  return title.replaceAll(/[\s_.:,;/|-]+/g, '');
}

function partsOf(title: string): readonly string[] {
  return title.split(/[^\p{L}\p{M}]+/u);
}

/** Latitude and longitude in a column each. */
export function hasBoth(found: ReadonlyMap<Column, number>): boolean {
  return found.has('latitude') && found.has('longitude');
}

export function isPositioned(found: ReadonlyMap<Column, number>): boolean {
  return hasBoth(found) || found.has('both') || found.has('turned') || found.has('shape');
}
