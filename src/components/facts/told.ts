import type { TemplateResult } from 'lit';
import type { Brief, Place } from '../../brief/brief';
import { facts as english, type FactWords } from '../../text/en/facts';
import type { PageWords } from '../../text/en/page';
import type { Figures } from '../../text/figures';
import type { LoadedLanguage } from '../../text/languages';

/** The brief and the words in which facts are told, and what the reader can do. */
export interface Told {
  readonly brief: Brief;
  readonly words: PageWords;
  readonly language: LoadedLanguage;
  readonly figures: Figures;
  /** A node near which links will stand. */
  readonly near: Node;
  choose(id: string): void;
}

/** A part of what is said of a place; a symbol, Lit's `nothing`, if there is nothing to say. */
export type Part = TemplateResult | symbol;

/** The id of a part of what is said of a place: on paper all places stand in one tree. */
export function idOf(part: string, place: Place, { brief }: Pick<Told, 'brief'>): string {
  return `${part}-${brief.places.indexOf(place)}`;
}

/** The words in which facts are told. */
export function wordsOf({ language }: Pick<Told, 'language'>): FactWords {
  return language.facts ?? english;
}
