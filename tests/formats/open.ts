import { faultOf, readForeign } from '../../src/formats/foreign';
import { faults as english } from '../../src/text/en/faults';
import { sentenceFor } from '../../src/text/faults';
import { parseBrief } from '../brief/make';

/** What a reader of a file gets, and is told. */
export async function readFile(file: string | Uint8Array, url: string) {
  const { data, faults } = await readForeign(file, { url, mostBytes: 1e6 });
  const { brief, issues } = parseBrief(data);
  return { places: brief?.places ?? [], faults, issues };
}

/** Why a file cannot be read, in a sentence. */
export async function refusalOf(reading: Promise<unknown>) {
  const fault = faultOf(await reading.catch((error: unknown) => error));
  return fault && sentenceFor(english, fault);
}
