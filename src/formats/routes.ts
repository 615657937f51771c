import { isList, isObject, type JsonObject, own } from '../brief/json';

/** Whether it is an answer of Google, OSRM, OpenTripPlanner, Valhalla or GraphHopper, its paths in a code of their own. */
export function isRoute(data: JsonObject): boolean {
  const [plan, trip] = [own(data, 'plan'), own(data, 'trip')];
  return (
    (isObject(plan) && isList(own(plan, 'itineraries'))) ||
    (isObject(trip) && isList(own(trip, 'legs'))) ||
    objectsIn(data, 'routes').some(
      (route) => own(route, 'legs') && !isObject(own(route, 'geometry')),
    ) ||
    objectsIn(data, 'paths').some((path) => own(path, 'points_encoded') === true)
  );
}

function objectsIn(data: JsonObject, key: string): readonly JsonObject[] {
  const list = own(data, key);
  return isList(list) ? list.filter(isObject) : [];
}

/** Whether it is a stream of an activity, as Strava has them: values at each moment or distance. */
export function isStream(data: unknown): boolean {
  return isObject(data) && isList(own(data, 'data')) && own(data, 'series_type') !== undefined;
}
