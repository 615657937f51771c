import { expect, it } from 'vitest';
import { isObject, own } from '../../../src/brief/json';
import { languageOf } from '../../../src/gazetteer/language';
import { propose } from '../../../src/gazetteer/propose/propose';
import { parseBrief } from '../../brief/make';
import { markedTexts } from '../marked-texts';
import { places, sayings } from '../places';

/** What is proposed is never published. */
function confirmed(feature: object): object {
  const properties = isObject(feature) ? own(feature, 'properties') : null;
  return { ...feature, properties: { ...(isObject(properties) && properties), status: undefined } };
}

const every = (count: number, found: string, instead: string) => {
  let seen = 0;
  return (text: string) => {
    return text.replaceAll(found, () => (seen++ % count === 0 ? instead : found));
  };
};

it.each<[string, (text: string) => string]>([
  ['as it is', (text) => text],
  ['with lines that end in a return', (text) => text.replaceAll('\n', '\r')],
  ['with lines that end in both', (text) => text.replaceAll('\n', '\r\n')],
  ['with lines that end in U+2028', (text) => text.replaceAll('\n', '\u2028')],
  ['with marks of their own', (text) => text.normalize('NFD')],
  ['with spaces that do not break', every(3, ' ', '\u00a0')],
  ['with soft hyphens', (text) => text.replaceAll(/(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, '\u00ad')],
  ['with marks of direction', every(4, ' ', ' \u200e')],
  ['with spaces of no width', every(4, ' ', '\u200b ')],
  ['in capitals', (text) => text.toUpperCase()],
  ['in one line', (text) => text.replaceAll('\n', ' ')],
])(
  'what is proposed of a text %s are words of it, where they stand',
  (_how, typed) => {
    for (const { file, text: plain } of markedTexts()) {
      const text = typed(plain);
      const lang = languageOf(text);
      const proposed = propose([{ id: 'article', text, lang }], places, {}, sayings);
      const features = proposed.features.map(confirmed);
      const { brief, issues } = parseBrief({
        type: 'FeatureCollection',
        article: { title: file, text, lang },
        features,
      });
      expect(
        issues.filter(({ severity }) => severity === 'fault'),
        file,
      ).toEqual([]);
      expect(brief?.places.length, file).toBe(features.length);
      for (const { mentions, excerpts } of brief?.places ?? []) {
        for (const { start, end, exact } of [...mentions, ...excerpts]) {
          expect(text.slice(start, end), file).toBe(exact);
        }
      }
    }
  },
  60_000,
);
