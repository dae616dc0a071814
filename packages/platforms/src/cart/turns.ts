/** The part of the browser's Web Locks that is used. */
export interface Locks {
  request<T>(
    name: string,
    options: { readonly signal?: AbortSignal },
    turn: () => Promise<T>,
  ): Promise<T>;
}

/** So long a change waits for that of another tab. Beside it, the two could take out what each has left of the other. */
const LONGEST_WAIT = 20_000;

/** One change of the cart after the other. */
export interface Turns {
  /**
   * Takes a turn. The same change asked for again before it is through is the same turn. Rejects with `turn`, and where
   * another tab does not come to its end.
   */
  take<T>(key: string, turn: () => Promise<T>): Promise<T>;
  /** Settles when nobody waits for a turn. */
  settled(): Promise<void>;
  readonly isBusy: boolean;
}

/** A browser may know locks and refuse them, as in a sandboxed frame: then the tabs do not see one another. */
async function locked<T>(locks: Locks | undefined, turn: () => Promise<T>): Promise<T> {
  if (!locks) return turn();
  let isStarted = false;
  try {
    return await locks.request('uptier-cart', { signal: AbortSignal.timeout(LONGEST_WAIT) }, () => {
      isStarted = true;
      return turn();
    });
  } catch (error) {
    if (isStarted || Object(error).name === 'TimeoutError') throw error;
    return turn();
  }
}

/** Makes the queue of a page; with locks, of all its tabs. */
export function createTurns(locks?: Locks): Turns {
  const running = new Map<string, Promise<unknown>>();
  let last: Promise<unknown> = Promise.resolve();

  return {
    take<T>(key: string, turn: () => Promise<T>): Promise<T> {
      const same = running.get(key);
      if (same) return same as Promise<T>;
      const taken = last.then(() => locked(locks, turn)).finally(() => running.delete(key));
      last = taken.catch(() => undefined);
      running.set(key, taken);
      return taken;
    },
    async settled() {
      while (running.size) await last;
    },
    get isBusy() {
      return running.size > 0;
    },
  };
}
