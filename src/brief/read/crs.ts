import { found } from '../fault';
import { at, isObject, type JsonObject, own } from '../json';
import { plainText } from '../text';
import type { Issues } from './issues';
import { Flaw } from './issues';
import { LIMITS } from './limits';

/** And what is not on the Earth. */
const PROJECTED =
  /iau|moon|gcs_mars|mercator|utm|zone|lambert|albers|gauss|transverse|grid|state.?plane|projected/i;
const WGS_84 = /crs:?84|wgs[ _-]?(?:19)?84|world.geodetic.system|lon.?lat/i;
const AUTHORITY = /epsg|esri|srid|spatialreference|^\d+$/i;

/**
 * The flaw, if a coordinate reference system would put positions in the wrong place. RFC 7946 has no `crs`, but files
 * do. One that is close to WGS 84, or unknown, only gets a warning.
 */
export function crsFlaw(object: JsonObject, pointer: string, issues: Issues): Flaw | null {
  const name = nameOf(own(object, 'crs'));
  if (name === null) return null;
  const place = at(pointer, 'crs');
  // The last number of an authority's name: `urn:ogc:def:crs:EPSG:8.9:4326`, `http://www.opengis.net/def/crs/EPSG/0/4326`.
  const numbers = AUTHORITY.test(name) ? name.match(/(?<!\d)\d{4,6}(?!\d)/g) : null;
  const code = numbers?.at(-1);
  if (PROJECTED.test(name) || (code !== undefined && !WGS_84.test(name) && !/^4\d{3}$/.test(code)))
    return new Flaw(place, 'crs', { found: found(name), isDrawn: false });
  if (code === '4326' || code === '4979' || WGS_84.test(name)) return null;
  issues.warn(place, 'crs', { found: found(name), isDrawn: true });
  return null;
}

/** What a `crs` says: by its name, by its code, or by a link to it; null where it says nothing. */
function nameOf(crs: unknown): string | null {
  if (!isObject(crs)) return plainText(crs, LIMITS.url);
  const properties = own(crs, 'properties');
  if (!isObject(properties)) return null;
  const members = ['name', 'code', 'urn', 'href'].map((key) => own(properties, key));
  return plainText(
    members.find((member) => plainText(member, LIMITS.url) !== null),
    LIMITS.url,
  );
}
