import { isList, isObject, type JsonObject, own } from '../brief/json';
import type { Left } from './format';
import { kindsByGroup } from './groups';
import { hexOf } from './named-colors';
import { featuresIn } from './read-lines';
import { objectIn } from './read-storymap';

/** The style members that a colour sets, by geometry. */
const COLORED: Readonly<Record<string, readonly string[]>> = {
  Point: ['marker-color'],
  MultiPoint: ['marker-color'],
  LineString: ['stroke'],
  MultiLineString: ['stroke'],
  Polygon: ['stroke', 'fill'],
  MultiPolygon: ['stroke', 'fill'],
};

/** A backup of uMap: layers, each a FeatureCollection. A layer that uMap loads from elsewhere is not read. */
export function* readUmap(data: JsonObject, left: Left): Generator<unknown> {
  const layers = own(data, 'layers');
  const found: { readonly feature: unknown; readonly options: JsonObject }[] = [];
  for (const layer of isList(layers) ? layers : []) {
    if (!isObject(layer)) continue;
    const options = {
      labelKey: own(objectIn(data, 'properties'), 'labelKey'),
      ...optionsOf(layer),
    };
    const remote = own(objectIn(options, 'remoteData'), 'url');
    if (typeof remote === 'string' && remote !== '') left.add('remoteData', remote);
    if (!isList(own(layer, 'features'))) continue;
    for (const feature of featuresIn(layer)) found.push({ feature, options });
  }
  const names = found.map(({ options }) => nameOf(options));
  const kinds = kindsByGroup(names, 'layer', left);
  let index = 0;
  for (const { feature, options } of found) {
    yield withStyle(feature, options, kinds[index] ?? null);
    index += 1;
  }
}

function nameOf(layer: JsonObject): string | null {
  const name = own(layer, 'name');
  return typeof name === 'string' ? name : null;
}

function optionsOf(holder: JsonObject): JsonObject {
  return {
    ...objectIn(holder, '_storage'),
    ...objectIn(holder, '_storage_options'),
    ...objectIn(holder, '_umap_options'),
  };
}

/** With its own or its layer's colour, as in simplestyle-spec. */
function withStyle(feature: unknown, layer: JsonObject, kind: string | null): unknown {
  if (!isObject(feature)) return feature;
  const { _storage_options, _umap_options, _storage, ...properties } = objectIn(
    feature,
    'properties',
  );
  const options = { ...layer, ...optionsOf({ _storage_options, _umap_options }) };
  const color = hexOf(own(options, 'color'));
  const type = String(own(objectIn(feature, 'geometry'), 'type'));
  const colored = Object.hasOwn(COLORED, type) && color !== null ? COLORED[type] : [];
  const style = Object.fromEntries((colored ?? []).map((member) => [member, color]));
  const description = own(properties, 'description');
  const text = typeof description === 'string' && { description: unmarked(description) };
  const name = labelOf(own(options, 'labelKey'), properties);
  // As with two table columns of one title, the other is counted.
  const label = name !== '' && { name, 'name (2)': own(properties, 'name') ?? null };
  return {
    ...feature,
    properties: { ...(kind !== null && { kind }), ...style, ...properties, ...text, ...label },
  };
}

/** What a map labels its features with: a member, or words around members in braces. */
function labelOf(key: unknown, properties: JsonObject): string {
  if (typeof key !== 'string') return '';
  const textOf = (member: string) => String(own(properties, member.split('|', 1)[0] ?? '') ?? '');
  const label = key.includes('{')
    ? key.replaceAll(/\{([^{}]*)\}/g, (_, member: string) => textOf(member))
    : textOf(key);
  return label.trim();
}

/** Without uMap's formatting; a link becomes its words. */
function unmarked(text: string): string {
  return text
    .replaceAll(/\{\{[^{}]*\}\}/g, '')
    .replaceAll(
      /\[\[([^[\]|]*)(?:\|([^[\]]*))?\]\]/g,
      (_, href: string, words?: string) => words ?? href,
    )
    .replaceAll(/\*\*?([^*\n]+)\*\*?/g, '$1')
    .replaceAll(/^#+\s*/gm, '');
}
