import { type GeoProjection, geoArea, geoMercator, geoPath } from 'd3-geo';
import type { Geometry, Position } from 'geojson';
import type { Brief, Place } from '../../brief/brief';
import { type Bounds, boundsOf, unwrapBBox } from '../../geometry/bounds';
import { type Html, html, none } from '../html';
import type { Face } from './face';
import { INK } from './ink';
import { type Box, nearView } from './near-view';
import type { WorldShapes } from './world-shapes';

/** No view is narrower, in degrees from south to north: a place is shown with its surroundings, a brief with some. */
const NARROWEST = { place: 13, brief: 5 };
/** The latitude, in degrees, at which the map ends. */
const POLE = 84;
const NAME_PX = 17;

/** A map of the place, or of all the brief (null), with the largest towns around; the place is marked. */
export function drawMap(
  brief: Brief,
  place: Place | null,
  world: WorldShapes,
  face: Face,
  box: Box,
): Html {
  const projection = projectionFor(brief, place, box);
  // Coasts have enough points; between points far apart, lines follow the sphere.
  const plain = projectionFor(brief, place, box).precision(0);
  const path = geoPath(plain).digits(1);
  const shape = (geometry: Geometry) => path(geometry) ?? '';
  const { left, top, width, height } = box;
  const { land: coasts, lakes, borders, disputed } = nearView(world, plain, box);
  const land = shape(coasts);
  const sea = `M${left} ${top}h${width}v${height}h${-width}Z${land}`;
  const others = brief.places.filter((other) => other !== place && other.geometry !== null);
  return html`<clipPath id="land"><path d="${land}" clip-rule="evenodd"/></clipPath>
<clipPath id="sea"><path d="${sea}" clip-rule="evenodd"/></clipPath>
<rect x="${`${left}`}" y="${`${top}`}" width="${`${width}`}" height="${`${height}`}" fill="${INK.sea}"/>
<path d="${land}" fill="${INK.land}" stroke="${INK.coast}" stroke-width="0.8"/>
<path d="${shape(lakes)}" fill="${INK.sea}" stroke="${INK.coast}" stroke-width="0.5"/>
<path d="${shape(borders)}" fill="none" stroke="${INK.border}" stroke-width="0.9"/>
<path d="${shape(disputed)}" fill="none" stroke="${INK.border}" stroke-width="0.9" stroke-dasharray="5 4"/>
${others.map((other) => drawPlace(other, projection, place === null ? INK.accent : INK.quiet, 4.5))}${
  place === null ? none : drawPlace(place, projection, INK.accent, 10)
}${drawTowns(place, world, projection, face, box)}`;
}

function projectionFor(brief: Brief, place: Place | null, box: Box): GeoProjection {
  const [west, south, east, north] = viewOf(brief, place);
  const { left, top, width, height } = box;
  const projection = geoMercator()
    .rotate([-(west + east) / 2, 0])
    .scale(1)
    .translate([0, 0]);
  const [, upper = 0] = projection([(west + east) / 2, north]) ?? [];
  const [, lower = 0] = projection([(west + east) / 2, south]) ?? [];
  const across = (Math.max(east - west, 0.1) * Math.PI) / 180;
  const scale = Math.min((0.8 * width) / across, (0.8 * height) / (lower - upper));
  return projection
    .scale(Math.max(scale, width / (2 * Math.PI)))
    .translate([left + width / 2, top + height / 2 - (scale * (upper + lower)) / 2])
    .clipExtent([
      [left, top],
      [left + width, top + height],
    ]);
}

function viewOf({ places, bbox }: Brief, place: Place | null): Bounds {
  const all = places.flatMap(({ geometry }) => geometry ?? []);
  const own = place?.geometry ? boundsOf([place.geometry]) : bbox ? unwrapBBox(bbox) : null;
  const [west, south, east, north] = own ?? boundsOf(all) ?? [-170, -55, 170, 75];
  const missing = Math.max(0, NARROWEST[place ? 'place' : 'brief'] - (north - south)) / 2;
  const [bottom, top] = [Math.max(-POLE, south - missing), Math.min(POLE, north + missing)];
  // A point at a pole still has a view.
  return [west, Math.min(bottom, POLE - 1), east, Math.max(top, 1 - POLE)];
}

