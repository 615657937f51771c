/** Web Mercator on a square from 0 to 1, y downward: longitude and latitude in degrees. */
export function worldX(lon: number): number {
  return lon / 360 + 0.5;
}

export function worldY(lat: number): number {
  const sin = Math.sin((lat * Math.PI) / 180);
  const y = 0.5 - (0.25 * Math.log((1 + sin) / (1 - sin))) / Math.PI;
  return Math.min(1, Math.max(0, y));
}

/** The inverse. */
export function longitudeAt(x: number): number {
  return (x - 0.5) * 360;
}

export function latitudeAt(y: number): number {
  return (360 / Math.PI) * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - 90;
}

/** How wide and high the square is at a zoom of the map, in pixels. */
export function worldSize(zoom: number): number {
  return 256 * 2 ** zoom;
}
