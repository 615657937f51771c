import { MapView } from './map-view';

/**
 * Replaces load-map.ts where everything is built into one file (build/map-inside.ts). A bundler would otherwise wrap
 * every module of the map there, to evaluate it later.
 */
export const loadMap = async () => ({ MapView });
