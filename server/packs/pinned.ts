import type { BlobsStore } from '../store/blobs.ts';
import { type LoadedPack, packOf } from './load.ts';

/** The packs that sessions are pinned to, read from the database; a pack does not change under its hash. */
export class PinnedPacks {
  readonly #blobs: Pick<BlobsStore, 'find'>;
  readonly #byHash = new Map<string, LoadedPack>();

  /** @param shelf packs that have been read already */
  constructor(blobs: Pick<BlobsStore, 'find'>, shelf: readonly LoadedPack[] = []) {
    this.#blobs = blobs;
    for (const loaded of shelf) this.#byHash.set(loaded.hash, loaded);
  }

  /** A pack by its content hash. */
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
