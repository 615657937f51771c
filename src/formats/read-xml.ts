import { gpx, kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import { type Imported, Unreadable } from './imported';
import { readFeatures } from './read-features';

/** KML, as Google Earth and My Maps write it. */
export function readKml(text: string): Imported {
  return readFeatures(kml(documentOf(text, 'kml')));
}

/** GPX: waypoints, routes and tracks. */
export function readGpx(text: string): Imported {
  return readFeatures(gpx(documentOf(text, 'gpx')));
}

function documentOf(text: string, root: string): Document {
  // Entities that hold others could fill the memory; no map needs any.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) {
    throw new Unreadable('It has a document type in it, which is not read.');
  }
  try {
    const onError = (_level: string, message: string) => {
      throw new Error(message);
    };
    const document = new DOMParser({ onError }).parseFromString(text, 'text/xml');
    if (document.documentElement?.localName !== root) {
      throw new Error(`a <${root}> was expected`);
    }
    // The same methods; its types are its own.
    return document as unknown as Document;
  } catch (error) {
    const [why] = String(error instanceof Error ? error.message : error).split('\n');
    throw new Unreadable(`It is no sound XML: ${why}.`);
  }
}
