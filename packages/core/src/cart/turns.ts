import type { Ports } from '../ports.js';
import type { ErrorCode } from '../report/report.js';
import type { CartResult } from './cart-change.js';

interface Hooks {
  /** Runs before a change, and says whether it may begin. */
  readonly begin: () => boolean;
  readonly fail: (code: ErrorCode, detail: unknown) => void;
  /** Runs after a change. */
  readonly end: () => void;
  readonly wait: Ports['wait'];
}

export const REFUSED: CartResult = { status: 'refused' };

/** What a cart says that says nothing: the same change is the same change until it does. */
const SILENT: CartResult = { ...REFUSED, isUnsure: true };

/**
 * Milliseconds after which nothing waits for the cart any more: more than a platform's own requests may take in all,
 * and about what a shopper needs where the page asks him something first.
 */
const LONGEST = 60_000;

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
    const turn = this.#last.then(() =>
      this.#hooks.begin() ? this.#inTime(key, this.#answerOf(change)) : REFUSED,
    );
    this.#running.set(key, turn);
    this.#last = turn.then(() => this.#end(key, turn));
    return turn;
  }

  async #answerOf(change: () => Promise<CartResult>): Promise<CartResult> {
    try {
      return await change();
    } catch (error) {
      this.#hooks.fail('cart-failed', error);
      return REFUSED;
    }
  }

  /**
   * A cart that never answers must not hold up what comes next. What it answers late still counts; until then the same
   * change is the same change, so that nothing is bought twice.
   */
  async #inTime(key: string, answer: Promise<CartResult>): Promise<CartResult> {
    const { wait, fail } = this.#hooks;
    const result = wait
      ? await Promise.race([answer, wait(LONGEST).then(() => undefined)])
      : await answer;
    if (result) return result;
    fail('cart-silent', key);
    this.#running.set(key, answer);
    void answer.then(() => this.#end(key, answer));
    return SILENT;
  }

  #end(key: string, turn: Promise<CartResult>): void {
    // What the cart has not answered goes on under the same key.
    if (this.#running.get(key) === turn) this.#running.delete(key);
    this.#hooks.end();
  }
}
