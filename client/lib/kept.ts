/** localStorage where there is one; memory in private windows and where it is forbidden or full. */
const memory = new Map<string, string>();

const storage = (): Storage | undefined => {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
};

/** Small things that this browser keeps between visits. Names get the prefix `pelipiiri.`. */
export const kept = {
  get(name: string): string | undefined {
    try {
      return storage()?.getItem(`pelipiiri.${name}`) ?? memory.get(name);
    } catch {
      return memory.get(name);
    }
  },
  set(name: string, value: string): void {
    memory.set(name, value);
    try {
      storage()?.setItem(`pelipiiri.${name}`, value);
    } catch {
      // Kept in memory for as long as the page is open.
    }
  },
  drop(name: string): void {
    memory.delete(name);
    try {
      storage()?.removeItem(`pelipiiri.${name}`);
    } catch {
      // Nothing was kept there.
    }
  },
};