function drawPlace(place: Place, projection: GeoProjection, color: string, radius: number): Html {
  const path = geoPath(projection).digits(1).pointRadius(radius);
  const isChosen = radius > 5;
  const dash = place.approximate ? html` stroke-dasharray="6 5"` : none;
  const clip = place.clip ? html` clip-path="url(#${place.clip})"` : none;
  const draw = (geometry: Geometry): Html => {
    if (geometry.type === 'GeometryCollection') return html`${geometry.geometries.map(draw)}`;
    const d = path(rewound(geometry)) ?? '';
    if (/Point$/.test(geometry.type)) {
      return html`<path d="${d}" fill="${color}" stroke="${INK.paper}" stroke-width="${isChosen ? '3' : '1.5'}"/>\n`;
    }
    const fill = /Polygon$/.test(geometry.type)
      ? html` fill="${color}" fill-opacity="${isChosen ? '0.14' : '0.05'}"`
      : html` fill="none"`;
    return html`<path d="${d}"${fill} stroke="${color}" stroke-width="${isChosen ? '2.5' : '1'}"${dash}${clip}/>\n`;
  };
  return place.geometry === null ? none : draw(place.geometry);
}

/** RFC 7946 winds rings the other way round than d3-geo, for which each of ours would be the whole world but itself. */
function rewound(geometry: Geometry): Geometry {
  const turned = (polygon: Position[][]) =>
    geoArea({ type: 'Polygon', coordinates: polygon }) > 2 * Math.PI
      ? polygon.map((ring) => ring.toReversed())
      : polygon;
  if (geometry.type === 'Polygon') {
    return { ...geometry, coordinates: turned(geometry.coordinates) };
  }
  if (geometry.type === 'MultiPolygon') {
    return { ...geometry, coordinates: geometry.coordinates.map(turned) };
  }
  return geometry;
}

/** Names of towns where they touch neither each other, nor an edge, nor the mark. */
function drawTowns(
  place: Place | null,
  { towns }: WorldShapes,
  projection: GeoProjection,
  face: Face,
  { left, top, width, height }: Box,
): Html {
  const taken: (readonly [x: number, y: number, width: number])[] = [];
  const mark = place?.geometry?.type === 'Point' ? place.geometry.coordinates : null;
  const at = mark && projection([mark[0] ?? 0, mark[1] ?? 0]);
  const isMark = (x: number, y: number) => at && Math.hypot(x - at[0], y - at[1]) < 14;
  if (at) taken.push([at[0] - 16, at[1], 32]);
  const names: Html[] = [];
  for (const { name, at: position, isCapital } of towns) {
    if (names.length >= (place === null ? 6 : 9)) break;
    const [x = 0, y = 0] = projection([...position]) ?? [];
    const isIn = x > left + 12 && y > top + 20 && y < top + height - 40;
    if (!isIn || x > left + width || !face.has(name)) continue;
    const long = face.width(name, NAME_PX);
    if (x + long + 20 > left + width) continue;
    // Under the mark a town has no dot, and its name stands clear of the mark.
    const aside = isMark(x, y) ? 10 : 0;
    const own = [x - 6 + 3 * aside, y, long + 22] as const;
    if (taken.some((other) => touch(own, other))) continue;
    taken.push(own);
    names.push(html`${aside > 0 ? none : html`<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${isCapital ? '3.5' : '2.5'}" fill="${INK.quiet}"/>`}
<path transform="translate(${(x + 8 + aside).toFixed(1)} ${(y + 6).toFixed(1)})" d="${face.outline(name, NAME_PX)}" fill="${INK.quiet}" stroke="${INK.land}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"/>
`);
  }
  return html`${names}`;
}

function touch(
  [x, y, width]: readonly [number, number, number],
  [otherX, otherY, otherWidth]: readonly [number, number, number],
): boolean {
  return Math.abs(y - otherY) < 26 && x < otherX + otherWidth && otherX < x + width;
}
