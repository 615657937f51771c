import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { elements, type Piece, readManifest } from './manifest';

const readme = readFileSync('README.md', 'utf8');
const all = elements(readManifest('.'));

/** What every element but the kiosk has, said once above the table. */
const COMMON = ['for', 'htmlFor', 'store', 'dateline-select'];

/** The README's table of what each element has: `dateline-map` → attributes → basemap, gestures. */
const table = tableUnder('| element | attributes |');

describe.each(all)('the README on $tagName', ({ tagName, members = [], ...rest }) => {
  const { attributes = [], events = [], slots = [], cssParts = [] } = rest;
  const [common, own] = [tagName === 'dateline-kiosk' ? [] : COMMON, table.get(tagName)];

  it.each<[string, readonly Piece[]]>([
    ['attributes', attributes],
    ['properties, methods', members.filter(({ attribute }) => !attribute)],
    ['events', events],
    ['slots', slots.filter(({ name }) => name)],
    ['parts', cssParts],
  ])('has its %s, and no others', (column, pieces) => {
    const wanted = pieces.map(({ name }) => name).filter((name) => !common.includes(name));
    expect(own?.get(column)?.sort()).toEqual(wanted.sort());
  });

  it('says what it is', () => {
    expect(readme).toMatch(new RegExp(`\\| \`<${tagName}>\` \\| \\S`));
  });

  it('explains each attribute of its own', () => {
    const unexplained = attributes.filter(
      ({ name }) =>
        !common.includes(name) && !new RegExp(`\\n\\| [^|]*\`${name}\`[^|]*\\| \\S`).test(readme),
    );
    expect(unexplained).toEqual([]);
  });

  it.skipIf(common.length === 0)('shares with the others what is said of them all', () => {
    const names = [...attributes, ...members, ...events].map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(common));
  });
});

it('the README has a row for each element, and for nothing else', () => {
  expect([...table.keys()].sort()).toEqual(all.map(({ tagName }) => tagName).sort());
  for (const name of COMMON)
    expect(readme.split('| element | attributes |')[0]).toContain(`\`${name}\``);
});

it('the README explains each event', () => {
  const names = new Set(all.flatMap(({ events = [] }) => events.map(({ name }) => name)));
  for (const name of names) expect(readme).toMatch(new RegExp(`(\\n\\| |[.;] )\`${name}\``));
});

it('the README has every custom property, and no others', () => {
  const paragraph = readme.match(/\*\*Custom properties\*\*[\s\S]+?\n\n/)?.[0] ?? '';
  const named = [...paragraph.matchAll(/`(?:--dateline)?(-[a-z-]+)`/g)].map(
    ([, name]) => `--dateline${name}`,
  );
  const wanted = all.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name));
  expect(named.sort()).toEqual([...new Set(wanted)].sort());
});

function tableUnder(head: string): Map<string, Map<string, string[]>> {
  const lines = readme.slice(readme.indexOf(head)).split('\n');
  const rows = lines.slice(0, lines.indexOf('')).map((line) => line.split('|').slice(1, -1));
  const [columns = [], , ...body] = rows;
  const names = (cell = '') => Array.from(cell.matchAll(/`([\w-]+)/g), ([, name = '']) => name);
  return new Map(
    body.map(([first, ...cells]) => [
      names(first)[0] ?? '',
      new Map(cells.map((cell, at) => [columns[at + 1]?.trim() ?? '', names(cell)])),
    ]),
  );
}
