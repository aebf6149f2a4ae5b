/** What office.js and add-ins use of `localStorage` and `sessionStorage`. */
export interface MemoryStorage {
  readonly length: number;
  getItem(key: string): string | null;
  setItem(key: string, value: unknown): void;
  removeItem(key: string): void;
  key(position: number): string | null;
  clear(): void;
}

/** A storage of its own for one pane. The keys can be listed as the object's members, as in a browser. */
export function memoryStorage(): MemoryStorage {
  const items = new Map<string, string>();
  const storage: MemoryStorage = {
    get length() {
      return items.size;
    },
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => {
      items.set(key, String(value));
    },
    removeItem: (key) => {
      items.delete(key);
    },
    key: (position) => [...items.keys()][position] ?? null,
    clear: () => {
      items.clear();
    },
  };
  return new Proxy(storage, {
    ownKeys: () => [...items.keys()],
    getOwnPropertyDescriptor: (_storage, key) =>
      typeof key === "string" && items.has(key)
        ? { value: items.get(key), enumerable: true, configurable: true, writable: true }
        : undefined,
  });
}
