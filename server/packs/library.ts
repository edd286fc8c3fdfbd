import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Locale, type LocalisedText, locales } from '../../shared/lib/text.ts';
import { openPack, symbolsOf } from '../../shared/pack/audience.ts';
import type { LibraryEntry, OpenPack, RehearsalMaterial } from '../../shared/wire/api.ts';
import type { Log } from '../log.ts';
import type { BlobsStore } from '../store/blobs.ts';
import { type LoadedFramework, type LoadedPack, loadFrameworks, loadPack } from './load.ts';
import { PinnedPacks } from './pinned.ts';
import { symbolPaths } from './symbols.ts';

/** The packs that can be chosen now, and those that sessions are pinned to. */
export class Library {
  readonly #blobs: BlobsStore;
  readonly #shelf: LoadedPack[];
  readonly #frameworks: Map<string, LoadedFramework>;
  readonly #pinned: PinnedPacks;
  readonly #open = new Map<string, OpenPack>();

  constructor(blobs: BlobsStore, shelf: LoadedPack[], frameworks: Map<string, LoadedFramework>) {
    this.#blobs = blobs;
    this.#shelf = shelf;
    this.#frameworks = frameworks;
    this.#pinned = new PinnedPacks(blobs, shelf);
  }

  /** What a facilitator can choose from. */
  entries(): LibraryEntry[] {
    return this.#shelf.flatMap((loaded) =>
      Object.values(loaded.pack.scenarios).map((scenario) => ({
        pack: loaded.pack.id,
        hash: loaded.hash,
        scenario: scenario.id,
        symbol: scenario.symbol,
        title: textInAll(loaded, `scenario.${scenario.id}.title`),
        aims: textInAll(loaded, `scenario.${scenario.id}.aims`),
        groupSize: scenario.groupSize,
        minutes: scenario.minutes,
        minimumLanguage: scenario.minimumLanguage,
        locales: loaded.pack.locales,
        frameworks: this.#frameworksFor(scenario.frameworks),
      })),
    );
  }

  /** Those that a scenario names, then all others that there are. */
  #frameworksFor(named: readonly string[]): LibraryEntry['frameworks'] {
    return [...new Set([...named, ...this.#frameworks.keys()])].flatMap((id) => {
      const title = this.#frameworks.get(id)?.framework.title;
      return title ? [{ id, title, named: named.includes(id) }] : [];
    });
  }

  /** A pack by its content hash: on the shelf, or pinned by a session. */
  pack(hash: string): Promise<LoadedPack | undefined> {
    return this.#pinned.pack(hash);
  }

  async openPack(hash: string): Promise<OpenPack | undefined> {
    const loaded = await this.pack(hash);
    if (!loaded) return undefined;
    const open = this.#open.get(hash) ?? openPack(loaded.pack, symbolPaths(symbolsOf(loaded.pack)));
    this.#open.set(hash, open);
    return open;
  }

  /** What a scenario on the shelf is tried with before a group plays it. */
  rehearsal(hash: string, scenario: string): RehearsalMaterial | undefined {
    const loaded = this.#shelf.find((candidate) => candidate.hash === hash);
    const named = loaded?.pack.scenarios[scenario]?.frameworks;
    if (!loaded || !named) return undefined;
    const frameworks = named.flatMap((id) => this.#frameworks.get(id)?.framework ?? []);
    return { pack: loaded.pack, frameworks, title: textInAll(loaded, `scenario.${scenario}.title`) };
  }

  /**
   * Stores a pack, the frameworks of one of its scenarios and those that are wished for besides, so that a session can
   * be pinned to them.
   * @returns content hashes of the frameworks; undefined when there is no such scenario, or no such framework
   */
  async pin(
    hash: string,
    scenario: string,
    besides: readonly string[] = [],
  ): Promise<{ loaded: LoadedPack; frameworks: string[] } | undefined> {
    const loaded = this.#shelf.find((candidate) => candidate.hash === hash);
    const named = loaded?.pack.scenarios[scenario]?.frameworks;
    if (!loaded || !named || besides.some((id) => !this.#frameworks.has(id))) return undefined;
    await this.#blobs.keep('pack', loaded.content);
    const frameworks: string[] = [];
    for (const id of new Set([...named, ...besides])) {
      const framework = this.#frameworks.get(id);
      if (framework) frameworks.push(await this.#blobs.keep('framework', framework.content));
    }
    return { loaded, frameworks };
  }
}

/** Reads packs and frameworks from the content folder. A pack with problems is left out, and the log says why. */
export async function openLibrary(contentDir: string, blobs: BlobsStore, log: Log): Promise<Library> {
  const frameworksFolder = join(contentDir, 'frameworks');
  const folders = await readdir(join(contentDir, 'packs'), { withFileTypes: true }).catch(() => []);
  const shelf: LoadedPack[] = [];
  for (const { name } of folders.filter((entry) => entry.isDirectory())) {
    try {
      shelf.push(await loadPack(join(contentDir, 'packs', name), frameworksFolder));
    } catch (fault) {
      log.error({ pack: name }, (fault as Error).message);
    }
  }
  return new Library(blobs, shelf, await loadFrameworks(frameworksFolder));
}

/** An open text in every language in which the pack has it. */
export function textInAll({ pack, words }: LoadedPack, id: string): Partial<LocalisedText> {
  const known = locales.filter((locale) => pack.locales.includes(locale));
  const first = pack.locales[0];
  return Object.fromEntries(
    known.flatMap((locale: Locale) => {
      // As `textsFor` does it for all texts at once.
      const text = words[locale]?.open[id] ?? (first && words[first]?.open[id]);
      return text === undefined ? [] : [[locale, text]];
    }),
  );
}
