import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const folder = join(root, 'src');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /dateline-(?!element)[^/\\]+\.ts$/.test(name))
  .map((name) => ({ tag: basename(name, '.ts'), text: readFileSync(join(folder, name), 'utf8') }));

/** The names in backticks of the table row that begins with a tag. */
function rowOf(tag: string): string[] {
  const rows = readme.split('\n').filter((line) => line.startsWith(`| \`${tag}\` | \``));
  return Array.from(rows.join().matchAll(/`([\w-]+)`/g), ([, name = '']) => name).slice(1);
}

function documented(text: string, tag: string): string[] {
  return Array.from(
    text.matchAll(new RegExp(`\\* @${tag} \\[?(\\w[\\w-]*)`, 'g')),
    ([, name = '']) => name,
  );
}

describe.each(sources)('the README on $tag', ({ tag, text }) => {
  it('names it', () => {
    expect(readme).toContain(`| \`<${tag}>\` |`);
  });

  it('has its parts, and no others', () => {
    expect(rowOf(tag).sort()).toEqual(documented(text, 'csspart').sort());
  });

  it('has its events, slots and custom properties', () => {
    const names = ['fires', 'slot'].flatMap((kind) => documented(text, kind));
    for (const name of names) expect(readme.includes(`\`${name}\``), name).toBe(true);
    for (const property of documented(text, 'cssprop')) {
      const short = property.replace('--dateline', '');
      expect(
        [property, short].some((name) => readme.includes(`\`${name}\``)),
        property,
      ).toBe(true);
    }
  });

  it('has the attributes of the dashboard', () => {
    if (tag !== 'dateline-dashboard') return;
    const attributes = Array.from(
      text.matchAll(/@property\((?!\{ attribute: false)[^)]*\)\s+(?:override )?(\w+)/g),
      ([, name = '']) => name,
    );
    expect(attributes.length).toBeGreaterThan(5);
    for (const name of attributes) expect(readme).toContain(`| \`${name}\` |`);
  });
});
