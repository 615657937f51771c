import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { joinLines } from '../sources/join-lines.ts';

/** A part of the earth in degrees; east is greater than west. */
export interface Part {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export type Line = readonly (readonly [lon: number, lat: number])[];

/** Land is 1, lakes are 2; rows from the north, nodes of a row from the west. */
export interface Mask {
  readonly at: (lon: number, lat: number) => 0 | 1 | 2;
}

/** The lines that GSHHG has, by the options of `gmt coast`. */
export const LINES = {
  coast: ['-W1'],
  shore: ['-W2', '-W3', '-W4'],
  river: ['-I0', '-I1', '-I2'],
  tributary: ['-I3', '-I4'],
  border: ['-N1'],
} as const;

/** Whether this machine has GSHHG in full resolution, and the program that reads it (Debian's gmt and gmt-gshhg-full). */
export function hasGshhg(): boolean {
  const { status, stdout } = gmt(['coast', '-R0/1/51/52', '-Df', '-W1', '-M']);
  return status === 0 && stdout.includes('>');
}

/** The lines of a part, joined where they were cut into bins. */
export function linesOf(part: Part, kind: keyof typeof LINES): Line[] {
  const format = '--FORMAT_FLOAT_OUT=%.6f';
  const { stdout } = gmt(['coast', regionOf(part), '-Df', '-M', ...LINES[kind], format]);
  const lines: [number, number][][] = [];
  for (const row of stdout.split('\n')) {
    if (row.startsWith('>')) lines.push([]);
    if (!/^-?\d/.test(row)) continue;
    const [lon = 0, lat = 0] = row.split('\t').map(Number);
    // Longitudes may come from any turn of the globe.
    const turns = Math.round((lon - (part.west + part.east) / 2) / 360);
    lines.at(-1)?.push([lon - 360 * turns, lat]);
  }
  return joinLines(lines);
}

/** What is land and what is lake, at nodes `step` degrees apart. */
export function maskOf(part: Part, step: { lon: number; lat: number }): Mask {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  try {
    const columns = Math.ceil((part.east - part.west) / step.lon) + 1;
    const rows = Math.ceil((part.north - part.south) / step.lat) + 1;
    const east = part.west + (columns - 1) * step.lon;
    const north = part.south + (rows - 1) * step.lat;
    const grid = join(folder, 'mask.nc');
    const raw = join(folder, 'mask.bin');
    const spacing = `-I${columns}+n/${rows}+n`;
    const values = ['-N0/1/2/1/2', `-G${grid}`];
    gmt(['grdlandmask', regionOf({ ...part, east, north }), spacing, '-Df', ...values]);
    const { status } = spawnSync('sh', ['-c', `gmt grd2xyz "${grid}" -ZTLu > "${raw}"`], {
      cwd: folder,
    });
    const cells = readFileSync(raw);
    if (status !== 0 || cells.length !== columns * rows) throw new Error('gmt made no mask.');
    return {
      at(lon, lat) {
        const column = Math.round((lon - part.west) / step.lon);
        const row = Math.round((north - lat) / step.lat);
        const inside = (n: number, count: number) => Math.max(0, Math.min(count - 1, n));
        const value = cells[inside(row, rows) * columns + inside(column, columns)] ?? 0;
        return value === 1 ? 1 : value === 2 ? 2 : 0;
      },
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function regionOf({ west, south, east, north }: Part): string {
  return `-R${west.toFixed(8)}/${east.toFixed(8)}/${south.toFixed(8)}/${north.toFixed(8)}`;
}

function gmt(args: readonly string[]) {
  // It leaves files where it runs.
  return spawnSync('gmt', args, { encoding: 'utf8', maxBuffer: 2 ** 29, cwd: tmpdir() });
}
