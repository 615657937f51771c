import { type At, RADIUS } from '../earth';

/** Where one comes to from a point by so many metres on a bearing in degrees clockwise from north; longitude −180 to 180. */
export function destination({ lat, lon }: At, meters: number, bearing: number): At {
  const rad = Math.PI / 180;
  const way = meters / RADIUS;
  const up = lat * rad;
  const to = Math.asin(
    Math.sin(up) * Math.cos(way) + Math.cos(up) * Math.sin(way) * Math.cos(bearing * rad),
  );
  const turn = Math.atan2(
    Math.sin(bearing * rad) * Math.sin(way) * Math.cos(up),
    Math.cos(way) - Math.sin(up) * Math.sin(to),
  );
  return { lat: to / rad, lon: ((lon + turn / rad + 540) % 360) - 180 };
}
