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

/** Forgets what this browser has kept of a session; the session's id is a part of the keys. */
export function forgetSession(session: string): void {
  for (const storage of [onMachine, inTab]) {
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
    for (const key of keys) if (key.split('.').includes(session)) storage.removeItem(key);
  }
}

/** Kept on this machine. */
export const onMachine = open('localStorage');
/** Kept in this tab. */
export const inTab = open('sessionStorage');
