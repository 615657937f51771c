import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { History } from '../../../src/brief/edit/history';
import { applySteps, inverseOf, type Path, type Step } from '../../../src/brief/edit/steps';
import { isList, isObject, type JsonObject } from '../../../src/brief/json';

/** Any JSON that JSON.parse gives back as it was. */
const json = fc
  .jsonValue({ maxDepth: 4 })
  .map((value): unknown => JSON.parse(JSON.stringify(value)));
const documents = fc
  .dictionary(fc.string(), json, { maxKeys: 6 })
  .map((value): JsonObject => JSON.parse(JSON.stringify(value)));
const layouts = fc.constantFrom<(value: JsonObject) => string>(
  (value) => JSON.stringify(value),
  (value) => JSON.stringify(value, null, 2),
  (value) => JSON.stringify(value, null, '\t'),
  (value) => `\uFEFF${JSON.stringify(value, null, 4).replaceAll('\n', '\r\n')}\r\n`,
);
const choices = fc.infiniteStream(fc.nat());

/** A step that fits the document, whichever numbers are drawn. */
function someStep(document: JsonObject, next: () => number, value: unknown): Step | null {
  const paths = pathsOf(document, []);
  const path = paths[next() % paths.length] ?? [];
  const holder = path.reduce<unknown>((at, key) => Reflect.get(Object(at), key), document);
  if (isList(holder)) {
    const index = next() % (holder.length + 1);
    const here = [...path, index];
    const kind = next() % 4;
    if (kind === 0 || index === holder.length) return { kind: 'insert', path: here, value };
    if (kind === 1) return { kind: 'remove', path: here, value: holder[index] };
    if (kind === 2) return { kind: 'move', path, from: index, to: next() % holder.length };
    return { kind: 'set', path: here, from: holder[index], to: value };
  }
  if (!isObject(holder)) return null;
  const keys = Object.keys(holder);
  const key = keys[next() % (keys.length + 1)];
  if (key === undefined) {
    const made = `new ${next()}`;
    if (made in holder) return null;
    return { kind: 'set', path: [...path, made], from: undefined, to: value };
  }
  const to = next() % 2 ? value : undefined;
  return { kind: 'set', path: [...path, key], from: holder[key], to };
}

function pathsOf(value: unknown, path: Path): readonly Path[] {
  const below = isList(value)
    ? value.flatMap((each, index) => pathsOf(each, [...path, index]))
    : isObject(value)
      ? Object.entries(value).flatMap(([key, each]) => pathsOf(each, [...path, key]))
      : [];
  return isList(value) || isObject(value) ? [path, ...below] : [];
}

describe('Any steps on any document', () => {
  it('are in its text as in the document, and taken back to the letter', () => {
    fc.assert(
      fc.property(
        documents,
        layouts,
        choices,
        fc.array(json, { maxLength: 8 }),
        (document, write, drawn, values) => {
          const text = write(document);
          const history = new History(text, document);
          const next = () => drawn.next().value ?? 0;
          for (const value of values) {
            const did = history.do('a step', (now) => {
              const step = someStep(now, next, value);
              return step ? [step] : [];
            });
            if (!did) continue;
            if (next() % 2)
              expect(JSON.parse(history.text.replace('\uFEFF', ''))).toEqual(history.document);
          }
          const last = history.text;
          expect(JSON.parse(last.replace('\uFEFF', ''))).toEqual(history.document);
          while (history.undo() !== null);
          expect(history.document).toEqual(document);
          expect(history.text).toBe(text);
          while (history.redo() !== null);
          expect(history.text).toBe(last);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are taken back by their inverse', () => {
    fc.assert(
      fc.property(documents, choices, json, (document, drawn, value) => {
        const step = someStep(document, () => drawn.next().value ?? 0, value);
        const steps = step ? [step] : [];
        expect(applySteps(applySteps(document, steps), inverseOf(steps))).toEqual(document);
      }),
    );
  });
});

describe('What is forgotten when something else is done', () => {
  it('is out of the text, also where it had been written', () => {
    const history = new History('{"a": 1}', { a: 1 });
    history.do('b', () => [{ kind: 'set', path: ['b'], from: undefined, to: 2 }]);
    expect(history.text).toBe('{"a": 1, "b": 2}');
    history.undo();
    history.do('c', () => [{ kind: 'set', path: ['c'], from: undefined, to: 3 }]);
    expect(history.text).toBe('{"a": 1, "c": 3}');
    expect(history.redo()).toBeNull();
  });

  it('is nothing where a change changes nothing', () => {
    const history = new History('{}', {});
    expect(history.do('nothing', () => [])).toBe(false);
    expect(history.undoable).toBeNull();
  });
});
