import type { Gazetteer } from '../index/gazetteer';
import type { GazetteerPlace } from '../index/place';
import { recognise } from '../recognise/recognise';
import { resolve } from './resolve';

/** Where a desk is: “Lexington, KY”, “Lyon”, “Seoul, South Korea”. Null where the gazetteer has no such place. */
export function findHome(words: string, gazetteer: Gazetteer): GazetteerPlace | null {
  const [name = '', ...rest] = words.split(',').map((part) => part.trim());
  const found = gazetteer.find(name);
  if (found.length === 0) return null;
  // Read like any text: what follows the comma decides, then size.
  const text = `In ${[name, ...rest].join(', ')}.`;
  const [first] = resolve([recognise(text, gazetteer)], gazetteer);
  const best = first?.candidates[0]?.place;
  if (best && found.some(({ place }) => place.index === best.index)) return best;
  const towns = found
    .map(({ place }) => place)
    .sort((one, other) => other.population - one.population);
  return towns[0] ?? null;
}
