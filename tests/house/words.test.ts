import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What is written in a template or an attribute that a reader sees or hears, and is no name of another's. */
const NAMES = /^(?:Leaflet|visionscarto)$/;
const SPOKEN = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'];

/** The templates of a source, without what stands in `${}`: its own templates come apart. */
function templates(source: string): string[] {
  const found: string[] = [];
  const read = (from: number): number => {
    let text = '';
    let at = from;
    while (at < source.length && source[at] !== '`') {
      if (source[at] === '\\') at += 2;
      else if (source.startsWith('${', at)) {
        at = hole(at + 2);
        text += '\0';
      } else {
        text += source[at];
        at += 1;
      }
    }
    found.push(text);
    return at + 1;
  };
  const hole = (from: number): number => {
    let depth = 1;
    let at = from;
    while (at < source.length && depth > 0) {
      const sign = source[at] ?? '';
      if (sign === '`') {
        at = read(at + 1);
        continue;
      }
      if (sign === "'" || sign === '"') at = source.indexOf(sign, at + 1);
      else if (sign === '{') depth += 1;
      else if (sign === '}') depth -= 1;
      at += 1;
    }
    return at;
  };
  for (const match of source.matchAll(/\bhtml`/g)) read((match.index ?? 0) + match[0].length);
  return found;
}

/** The letters of a template that are neither tags nor comments: between tags, or in a spoken attribute. */
function letters(template: string): string[] {
  const spoken = SPOKEN.flatMap((name) => [
    ...template.matchAll(new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`, 'g')),
  ]).map(([, double, single]) => double ?? single ?? '');
  const between = template
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/<[/a-z](?:"[^"]*"|'[^']*'|[^>"'])*>/g, '\n')
    .replaceAll(/&\w+;/g, '')
    .split('\n');
  return [...spoken, ...between]
    .map((text) => text.replaceAll('\0', '').trim())
    .filter((text) => /\p{L}/u.test(text) && !NAMES.test(text));
}

const sources = ['src/components', 'src/kiosk', 'src/map'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${room}/${file.replaceAll('\\', '/')}`),
);

describe('a template', () => {
  it.each([
    ['html`<p>§{name} is here</p>`', ['is here']],
    ['html`<p title="A §{b}">§{c ? html`<b>no</b>` : nothing}</p>`', ['A', 'no']],
    ['html`<button class="a > b" @click=§{() => go({ a: "}" })}>§{label}</button>`', []],
  ])('%s says %j', (source, said) => {
    const found = templates(source.replaceAll('§', '$')).flatMap(letters);
    expect([...new Set(found)].toSorted()).toEqual(said.toSorted());
  });

  it.each(sources)('%s takes every word from src/text', (file) => {
    expect(templates(readFileSync(file, 'utf8')).flatMap(letters)).toEqual([]);
  });
});

/** Sentences are for whoever programs: what is thrown, and misuse in the console. */
it.each(sources)('%s has no sentence of its own', (file) => {
  const source = readFileSync(file, 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/^\s*\/\/.*$/gm, '')
    .replaceAll(/(?:throw new \w+|console\.\w+|new (?:Range|Type)?Error)\([\s\S]*?\);?\n/g, '\n');
  const sentences = [...source.matchAll(/(['"`])([A-Z][a-z’]+(?: [\p{L}’]+)+[.?!]?)\1/gu)];
  expect(sentences.map(([, , sentence]) => sentence)).toEqual([]);
});
