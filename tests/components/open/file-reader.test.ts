import { expect, it, vi } from 'vitest';
import { fileReader } from '../../../src/components/open/file-reader';
import { LoadError } from '../../../src/state/load-error';
import { Outgrown } from '../../../src/state/outgrown';

it('says of a file that has gone what every browser calls that, and the console what this one says', async () => {
  const gone = new DOMException('Words of this browser', 'NotFoundError');
  const file = new File(['{}'], 'gone.geojson');
  vi.spyOn(file, 'slice').mockReturnValue(file);
  vi.spyOn(file, 'arrayBuffer').mockRejectedValue(gone);
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const read = fileReader(file, vi.fn(), 1000, { LoadError, Outgrown });
  await expect(read('gone.geojson', 'brief')).rejects.toMatchObject({
    fault: { code: 'unreadable', values: { url: 'gone.geojson', reason: 'NotFoundError' } },
  });
  expect(warned.mock.calls).toEqual([['Dateline: gone.geojson cannot be read.', gone]]);
  warned.mockRestore();
});
