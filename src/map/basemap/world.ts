import { yieldToMain } from '../../page/yield-to-main';
import { Arcs } from './arcs';
import type { Atlas } from './atlas';
import { closedAtPole, type WorldLine } from './mercator';

/** What is painted of an atlas. */
export type World = Readonly<Record<keyof Atlas['objects'], readonly WorldLine[]>>;

/** Lines projected in one task; none can be divided, and the largest goes around Africa and Eurasia. */
const AT_ONCE = 300;

/** An atlas in the world square, made in tasks short enough for a page in use. */
export async function worldOf(atlas: Atlas, signal: AbortSignal): Promise<World> {
  const arcs = new Arcs(atlas);
  const project = async (shape: Atlas['objects']['land']) => {
    const lines: WorldLine[] = [];
    for (let i = 0; i < shape.arcs.length; i += AT_ONCE) {
      await yieldToMain(signal);
      for (const line of shape.arcs.slice(i, i + AT_ONCE)) lines.push(arcs.line(line));
    }
    return lines;
  };
  const { land, coast, border, disputed } = atlas.objects;
  return {
    land: (await project(land)).map(closedAtPole),
    coast: await project(coast),
    border: await project(border),
    disputed: await project(disputed),
  };
}
