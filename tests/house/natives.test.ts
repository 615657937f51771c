import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Rooms that a page of others loads; `src/editor`, the command line and what publishes have a page or a process of their own. */
const ROOMS =
  /^(?:archive|brief|collection|components|formats|geometry|kiosk|map|page|state|text)\//;
/** Prototype.js and MooTools have others of these, which give other things. */
const REPLACED = /\bArray\.from\(|(?<!\bObject)\.entries\(\)|\bnew Event\(/;
/** A promise of an old zone.js or polyfill, which `import()` gives as well, knows what ES2015 did. */
const LATER_PROMISES = /\bPromise\.(?:allSettled|any|try|withResolvers)\b|\.finally\(/;
/** Prototype.js 1.7.0 calls back with two arguments, and never with the list. */
const WITH_LIST =
  /\.(?:map|flatMap|filter|some|every|find|findIndex|findLast|forEach)\(\s*(?:async )?\((?:\w+|\[[^\]]*\]|\{[^}]*\}), \w+, \w+\) =>/;

it('what a page loads asks for no native that old libraries replace', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => ROOMS.test(file) && file.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(400);
  const found = files.flatMap((file) =>
    readFileSync(`src/${file}`, 'utf8')
      .split('\n')
      .flatMap((line, at) =>
        REPLACED.test(line) || LATER_PROMISES.test(line)
          ? [`${file}:${at + 1}: ${line.trim()}`]
          : [],
      ),
  );
  expect(found).toEqual([]);
  expect(files.filter((file) => WITH_LIST.test(readFileSync(`src/${file}`, 'utf8')))).toEqual([]);
});
