import { degreesOf } from './degrees';
import type { Row } from './table';

/** The columns of GeoNames' dumps, which have no first row: https://download.geonames.org/export/dump/readme.txt */
const COLUMNS: Row = [
  ...['geonameid', 'name', 'asciiname', 'alternatenames', 'latitude', 'longitude'],
  ...['feature class', 'feature code', 'country code', 'cc2', 'admin1 code', 'admin2 code'],
  ...['admin3 code', 'admin4 code', 'population', 'elevation', 'dem', 'timezone'],
  'modification date',
];

/** The columns of a row of such a dump; null for any other row. */
export function columnsOfGeoNames(row: Row): Row | null {
  const [id = '', , , , latitude = '', longitude = '', feature = ''] = row;
  const isOne =
    row.length === COLUMNS.length &&
    /^\d+$/.test(id) &&
    degreesOf(latitude, 'latitude') !== null &&
    degreesOf(longitude, 'longitude') !== null &&
    /^[AHLPRSTUV]?$/.test(feature) &&
    /^\d{4}-\d{2}-\d{2}$/.test(row.at(-1) ?? '');
  return isOne ? COLUMNS : null;
}
