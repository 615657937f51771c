import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { MultiLineString } from 'topojson-specification';
import { yieldToMain } from '../yield-to-main';
import type { Atlas } from './atlas';
import { type WorldLine, worldLine, worldRing } from './mercator';

/** What is painted of an atlas. */
export type World = Readonly<Record<keyof Atlas['objects'], readonly WorldLine[]>>;

/** Lines projected in one task; none can be divided, and the largest goes around Africa and Eurasia. */
const AT_ONCE = 300;

/** An atlas in the world square, made in tasks short enough for a page in use. */
export async function worldOf(atlas: Atlas, signal: AbortSignal): Promise<World> {
  const project = async (shape: MultiLineString, toWorld: (line: Position[]) => WorldLine) => {
    const lines: WorldLine[] = [];
    for (let i = 0; i < shape.arcs.length; i += AT_ONCE) {
      await yieldToMain(signal);
      const some = feature(atlas, { ...shape, arcs: shape.arcs.slice(i, i + AT_ONCE) });
      lines.push(...some.geometry.coordinates.map(toWorld));
    }
    return lines;
  };
  const { land, coast, border, disputed } = atlas.objects;
  return {
    land: await project(land, worldRing),
    coast: await project(coast, worldLine),
    border: await project(border, worldLine),
    disputed: await project(disputed, worldLine),
  };
}
