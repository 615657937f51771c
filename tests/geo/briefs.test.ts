import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { excerptsOf } from '../../src/brief/quotes/naming';
import { parseBrief } from '../brief/make';
import { fits, folderNames, readFolder } from './read-folder';

const folders = await Promise.all(folderNames.map(readFolder));

/** What holds for every brief in geo/, the next one too. */
describe.each(folders)('geo/$name', ({ source, data, articleBytes, text }) => {
  const places = data.features.map(({ id, properties }) => ({ id, ...properties }));
  const idsOf = new Set(data.features.map((feature) => feature.id));

  it('is read without a fault or a warning, every feature of it', () => {
    const { brief, issues } = parseBrief(data, text);
    expect(issues).toEqual([]);
    expect(brief?.places).toHaveLength(data.features.length);
    expect(brief?.article?.text).toBe(text);
  });

  it('stands beside the very article it was written for', () => {
    expect(createHash('sha256').update(articleBytes).digest('hex')).toBe(data.article.sha256);
    expect(text).toContain(data.article.title);
  });

  it('quotes only what the article says, each quote in one place and no other', () => {
    for (const { id, excerpts, mentions = [] } of places) {
      for (const quote of [...excerpts, ...mentions]) {
        const starts = fits(text, quote);
        expect(starts, `${id}: “${quote.exact}”`).toHaveLength(1);
        const bytes = Buffer.from(quote.exact, 'utf8');
        expect(articleBytes.includes(bytes), `${id}: bytes of “${quote.exact}”`).toBe(true);
      }
    }
  });

  it('links no phrase to two places', () => {
    const links = places
      .flatMap(({ mentions = [] }) => mentions)
      .map((mention) => ({ start: fits(text, mention)[0] ?? -1, length: mention.exact.length }))
      .sort((a, b) => a.start - b.start);
    for (const [i, link] of links.slice(1).entries()) {
      const before = links[i];
      expect(link.start).toBeGreaterThanOrEqual((before?.start ?? 0) + (before?.length ?? 0));
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

  it('gives the name of an editor’s place nowhere in the article', () => {
    const article = text.toLowerCase();
    for (const { statedBy, name: placeName } of places) {
      expect(article.includes(placeName.toLowerCase()), placeName).toBe(statedBy === 'article');
    }
  });

  it('claims of no passage more than it says, and gives the reason where one only belongs to a place', () => {
    const { brief } = parseBrief(data, text);
    for (const place of brief?.places ?? []) {
      const { naming, related } = brief ? excerptsOf(brief, place) : { naming: [], related: [] };
      expect(naming.length > 0, `${place.id}: named`).toBe(place.statedBy === 'article');
      if (related.length > 0) expect(place.basis, `${place.id}: the reason`).not.toBeNull();
      if (place.approximate) expect(place.basis, `${place.id}: the shape`).not.toBeNull();
    }
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
