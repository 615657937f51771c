import { isList, isObject, type JsonObject } from '../json';

/** From the root of the document: member names and list indices. */
export type Path = readonly (string | number)[];

/**
 * The smallest changes of a JSON document. Each holds what was there before, so that it can be undone; `undefined`
 * stands for a missing member.
 */
export type Step =
  | { readonly kind: 'set'; readonly path: Path; readonly from: unknown; readonly to: unknown }
  /** `path` ends with the index in a list. */
  | { readonly kind: 'insert'; readonly path: Path; readonly value: unknown }
  | { readonly kind: 'remove'; readonly path: Path; readonly value: unknown }
  /** `path` leads to a list; its element `from` is the element `to` afterwards. */
  | { readonly kind: 'move'; readonly path: Path; readonly from: number; readonly to: number };

/** What is to be done to a document: steps, each applied to the result of the one before. */
export type Change = (document: JsonObject) => readonly Step[];

/** The document after the steps; it shares whatever they did not touch with the one before. */
export function applySteps(document: JsonObject, steps: readonly Step[]): JsonObject {
  const changed = steps.reduce<unknown>(applyStep, document);
  if (!isObject(changed)) throw new TypeError('A document is an object.');
  return changed;
}

/** The steps that undo these. */
export function inverseOf(steps: readonly Step[]): readonly Step[] {
  return steps.map(inverse).reverse();
}

/** The value at a path; undefined where there is none. */
export function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof key === 'number') return isList(value) ? value[key] : undefined;
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }, document);
}

/**
 * The step that gives the member at `path` another value; `undefined` removes it. None where it has that value already.
 */
export function setting(document: JsonObject, path: Path, to: unknown): readonly Step[] {
  const from = valueAt(document, path);
  return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ kind: 'set', path, from, to }];
}

/** Several changes as one, each applied to the result of the one before. */
export function inTurn(changes: readonly Change[]): Change {
  return (document) => {
    let now = document;
    return changes.flatMap((change) => {
      const steps = change(now);
      now = applySteps(now, steps);
      return steps;
    });
  };
}

function inverse(step: Step): Step {
  switch (step.kind) {
    case 'set':
      return { ...step, from: step.to, to: step.from };
    case 'insert':
      return { ...step, kind: 'remove' };
    case 'remove':
      return { ...step, kind: 'insert' };
    case 'move':
      return { ...step, from: step.to, to: step.from };
  }
}

function applyStep(document: unknown, step: Step): unknown {
  if (step.kind === 'move') {
    return within(document, step.path, (list) => moved(asList(list), step.from, step.to));
  }
  const { path } = step;
  const key = path.at(-1);
  if (key === undefined) throw new RangeError('The document itself is never replaced.');
  return within(document, path.slice(0, -1), (holder) => {
    if (step.kind === 'set') return withMember(holder, key, step.to);
    const index = Number(key);
    const list = asList(holder);
    return step.kind === 'insert' ? list.toSpliced(index, 0, step.value) : list.toSpliced(index, 1);
  });
}

function within(value: unknown, path: Path, change: (value: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  return withMember(value, key, within(valueAt(value, [key]), rest, change));
}

function withMember(holder: unknown, key: string | number, value: unknown): unknown {
  if (typeof key === 'number') return asList(holder).with(key, value);
  if (!isObject(holder)) throw new TypeError(`There is no object that could have “${key}”.`);
  // Not by assignment: `__proto__` is a name like any other here.
  const others = Object.entries(holder);
  if (value === undefined) return Object.fromEntries(others.filter(([name]) => name !== key));
  if (!Object.hasOwn(holder, key)) return Object.fromEntries([...others, [key, value]]);
  return Object.fromEntries(others.map(([name, old]) => [name, name === key ? value : old]));
}

function moved(list: readonly unknown[], from: number, to: number): readonly unknown[] {
  return list.toSpliced(from, 1).toSpliced(to, 0, list[from]);
}

function asList(value: unknown): readonly unknown[] {
  if (!isList(value)) throw new TypeError('There is no list.');
  return value;
}
