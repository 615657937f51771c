import { MapView } from './map-view';

/**
 * Stands in for load-map.ts where everything is built into one file (build/map-inside.ts). A bundler would wrap every
 * module of the map there, to evaluate it later.
 */
export const loadMap = async () => ({ MapView });
