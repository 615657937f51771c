import { worldX, worldY } from '../../geometry/mercator';
import type { Layer, TownGroup } from './atlas';
import { DETAIL_STEPS, type DetailFile } from './detail-file';
import { landWith } from './detail-land';
import { DETAIL_FROM, type Disc } from './discs';
import type { Land } from './land';
import type { Palette } from './palette';
import { type PathPen, type Pen, strokeFirmly } from './pen';
import { type Region, trace } from './trace';
import { World } from './world';

/** Kilometres around the equator. */
const EQUATOR_KM = 40_075;
/** How far out towards the rim the sea is painted, as a share of the disc: its edge must not show on land. */
const SEA_PART = 0.99;
const CORNERS = 96;

/** The detail of a brief, ready to paint: within its discs it replaces the world's land and waters. */
export interface Detail {
  readonly discs: readonly Disc[];
  readonly maxZoom: number;
  readonly towns: readonly TownGroup[];
  /** Paints it over the world, with hairlines of this width. */
  paint(pen: Pen, region: Region, palette: Palette, hairline: number): void;
  /** The world's land with this detail in it. */
  landIn(land: Land): Land;
}

export function detailOf({ around, reachKm, maxZoom, lines, towns }: DetailFile): Detail {
  const discs = around.map(([lon, lat]) => {
    const km = 1 / (EQUATOR_KM * Math.cos((lat * Math.PI) / 180));
    return { x: worldX(lon), y: worldY(lat), radius: reachKm * km };
  });
  const world = new World({ zoom: 0, steps: DETAIL_STEPS, slices: {}, whole: lines });
  return {
    discs,
    maxZoom,
    towns,
    paint: (pen, region, palette, hairline) =>
      paintDetail(pen, region, { discs, lines: world }, palette, hairline),
    landIn: (land) => landWith(land, discs, world, (pen, region) => traceDiscs(pen, region, discs)),
  };
}

/** Paints sea, land, waters and borders of the discs over the world's; at the rims, both are the same. */
function paintDetail(
  pen: Pen,
  region: Region,
  { discs, lines }: { readonly discs: readonly Disc[]; readonly lines: World },
  palette: Palette,
  hairline: number,
): void {
  if (region.across < DETAIL_FROM) return;
  const fill = (layer: Layer, color: string) => {
    trace(pen, region, lines, layer);
    pen.fillStyle = color;
    pen.fill();
  };
  pen.lineWidth = hairline;
  const draw = (layer: Layer, color: string, stroke = strokeFirmly) => {
    trace(pen, region, lines, layer);
    pen.strokeStyle = color;
    stroke(pen);
  };
  traceDiscs(pen, region, discs);
  pen.fillStyle = palette.sea;
  pen.fill();
  fill('land', palette.land);
  draw('tributary', palette.river, () => pen.stroke());
  draw('river', palette.river);
  fill('lake', palette.sea);
  draw('shore', palette.coast);
  draw('border', palette.border);
  draw('coast', palette.coast);
}

function traceDiscs(pen: PathPen, region: Region, discs: readonly Disc[]): void {
  const { left, top, width, height, across } = region;
  pen.beginPath();
  for (const disc of discs) {
    const radius = SEA_PART * disc.radius * across;
    const y = disc.y * across - top;
    if (y + radius < 0 || y - radius > height) continue;
    const first = Math.ceil((left - radius) / across - disc.x);
    const last = Math.floor((left + width + radius) / across - disc.x);
    for (let copy = first; copy <= last; copy++) {
      const x = (disc.x + copy) * across - left;
      for (let corner = 0; corner <= CORNERS; corner++) {
        const angle = (corner / CORNERS) * 2 * Math.PI;
        const at = [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
        if (corner === 0) pen.moveTo(...at);
        else pen.lineTo(...at);
      }
    }
  }
}
