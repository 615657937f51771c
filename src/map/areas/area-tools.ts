import { labelArcs } from './arc-labels';
import { endAtCoast } from './coast';
import { edgesOf } from './edges';
import { inkedLines, inkedRings } from './ink';

/** What few areas need: loaded where one ends at a coast, lies around a place, or has very many vertices. */
export const areaTools = { edgesOf, endAtCoast, inkedLines, inkedRings, labelArcs };

export type AreaTools = typeof areaTools;
