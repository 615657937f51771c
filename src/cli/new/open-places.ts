import { isObject, own } from '../../brief/json';
import { NoGazetteer, openGazetteer } from '../../gazetteer/index/files';
import type { Gazetteer } from '../../gazetteer/index/gazetteer';
import type { WordLists } from '../../gazetteer/index/layout';
import { words } from '../../text/cli/new';
import { Plain } from '../command';
import type { Terminal } from '../terminal';
import { readData } from '../world/data';

/** Opens the gazetteer; says so where it must be built first. @throws Plain */
export async function openPlaces(err: Terminal, open = openGazetteer): Promise<Gazetteer> {
  const progress = err.progress();
  try {
    return await open({
      lists,
      progress: (done) => progress.update(words.building, done),
    });
  } catch (error) {
    if (error instanceof NoGazetteer) throw new Plain(words.noGazetteer(error.packages));
    throw error;
  } finally {
    progress.end();
  }
}

/** The words that the index is built with. */
export async function lists(): Promise<WordLists> {
  const [given, family, dictionary] = await Promise.all(
    (['given-names.json', 'family-names.json', 'words.json'] as const).map(list),
  );
  return { given: given ?? [], family: family ?? [], words: dictionary ?? [] };
}

async function list(file: string): Promise<string[]> {
  const data = await readData(file);
  return isObject(data) ? String(own(data, 'names')).split(',') : [];
}
