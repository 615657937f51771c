import { describe, expect, it } from 'vitest';
import { metersApart } from '../../src/gazetteer/earth';
import { recognise } from '../../src/gazetteer/recognise/recognise';
import { resolve } from '../../src/gazetteer/resolve/resolve';
import { type MarkedText, markedTexts } from './marked-texts';
import { places } from './places';

/** What is found of texts that were marked by hand. */
function measure(texts: readonly MarkedText[]) {
  const count = {
    right: 0,
    wrong: [] as string[],
    missed: [] as string[],
    placed: 0,
    misplaced: [] as string[],
  };
  for (const { text, names, file } of texts) {
    const reading = recognise(text, places);
    const wanted = new Map(names.map((name) => [name.start, name]));
    const seen = new Set<number>();
    for (const { text: said, mentions, candidates } of resolve([reading], places)) {
      for (const { span } of mentions) {
        const name = wanted.get(span.start);
        const fits =
          name && (name.end === span.end || (name.end === span.end + 1 && text[span.end] === '.'));
        if (!fits) {
          count.wrong.push(`${file}: ${said}`);
          continue;
        }
        count.right++;
        seen.add(span.start);
        if (!name.at) continue;
        const [lat, lon] = name.at;
        const place = candidates[0]?.place;
        const near = place && metersApart(place, { lat, lon }) < Math.max(161_000, place.reach);
        if (near) count.placed++;
        else count.misplaced.push(`${file}: ${said} → ${place?.name}, ${place?.country}`);
      }
    }
    count.missed.push(
      ...names.filter(({ start }) => !seen.has(start)).map(({ name }) => `${file}: ${name}`),
    );
  }
  const f1 = (2 * count.right) / (2 * count.right + count.wrong.length + count.missed.length);
  const first = count.placed / (count.placed + count.misplaced.length);
  return { ...count, f1: Math.round(1000 * f1) / 10, first: Math.round(1000 * first) / 10 };
}

/** What is reached, less a little: F1 of exact names, and how many have the right place first, in per cent. */
const REACHED: Readonly<Record<string, readonly [f1: number, first: number]>> = {
  ar: [95, 100],
  de: [95, 100],
  en: [94, 95],
  es: [95, 100],
  fr: [95, 100],
  it: [95, 100],
  ja: [95, 100],
  ko: [95, 100],
  pt: [95, 95],
  ru: [95, 95],
  tr: [95, 95],
  uk: [95, 95],
  zh: [90, 100],
};

describe('texts of our own, marked by hand', () => {
  const texts = markedTexts();

  it.each(Object.entries(REACHED))(
    'are read in “%s” as well as before',
    (language, [f1, first]) => {
      const found = measure(texts.filter((text) => text.language === language));
      const { wrong, missed, misplaced } = found;
      const detail = JSON.stringify(
        { f1: found.f1, first: found.first, wrong, missed, misplaced },
        null,
        1,
      );
      expect(found.f1, detail).toBeGreaterThanOrEqual(f1);
      expect(found.first, detail).toBeGreaterThanOrEqual(first);
    },
  );

  it('are of all the languages that are looked at', () => {
    const languages = new Set(texts.map(({ language }) => language));
    expect([...languages]).toEqual(Object.keys(REACHED));
    expect(texts.length).toBeGreaterThanOrEqual(12);
  });
});
