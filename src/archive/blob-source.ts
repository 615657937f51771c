import type { RangeResponse, Source } from 'pmtiles';
import { ArchiveError } from './archive-error';

/** Reads parts of an archive that the reader has opened as a file. */
export class BlobSource implements Source {
  readonly #blob: Blob;

  constructor(blob: Blob) {
    this.#blob = blob;
  }

  getKey(): string {
    return '';
  }

  async getBytes(offset: number, length: number): Promise<RangeResponse> {
    if (!(length > 0 && offset < this.#blob.size))
      throw new ArchiveError('broken', 'the archive is cut');
    return { data: await this.#blob.slice(offset, offset + length).arrayBuffer() };
  }
}
