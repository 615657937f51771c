import type { Geometry, Position } from 'geojson';
import type { Brief, Place, When } from '../brief/brief';
import { latOf, lonOf } from '../geometry/positions';
import { type Exported, kindOf } from './exported';

/** What KML can express: years, months, days, moments, and intervals of two. */
const MOMENT = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?)?)?$/;
/** XML has no room for these. */
const NOT_XML =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are to be left out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** KML 2.2 (OGC 07-147r2), for Google Earth and most GIS. */
export function writeKml(brief: Brief): Exported {
  const left: string[] = [];
  const marks = brief.places.map((place) => {
    const when = place.when === null ? '' : timeOf(place.when);
    if (when === null)
      left.push(
        `“${place.name}”: KML cannot say “${place.when?.text}” as a time; it is among the data.`,
      );
    if (place.geometry === null) left.push(`“${place.name}” has no position of its own.`);
    return placemark(place, brief, when ?? '');
  });
  const title = brief.articles[0]?.title ?? '';
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2">
<Document>
${element('name', title)}
${marks.join('\n')}
</Document>
</kml>
`;
  return { text, left };
}

function placemark(place: Place, brief: Brief, when: string): string {
  const said = [place.description, ...place.excerpts.map(({ exact }) => `“${exact}”`)];
  const data = {
    kind: kindOf(brief, place),
    statedBy: place.statedBy,
    when: place.when?.text,
    basis: place.basis,
    coordinateUncertaintyInMeters: place.coordinateUncertaintyInMeters,
    approximate: place.approximate ? 'true' : null,
    sources: place.sources.map(({ name, url }) => [name, url].filter(Boolean).join(' ')).join('\n'),
  };
  const entries = Object.entries(data)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([name, value]) => `<Data name="${name}">${element('value', String(value))}</Data>`);
  const geometry = place.geometry === null ? '' : shape(place.geometry);
  const parts = [
    element('name', place.name),
    element('description', said.filter(Boolean).join('\n\n')),
    when,
    `<ExtendedData>${entries.join('')}</ExtendedData>`,
    geometry,
  ];
  return `<Placemark>\n${parts.filter(Boolean).join('\n')}\n</Placemark>`;
}

/** Null for a time that KML cannot express. */
function timeOf({ text }: When): string | null {
  if (MOMENT.test(text)) return `<TimeStamp>${element('when', text)}</TimeStamp>`;
  const [begin = '', end = '', ...more] = text.split('/');
  const isOpen = (side: string) => side === '..' || side === '';
  const isKnown = (side: string) => isOpen(side) || MOMENT.test(side);
  if (more.length > 0 || !text.includes('/') || !isKnown(begin) || !isKnown(end)) return null;
  const from = isOpen(begin) ? '' : element('begin', begin);
  const to = isOpen(end) ? '' : element('end', end);
  return `<TimeSpan>${from}${to}</TimeSpan>`;
}

function shape(geometry: Geometry): string {
  switch (geometry.type) {
    case 'Point':
      return `<Point>${coordinates([geometry.coordinates])}</Point>`;
    case 'LineString':
      return `<LineString><tessellate>1</tessellate>${coordinates(geometry.coordinates)}</LineString>`;
    case 'Polygon':
      return polygon(geometry.coordinates);
    case 'MultiPoint':
      return multi(geometry.coordinates.map((one) => `<Point>${coordinates([one])}</Point>`));
    case 'MultiLineString':
      return multi(
        geometry.coordinates.map((one) => `<LineString>${coordinates(one)}</LineString>`),
      );
    case 'MultiPolygon':
      return multi(geometry.coordinates.map(polygon));
    case 'GeometryCollection':
      return multi(geometry.geometries.map(shape));
  }
}

function multi(parts: readonly string[]): string {
  return `<MultiGeometry>${parts.join('')}</MultiGeometry>`;
}

function polygon([outer = [], ...holes]: readonly Position[][]): string {
  const ring = (name: string, line: readonly Position[]) =>
    `<${name}><LinearRing>${coordinates(line)}</LinearRing></${name}>`;
  return `<Polygon>${ring('outerBoundaryIs', outer)}${holes.map((hole) => ring('innerBoundaryIs', hole)).join('')}</Polygon>`;
}

function coordinates(line: readonly Position[]): string {
  const written = line.map((position) => `${lonOf(position)},${latOf(position)}`);
  return `<coordinates>${written.join(' ')}</coordinates>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function element(name: string, text: string): string {
  if (text === '') return '';
  const safe = text.replaceAll(NOT_XML, '').replaceAll(/[&<>]/g, (sign) => ESCAPES[sign] ?? '');
  return `<${name}>${safe}</${name}>`;
}
