import { Arcs, closedAtPole } from '../arcs.ts';
import { trimAtlas } from '../trim-atlas.ts';
import type { Flat } from './field.ts';

/** The lines of the world that the map paints, in the world square. */
export type WorldLines = Readonly<
  Record<'land' | 'lake' | 'river' | 'tributary' | 'border' | 'disputed', readonly Flat[]>
>;

/** The steps to which the fine atlas rounds (build/slice-atlas.ts). */
const STEPS = 2 ** 17;

export async function worldLines(): Promise<WorldLines> {
  const atlas = await trimAtlas('50m');
  const arcs = new Arcs(atlas);
  const lines = (kind: keyof WorldLines) =>
    atlas.objects[kind].arcs.map((numbers) =>
      closedAtPole(arcs.line(numbers)).points.map((value) => Math.round(value * STEPS) / STEPS),
    );
  return {
    land: lines('land'),
    lake: lines('lake'),
    river: lines('river'),
    tributary: lines('tributary'),
    border: lines('border'),
    disputed: lines('disputed'),
  };
}
