import type { GeoProjection } from 'd3-geo';
import type { Position } from 'geojson';
import type { WorldShapes } from './world-shapes';

/** Of the picture, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Shapes = Pick<WorldShapes, 'land' | 'lakes' | 'borders' | 'disputed'>;

/** What of a shape may reach beyond its corners: the way between two of them is one of a sphere; in degrees. */
const MARGIN = 4;

/** The parts of the world that a map of Mercator's can show: of most of it nothing need be projected. */
export function nearView(world: Shapes, projection: GeoProjection, box: Box): Shapes {
  const isNear = nearnessTo(projection, box);
  const polygons = ({ coordinates }: WorldShapes['land']): WorldShapes['land'] => ({
    type: 'MultiPolygon',
    coordinates: coordinates.filter(([ring = []]) => isNear(ring)),
  });
  const lines = ({ coordinates }: WorldShapes['borders']): WorldShapes['borders'] => ({
    type: 'MultiLineString',
    coordinates: coordinates.filter(isNear),
  });
  const { land, lakes, borders, disputed } = world;
  return {
    land: polygons(land),
    lakes: polygons(lakes),
    borders: lines(borders),
    disputed: lines(disputed),
  };
}

function nearnessTo(projection: GeoProjection, { left, top, width, height }: Box) {
  const [, north = 90] = projection.invert?.([left, top]) ?? [];
  const [, south = -90] = projection.invert?.([left, top + height]) ?? [];
  const middle = -projection.rotate()[0];
  const half = (width / 2 / projection.scale()) * (180 / Math.PI) + MARGIN;
  return (positions: readonly Position[]): boolean => {
    let [west, low, east, high] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const [lon = 0, lat = 0] of positions) {
      west = Math.min(west, lon);
      east = Math.max(east, lon);
      low = Math.min(low, lat);
      high = Math.max(high, lat);
    }
    if (low > north + MARGIN || high < south - MARGIN) return false;
    return [-360, 0, 360].some(
      (turn) => west + turn <= middle + half && east + turn >= middle - half,
    );
  };
}
