import { worldX, worldY } from '../../geometry/mercator';
import { unlessAborted } from '../../page/unless-aborted';
import type * as L from '../leaflet';
import { type Detail, detailOf } from './detail';
import { type DetailFile, readDetailFile } from './detail-file';
import { isWithin } from './discs';

/** From this zoom on, the file is fetched if one of its places is near the view. */
const FROM_ZOOM = 6.5;
const PATIENCE_MS = 30_000;
/**
 * How far a place of the file may be from the brief's own, in degrees: one that moved further has other surroundings.
 */
const SAME = 0.02;

/** A brief's detail, before anyone knows whether it can be had. */
export interface DetailSource {
  /** The file's address, or the file. */
  readonly file: string | object;
  /** Where the brief's places are, as [longitude, latitude]. */
  readonly places: readonly (readonly [lon: number, lat: number])[];
}

export interface DetailEvents {
  /** The detail can be painted. */
  ready(detail: Detail): void;
  /** There will be no detail; the reason is for the author. */
  failed(reason: string): void;
}

/**
 * Fetches a brief's detail once, when the reader has zoomed in to its places, and lets the map zoom in further there.
 */
export class LateDetail {
  readonly #map: L.Map;
  readonly #source: DetailSource;
  readonly #events: DetailEvents;
  readonly #life = new AbortController();
  readonly #worldZoom: number;
  #isAsked = false;
  #detail: Detail | null = null;

  constructor(map: L.Map, source: DetailSource, events: DetailEvents) {
    this.#map = map;
    this.#source = source;
    this.#events = events;
    this.#worldZoom = map.getMaxZoom();
    map.on('moveend', this.#onRest);
    this.#onRest();
  }

  remove(): void {
    this.#life.abort();
    this.#map.off('moveend', this.#onRest);
    if (this.#detail) this.#map.options.maxZoom = this.#worldZoom;
  }

  readonly #onRest = (): void => {
    if (this.#detail) this.#limitZoom(this.#detail);
    if (this.#isAsked || this.#map.getZoom() < FROM_ZOOM || !this.#isNear()) return;
    this.#isAsked = true;
    void this.#load();
  };

  #isNear(): boolean {
    const bounds = this.#map.getBounds().pad(0.5);
    const { lng } = bounds.getCenter();
    return this.#source.places.some(([lon, lat]) =>
      bounds.contains([lat, lon + 360 * Math.round((lng - lon) / 360)]),
    );
  }

  async #load(): Promise<void> {
    const { signal } = this.#life;
    try {
      const { file } = this.#source;
      const json = typeof file === 'string' ? await fetched(file, signal) : file;
      const detail = detailOf(this.#ofThisBrief(readDetailFile(json)));
      signal.throwIfAborted();
      this.#detail = detail;
      this.#limitZoom(detail);
      this.#events.ready(detail);
    } catch (error) {
      if (signal.aborted) return;
      this.#events.failed(error instanceof Error ? error.message : String(error));
    }
  }

  /** A file made for other places would show land where this brief's map has none. */
  #ofThisBrief(file: DetailFile): DetailFile {
    const isOurs = ([lon, lat]: readonly [number, number]) =>
      this.#source.places.some(
        ([ownLon, ownLat]) => Math.abs(lon - ownLon) < SAME && Math.abs(lat - ownLat) < SAME,
      );
    if (!file.around.every(isOurs)) throw new Error('it was made for other places');
    return file;
  }

  /**
   * Lets the map zoom further in where there is detail. A map that is there already, and leaves, is not thrown back.
   */
  #limitZoom(detail: Detail): void {
    const map = this.#map;
    const { lng, lat } = map.getCenter();
    const isIn = isWithin(detail.discs, worldX(lng), worldY(lat));
    const most = isIn ? detail.maxZoom : this.#worldZoom;
    map.options.maxZoom = Math.max(most, map.getZoom());
  }
}

async function fetched(address: string, signal: AbortSignal): Promise<unknown> {
  const patience = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
  const response = await unlessAborted(fetch(address, { signal: patience }), patience);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${address} is no JSON, or not all of it`);
  }
}
