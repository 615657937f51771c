import { isList, isObject, type JsonObject, own } from '../brief/json';
import { APART, columnsCalled, isPlaced } from './record-items';

/** What is deeper belongs to something else. */
const DEEPEST = 5;
/** A member that says what kind of position an object is. */
const OF_ITSELF = /^(?:@|_)*type$/;

/** A position, and the members in which it stands, from the outermost. */
interface Found {
  readonly path: readonly string[];
  readonly holder: JsonObject;
}

/**
 * Lifts out a position that stands within a member, where it is the only one, or all are the same:
 * `{"name": "Rome", "coord": {"lat": …}}`. It becomes the item's own, under its own name. Otherwise returns the same
 * item: nothing says which of two positions is its own.
 */
export function withPosition(item: JsonObject, deepest = DEEPEST): JsonObject {
  const found = nearestPosition(item, deepest);
  if (!found) return item;
  const [outer = '', ...deeper] = found.path;
  const { [outer]: member, ...rest } = item;
  let beside: JsonObject = {};
  let holder = onlyOf(member);
  for (const key of deeper) {
    if (!isObject(holder)) break;
    const { [key]: next, ...others } = holder;
    // What stands further out is surer to be its own.
    beside = { ...others, ...beside };
    holder = onlyOf(next);
  }
  beside = { ...beside, ...found.holder };
  const added = Object.entries(beside).flatMap(([key, value]) =>
    OF_ITSELF.test(key)
      ? []
      : [[key in rest && !APART.includes(outer) ? `${outer}.${key}` : key, value]],
  );
  return { ...rest, ...Object.fromEntries(added) };
}

function onlyOf(member: unknown): unknown {
  return isList(member) ? member[0] : member;
}

/** Null where there is none, or where there are several. */
export function nearestPosition(item: JsonObject, deepest = DEEPEST): Found | null {
  const placed = nearestPositions(item, deepest);
  const [first] = placed;
  if (!first) return null;
  const isSame = placed.every(({ holder }) => degreesIn(holder) === degreesIn(first.holder));
  const main = placed.find(({ path }) => path.at(-1) === 'main');
  return isSame ? first : (main ?? null);
}

/** Whether a position stands within a member, its own or not. */
export function holdsPosition(item: JsonObject): boolean {
  return nearestPositions(item, DEEPEST).length > 0;
}

/** All the least deeply nested positions. */
function nearestPositions(item: JsonObject, deepest: number): readonly Found[] {
  let level: readonly Found[] = [{ path: [], holder: item }];
  for (let depth = 0; depth < deepest && level.length > 0; depth += 1) {
    level = level.flatMap(({ path, holder }) =>
      Object.entries(holder).flatMap(([key, value]) => {
        const [only, ...more] = isList(value) ? value : [value];
        return isObject(only) && more.length === 0 ? [{ path: [...path, key], holder: only }] : [];
      }),
    );
    const placed = level.filter(({ holder }) => isPlaced(holder));
    if (placed.length > 0) return placed;
  }
  return [];
}

function degreesIn(holder: JsonObject): string {
  const columns = columnsCalled(holder);
  const values = Object.values(holder);
  const degrees = (['latitude', 'longitude'] as const).map(
    (axis) => values[columns.get(axis) ?? -1],
  );
  return JSON.stringify([degrees, own(holder, 'geo') ?? null]);
}
