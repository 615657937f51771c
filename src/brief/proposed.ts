import { isObject, own } from './json';

/** Whether a tool has proposed a feature of a file and nobody has confirmed it: it is not published. */
export function isProposed(feature: unknown): boolean {
  const properties = isObject(feature) ? own(feature, 'properties') : null;
  return isObject(properties) && own(properties, 'status') === 'proposed';
}
