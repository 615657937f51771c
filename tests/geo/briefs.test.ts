import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Brief } from '../../src/brief/brief';
import { excerptsOf } from '../../src/brief/quotes/naming';
import { aids, faults } from '../../src/text/en/aids';
import { told } from '../../src/text/faults';
import { fits, folderNames, inAnyLanguage, readFolder, type Selector } from './read-folder';

/** What holds the editor's words, and may hold them by language. */
const WORDS = new Set(['name', 'description', 'basis', 'label', 'summary', 'note']);

const folders = await Promise.all(folderNames.map(readFolder));

/** What holds for every brief in geo/, the next one too. */
describe.each(folders)('geo/$name', ({ source, data, opened, articles }) => {
  const places = data.features.map(({ id, properties }) => ({ id, ...properties }));
  const idsOf = new Set(data.features.map((feature) => feature.id));
  const brief = opened.brief as Brief;
  const articleOf = ({ article = articles[0].id }: Selector) => {
    const found = articles.find(({ id }) => id === article);
    if (!found) throw new Error(`There is no article ${article}`);
    return found;
  };

  it('is read without a fault or a warning, every feature of it', () => {
    expect(told(opened.explain(aids), faults)).toEqual([]);
    expect(brief.places).toHaveLength(data.features.length);
    expect(brief.articles.map(({ text }) => text)).toEqual(articles.map(({ text }) => text));
  });

  it('stands beside the very articles it was written for', () => {
    for (const { bytes, sha256, text, title } of articles) {
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
      expect(text.split('\n')).toContain(title);
    }
  });

  it('quotes only what its articles say, each quote in one place and no other', () => {
    for (const { id, excerpts, mentions = [] } of places) {
      for (const quote of [...excerpts, ...mentions]) {
        if ('all' in quote) continue;
        const { text, bytes } = articleOf(quote);
        expect(fits(text, quote), `${id}: “${quote.exact}”`).toHaveLength(1);
        expect(bytes.includes(quote.exact), `${id}: bytes of “${quote.exact}”`).toBe(true);
      }
    }
  });

  it('links no phrase to two places', () => {
    for (const { id } of articles) {
      const links = brief.places
        .flatMap(({ mentions }) => mentions.filter(({ article }) => article === id))
        .sort((a, b) => a.start - b.start);
      for (const [i, link] of links.slice(1).entries()) {
        expect(link.start, link.exact).toBeGreaterThanOrEqual(links[i]?.end ?? 0);
      }
    }
  });

  it('says of each place who puts it on the map, and on what ground', () => {
    for (const { id, statedBy, mentions = [], excerpts, sources } of places) {
      expect(['article', 'editor'], `${id}`).toContain(statedBy);
      expect(mentions.length > 0, `${id}: the article names it or it does not`).toBe(
        statedBy === 'article',
      );
      expect(excerpts.length, `${id}: excerpts`).toBeGreaterThan(0);
      expect(sources.length, `${id}: sources`).toBeGreaterThan(0);
    }
  });

  it('gives the name of an editor’s place nowhere in the articles', () => {
    const said = articles.map(({ text }) => text.toLowerCase()).join('\n');
    for (const { statedBy, kind, name } of places) {
      if (kind === 'event') continue;
      const isNamed = inAnyLanguage(name).some((one) => said.includes(one.toLowerCase()));
      expect(isNamed, `${inAnyLanguage(name)}`).toBe(statedBy === 'article');
    }
  });

  it('claims of no passage more than it says, and gives the reason where one only belongs to a place', () => {
    for (const place of brief.places) {
      const { naming, related } = excerptsOf(brief, place);
      expect(naming.length > 0, `${place.id}: named`).toBe(place.statedBy === 'article');
      if (related.length > 0) expect(place.basis, `${place.id}: the reason`).not.toBeNull();
      if (place.approximate) expect(place.basis, `${place.id}: the shape`).not.toBeNull();
    }
  });

  it('says in each of its languages all that it says in one', () => {
    const languages = new Set<string>();
    const maps: string[] = [];
    const look = (value: unknown, key: string) => {
      if (typeof value !== 'object' || value === null) return;
      if (WORDS.has(key)) {
        for (const language of Object.keys(value)) languages.add(language);
        maps.push(`${Object.keys(value).sort()}`);
        return;
      }
      for (const [member, each] of Object.entries(value)) look(each, member);
    };
    look(data, '');
    expect(new Set(maps).size, [...languages].join()).toBeLessThanOrEqual(1);
  });

  it('uses each topic twice at least, and no other', () => {
    const used = places.flatMap((place) => place.topics);
    for (const topic of Object.keys(data.topics)) {
      expect(used.filter((id) => id === topic).length, topic).toBeGreaterThanOrEqual(2);
    }
    expect(used.filter((id) => !Object.hasOwn(data.topics, id))).toEqual([]);
  });

  it('says of each excerpt only what its place is about, and of the same words the same', () => {
    const topicsOf = new Map<string, readonly string[]>();
    for (const { id, topics, excerpts } of places) {
      for (const { exact, topics: own = topics } of excerpts) {
        expect(topics, `${id}: “${exact}”`).toEqual(expect.arrayContaining([...own]));
        const sorted = own.toSorted();
        expect(topicsOf.get(exact) ?? sorted, `${id}: “${exact}”`).toEqual(sorted);
        topicsOf.set(exact, sorted);
      }
    }
    expect(new Set([...topicsOf.values()].flat())).toEqual(new Set(Object.keys(data.topics)));
  });

  it('points only at places it has', () => {
    expect(idsOf.size).toBe(data.features.length);
    for (const { id, location, distancesTo = [] } of places) {
      const unknown = [...distancesTo, location ?? id].filter((other) => !idsOf.has(other));
      expect(unknown, `${id}`).toEqual([]);
    }
  });

  it('places each event that has no position of its own, in space and in time', () => {
    for (const { geometry, id, properties } of data.features) {
      if (geometry === null) expect(properties, `${id}`).toHaveProperty('location');
      if (properties.kind === 'event') expect(properties, `${id}`).toHaveProperty('when');
    }
  });

  it('is a small, readable file', () => {
    expect(Buffer.byteLength(source)).toBeLessThanOrEqual(60_000);
    expect(source).not.toContain('\r');
    expect(source.startsWith('{\n  "type": "FeatureCollection"')).toBe(true);
    expect(source.endsWith('}\n')).toBe(true);
  });
});
