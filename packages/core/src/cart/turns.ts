import type { CartResult } from './cart-change.js';

interface Hooks {
  /** Runs before a change, and says whether it may begin. */
  readonly begin: () => boolean;
  readonly fail: (error: unknown) => void;
  /** Runs after a change. */
  readonly end: () => void;
}

export const REFUSED: CartResult = { status: 'refused' };

/** One change of the cart after the other. */
export class Turns {
  readonly #hooks: Hooks;
  readonly #running = new Map<string, Promise<CartResult>>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(hooks: Hooks) {
    this.#hooks = hooks;
  }

  /** Settles when no change is under way or waits for its turn. */
  async settled(): Promise<void> {
    let seen: unknown;
    while (seen !== this.#last) await (seen = this.#last);
  }

  /** The same change asked for again while it is under way is the same change. Never rejects. */
  take(key: string, change: () => Promise<CartResult>): Promise<CartResult> {
    const again = this.#running.get(key);
    if (again) return again;
    const { begin, fail, end } = this.#hooks;
    const turn = this.#last
      .then(() => (begin() ? change() : REFUSED))
      .catch((error: unknown): CartResult => {
        fail(error);
        return REFUSED;
      });
    this.#last = turn.then(() => {
      this.#running.delete(key);
      end();
    });
    this.#running.set(key, turn);
    return turn;
  }
}
