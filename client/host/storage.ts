/** The browser's storage, or none: it may be forbidden, and then things are kept until the page closes. */
function open(which: 'localStorage' | 'sessionStorage'): Storage {
  try {
    const storage = window[which];
    storage.getItem('');
    return storage;
  } catch {
    return inMemory();
  }
}

function inMemory(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}

/** Kept on this machine. */
export const onMachine = open('localStorage');
/** Kept in this tab. */
export const inTab = open('sessionStorage');
