import { expect, it } from 'vitest';
import { sentencesOf } from '../../../src/gazetteer/propose/sentences';

it.each([
  'He landed at Pevensey.[3]: 12 He marched to London.[4][citation needed] There he stayed.',
  'It took a year.² At Nicaea, he crossed.¹⁰ There he stayed.',
  'He said “Go.”* They went.† There he stayed.',
  'He went **to Rome.** There he stayed. All was well.',
])('leaves the mark of a footnote with its own sentence: %s', (text) => {
  const sentences = sentencesOf(text, 'en').map(({ start, end }) => text.slice(start, end));
  expect(sentences).toHaveLength(3);
  for (const sentence of sentences) expect(sentence).toMatch(/^(?:He|It|At|They|There|All) /);
  expect(sentences.join(' ')).toBe(text);
});
