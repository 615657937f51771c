import type { JsonObject } from '../../json';
import { plainText } from '../../text';
import { LIMITS } from '../limits';
import { Called, plainOf, words } from './called';
import { isJson } from './name';

/** Members that can stand in for a name, the surest first. */
const WORDS = {
  name: words(`place city town village municipality locality location site venue poi station event headline subject
    flynnregion species speciesguess shipname vesselname callsign formatted address formattedaddress ort stadt gemeinde adresse ville commune lieu ciudad municipio lugar direccion citta comune luogo
    indirizzo cidade local endereco plaats stad by kommun miasto mesto город место 都市 市 城市 地点 住所 도시 장소 شهر`),
} as const;

/** OpenStreetMap's `place=city` says of what kind a place is, not what it is called. */
const KINDS = new Set([
  ...WORDS.name,
  ...words(`hamlet suburb quarter neighbourhood neighborhood island islet square farm isolateddwelling country state
    region county railway bus`),
]);

/** Whether a text is a position: it has no word, except in WKT. */
function isWordless(text: string): boolean {
  return (
    !/\p{L}{2}/u.test(text) ||
    /^(?:SRID=|(?:MULTI)?(?:POINT|LINESTRING|POLYGON)|GEOMETRYC)/i.test(text)
  );
}

/** Finds what to call a place without a name: the town where it is, or what is seen there. */
export class PlaceWordFinder {
  readonly #called = new Called<keyof typeof WORDS>(WORDS);
  readonly #isPosition: (text: string) => boolean;

  /** A member called “location” may hold a position; `isPosition` knows all notations. */
  constructor(isPosition: (text: string) => boolean = isWordless) {
    this.#isPosition = isPosition;
  }

  find(properties: JsonObject): { readonly key: string; readonly name: string } | null {
    for (const key of this.#called.in(properties)('name')) {
      const value = properties[key];
      const name = typeof value === 'string' ? plainText(value, LIMITS.name) : null;
      if (name === null || isJson(name) || KINDS.has(plainOf(name)) || this.#isPosition(name))
        continue;
      return { key, name };
    }
    return null;
  }
}
