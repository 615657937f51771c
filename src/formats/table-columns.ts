/** What columns are called, in small letters and without what stands between words. */
const COLUMNS = {
  name: ['name', 'title', 'place', 'placename', 'label'],
  latitude: [
    ...[
      'latitude',
      'lat',
      'y',
      'decimallatitude',
      'breite',
      'breitengrad',
      'latitud',
      'latitudine',
    ],
    ...[
      'широта',
      '纬度',
      '緯度',
      '위도',
      'خطالعرض',
      'ycoord',
      'coordy',
      'latwgs84',
      'latitudewgs84',
    ],
  ],
  longitude: [
    ...['longitude', 'lon', 'lng', 'long', 'x', 'decimallongitude', 'länge', 'längengrad'],
    ...['longitud', 'longitudine', 'долгота', '经度', '經度', '経度', '경도', 'خطالطول'],
    ...['xcoord', 'coordx', 'lonwgs84', 'longitudewgs84'],
  ],
  /** Latitude and longitude in one cell, in this order. */
  both: ['latlon', 'latlng', 'latlong', 'latitudelongitude', 'geopoint2d', 'geopoint'],
  shape: ['wkt', 'geometry', 'geom', 'thegeom', 'wktgeom', 'geojson', 'shape', 'footprintwkt'],
  description: ['description', 'desc', 'note', 'notes', 'text', 'comment'],
  when: ['when', 'date', 'time', 'eventdate'],
  kind: ['kind', 'type', 'category'],
  basis: ['basis'],
  coordinateUncertaintyInMeters: ['coordinateuncertaintyinmeters', 'uncertaintym', 'uncertainty'],
} as const;

export type Column = keyof typeof COLUMNS;

/** Which column holds what: by its whole title, else by a word of it, as in “start_lat”. */
export function columnsOf(head: readonly string[]): ReadonlyMap<Column, number> {
  const found = new Map<Column, number>();
  const titles = head.map((title) => title.toLowerCase());
  for (const column of Object.keys(COLUMNS) as Column[]) {
    const names: readonly string[] = COLUMNS[column];
    const index = titles.findIndex((title) => names.includes(title.replaceAll(/[\s_.:,/-]+/g, '')));
    if (index >= 0) found.set(column, index);
  }
  if (isPositioned(found)) return found;
  const [lat, lon] = [
    /(?<!\p{L})lat(?:itude)?(?!\p{L})/u,
    /(?<!\p{L})(?:lon|lng|long|longitude)(?!\p{L})/u,
  ].map((word) => titles.findIndex((title) => word.test(title)));
  // A word in two columns, as of a journey’s start and end, is the first.
  if (lat !== undefined && lon !== undefined && lat >= 0 && lon >= 0 && lat !== lon) {
    found.set('latitude', lat).set('longitude', lon);
  }
  return found;
}

export function isPositioned(found: ReadonlyMap<Column, number>): boolean {
  return (
    (found.has('latitude') && found.has('longitude')) || found.has('both') || found.has('shape')
  );
}
