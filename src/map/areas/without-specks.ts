import type * as L from 'leaflet';

/** What is used here of Leaflet's own, which its types leave out (1.9.4, Polyline). */
interface Simplified extends L.Path {
  _parts: L.Point[][];
  _simplifyPoints(): void;
}

/** Pixels. */
const SPECK = 2;

/** What has shrunk to a speck is not drawn: Firefox makes a long line of a dashed path that has no length. */
export function withoutSpecks(path: L.Path): L.Path {
  const layer = path as Simplified;
  const simplify = layer._simplifyPoints;
  layer._simplifyPoints = () => {
    simplify.call(layer);
    layer._parts = layer._parts.filter(([first, ...rest]) =>
      rest.some((point) => first && point.distanceTo(first) > SPECK),
    );
  };
  return layer;
}
