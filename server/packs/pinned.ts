import type { BlobsStore } from '../store/blobs.ts';
import { type LoadedPack, packOf } from './load.ts';

/** The packs that sessions are pinned to, read from the database alone. */
export class PinnedPacks {
  readonly #blobs: Pick<BlobsStore, 'find'>;
  readonly #byHash = new Map<string, LoadedPack>();

  constructor(blobs: Pick<BlobsStore, 'find'>) {
    this.#blobs = blobs;
  }

  async pack(hash: string): Promise<LoadedPack | undefined> {
    const known = this.#byHash.get(hash);
    if (known) return known;
    const content = await this.#blobs.find('pack', hash);
    if (content === undefined) return undefined;
    const loaded = packOf(content);
    this.#byHash.set(hash, loaded);
    return loaded;
  }
}
