import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ElementSize } from '../../build/element-sizes';
import { elements, readManifest } from './manifest';

const manifest = readManifest('.');

it('knows the name of every element', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => basename(file))
    .filter((file) => /^dateline-(?!element).+\.ts$/.test(file));
  const tags = elements(manifest).map(({ tagName }) => tagName);
  expect(tags.sort()).toEqual(sources.map((file) => file.replace('.ts', '')).sort());
});

it('the report of sizes knows every element', () => {
  const sizes: ElementSize[] = JSON.parse(readFileSync('dist/elements.json', 'utf8'));
  const listed = sizes.filter(({ gzip }) => gzip > 200).map(({ element }) => element);
  const tags = elements(manifest).map(({ tagName }) => tagName);
  expect(listed.sort()).toEqual([...tags, 'several elements'].sort());
});

it.each(manifest.modules)('$path is shipped, and exports what is said of it', async (module) => {
  const { path, declarations, exports } = module;
  const shipped: Record<string, unknown> = await import(
    /* @vite-ignore */ pathToFileURL(resolve(path)).href
  );
  const names = exports.flatMap(({ kind, name }) => (kind === 'js' ? name : []));
  expect(names.length).toBeGreaterThan(2);
  expect(Object.keys(shipped).sort()).toEqual(names.sort());
  for (const { declaration } of exports) {
    expect(declarations.map(({ name }) => name)).toContain(declaration.name);
  }
});

it('refers to nothing that is not in it', () => {
  const places = new Set(
    manifest.modules.flatMap(({ path, declarations }) =>
      declarations.map(({ name }) => `${path} ${name}`),
    ),
  );
  for (const { declarations, exports } of manifest.modules) {
    const pieces = declarations.flatMap(({ members = [], attributes = [], events = [] }) =>
      [...members, ...attributes, ...events].map(({ inheritedFrom }) => inheritedFrom),
    );
    const references = [
      ...pieces,
      ...declarations.map(({ superclass }) => superclass),
      ...exports.map(({ declaration }) => declaration),
    ];
    for (const reference of references) {
      if (!reference || reference.package) continue;
      expect(places).toContain(`${reference.module} ${reference.name}`);
    }
  }
});

describe.each(elements(manifest))('$tagName', ({ members = [], events = [] }) => {
  it('has nothing private, and events with a type', () => {
    expect(members.filter(({ name, privacy }) => privacy || name.startsWith('#'))).toEqual([]);
    for (const { name, type } of events) {
      expect(name).toMatch(/^dateline-/);
      expect(type?.text).toMatch(/^Dateline\w+Event$/);
    }
  });
});
