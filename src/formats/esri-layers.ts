import { isList, isObject, type JsonObject, own } from '../brief/json';

/** The layers of an Esri feature collection, or of those that an ArcGIS web map contains itself. */
export function layersOf(data: JsonObject): readonly unknown[] {
  const layers = own(data, 'layers');
  if (isList(layers)) return layers;
  const operational = own(data, 'operationalLayers');
  return (isList(operational) ? operational : []).flatMap((layer) => {
    const collection = isObject(layer) ? own(layer, 'featureCollection') : null;
    return isObject(collection) ? layersOf(collection) : [];
  });
}

/** The addresses of the layers that a web map takes from elsewhere. */
export function linksOf(data: JsonObject): readonly string[] {
  const operational = own(data, 'operationalLayers');
  return (isList(operational) ? operational : []).flatMap((layer) => {
    const url = isObject(layer) ? own(layer, 'url') : null;
    return typeof url === 'string' ? [url] : [];
  });
}
