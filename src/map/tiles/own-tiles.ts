import type { FrameTime } from '../../page/frame-time';
import type { Box } from '../labels/box';
import type { LeafletParts } from '../world/leaflet-parts';
import type { Palette } from '../world/palette';

/** The page's own map, over the world or in its place. */
export interface OwnLayer {
  /** Settles when the first picture is there, or when it turns out that there will be none. */
  readonly painted: Promise<void>;
  /** Shows or hides it; hidden, it goes on asking for its tiles. */
  setShown(isShown: boolean): void;
  setPalette(palette: Palette): void;
  /** Boxes in pixels of the container to keep names clear of, and names that are written already. */
  setObstacles(boxes: readonly Box[], exclude: readonly string[]): void;
  /** Like `Basemap.print`; null where the picture on screen is printed. */
  print(palette: Palette): (() => void) | null;
  remove(): void;
}

export interface OwnLayerOptions {
  readonly leaflet: LeafletParts;
  readonly frames: FrameTime;
  /** An XYZ template, or the address of an archive. */
  readonly address: string;
  readonly maxZoom: number | null;
  readonly palette: Palette;
  /** Called at each change. */
  tell(status: OwnStatus): void;
  /** Takes where the layer itself writes names, in pixels of the container, and every name that it may write. */
  named(boxes: readonly Box[], names: readonly string[]): void;
}

export interface OwnStatus {
  /** Why it cannot be shown, for the author; null while it can. */
  readonly failure: string | null;
  /** Whether it leaves gaps, in which the world is seen. */
  readonly hasGaps: boolean;
  /** Whom the map itself credits, in the form of `BasemapChoice`. */
  readonly attribution: string | null;
  /** The nearest zoom at which there is something to see; null while nobody knows. */
  readonly maxZoom: number | null;
}
