/** What the session and the elements use of an atom of nanostores. */
interface Atom<T> {
  get(): T;
  set(next: T): void;
  /** Tells the value now, and each one that is set; the returned function stops that. */
  subscribe(listener: (value: T) => void): () => void;
}

/**
 * Stands for `atom` of nanostores in the script tag: there is nothing to derive from a slot's decision, and nobody
 * outside of the script who could. One who fails to listen does not keep the others from it.
 */
export function atom<T>(initial: T): Atom<T> {
  const listeners = new Set<(value: T) => void>();
  let now = initial;
  return {
    get: () => now,
    set(next) {
      now = next;
      const failures: unknown[] = [];
      for (const listen of listeners) {
        try {
          // Who listened before may have set another one.
          listen(now);
        } catch (failure) {
          failures.push(failure);
        }
      }
      if (failures.length) throw failures[0];
    },
    subscribe(listener) {
      // Of its own: the same function may listen twice.
      const listen = (value: T) => listener(value);
      listeners.add(listen);
      listener(now);
      return () => void listeners.delete(listen);
    },
  };
}
