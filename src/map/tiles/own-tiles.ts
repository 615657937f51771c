import type { Box } from '../labels/box';
import type { LeafletParts } from '../world/leaflet-parts';
import type { Palette } from '../world/palette';

/** A map of one's own, over the world or in its place. */
export interface OwnLayer {
  /** Settles when the first picture is there, or when it has turned out that there will be none. */
  readonly painted: Promise<void>;
  /** What cannot be seen goes on asking for its tiles. */
  setShown(isShown: boolean): void;
  setPalette(palette: Palette): void;
  /** Boxes in pixels of the container to keep names clear of, and names that are written already. */
  setObstacles(boxes: readonly Box[], exclude: readonly string[]): void;
  /** As `Basemap.print`; null where the screen's own picture is printed. */
  print(palette: Palette): (() => void) | null;
  remove(): void;
}

export interface OwnLayerOptions {
  readonly leaflet: LeafletParts;
  /** An XYZ template, or the address of an archive. */
  readonly address: string;
  readonly maxZoom: number | null;
  readonly palette: Palette;
  /** Told at each change. */
  tell(status: OwnStatus): void;
  /** Where the layer writes names itself, in pixels of the container, and all those that it may write. */
  named(boxes: readonly Box[], names: readonly string[]): void;
}

export interface OwnStatus {
  /** Why it cannot be shown, for the author; null while it can. */
  readonly failure: string | null;
  /** It leaves gaps, in which the world is seen. */
  readonly hasGaps: boolean;
  /** Whom the map itself credits, in the form of `BasemapChoice`. */
  readonly attribution: string | null;
  /** The nearest zoom at which there is something to see; null while nobody knows. */
  readonly maxZoom: number | null;
}
