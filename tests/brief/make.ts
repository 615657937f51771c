import type { Brief, Issue } from '../../src/brief/brief';
import type { Texts } from '../../src/brief/read/articles';
import { interpret } from '../../src/brief/read/interpret';
import * as rare from '../../src/brief/read/rare/rare';
import { aids, faults as english } from '../../src/text/en/aids';
import { told } from '../../src/text/faults';

export interface Parsed {
  readonly brief: Brief | null;
  readonly issues: readonly Issue[];
}

/** What was fetched for a brief with the member `article`. */
export function texts(text: string | null): Texts {
  return new Map(text === null ? [] : [['article', text]]);
}

/** Reads a file, and tells in English what is wrong with it. */
export function parseBrief(data: unknown, text: string | null = null): Parsed {
  const { brief, faults } = interpret(data, texts(text), aids, rare);
  return { brief, issues: told(faults, english) };
}

export const TITLE = 'Two Leaders Meet at “Cosmodrome”';
export const TEXT = `Sat. Sep 30th, 2023
${TITLE}

The two leaders met at the Vostochny Cosmodrome in Russia’s Far East. They spoke for hours. Nobody wrote it down.

North Korea launched missiles into the sea. North Korea had said so – twice.
`;

export type Json = Record<string, unknown>;

/** A sound feature with the given properties laid over; `geometry` and `id` may be set too. */
export function feature(
  id: unknown,
  properties: Json = {},
  geometry: unknown = point(128, 51),
): Json {
  const own = { name: `Place ${String(id)}`, statedBy: 'editor', ...properties };
  return { type: 'Feature', id, geometry, properties: own };
}

export function point(longitude: unknown, latitude: unknown): Json {
  return { type: 'Point', coordinates: [longitude, latitude] };
}

/** A brief's JSON with the article above in the file. */
export function file(features: unknown, root: Json = {}): Json {
  return { type: 'FeatureCollection', article: { title: TITLE, text: TEXT }, features, ...root };
}

/** The brief of a file that must be readable. */
export function read(features: unknown, root: Json = {}): Brief {
  const { brief } = parseBrief(file(features, root));
  if (brief === null) throw new Error('The brief of a test could not be read');
  return brief;
}

/** Severity, pointer and message of what is wrong with a file, one string each. */
export function issuesOf(data: unknown, text?: string | null): readonly string[] {
  return parseBrief(data, text).issues.map(
    ({ severity, pointer, message }) => `${severity} ${pointer} ${message}`,
  );
}
