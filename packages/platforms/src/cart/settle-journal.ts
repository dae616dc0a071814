import { entriesOf } from './entries.js';
import type { Entry, Journal } from './journal.js';
import { gainOf, isCut, lossOf, tooDear } from './plan.js';
import type { CartCalls, ShopCart } from './shop-cart.js';
import { readSound } from './sound-cart.js';
import { Steps } from './steps.js';
import { TIME_LIMIT } from './within.js';

/** How a swap that is half done may end. */
interface Ends {
  /** Left out: it may. */
  readonly mayUndo?: boolean;
}

/** What became of what was left half done. */
export interface Settled {
  /** The cart as it has been changed; missing where nothing was to be done. */
  readonly cart?: ShopCart | undefined;
  /** When it began, where nothing of it has come in: it may be under way still, and is to be looked at once more. */
  readonly awaited?: number;
}

/** Milliseconds in which a request of a page that is gone still reaches a slow shop. */
const UNDER_WAY = 2 * TIME_LIMIT;

const NOTHING = { lines: [] };

const isUncut = ({ cuts }: Entry, cart: ShopCart): boolean =>
  cuts.every((cut) => lossOf(cut, cart) === 0);

const isAwaited = (entry: Entry, cart: ShopCart): boolean =>
  Math.abs(Date.now() - entry.at) < UNDER_WAY &&
  isUncut(entry, cart) &&
  entry.additions.every((one) => gainOf(one, cart) === 0);

/** Goes on with it, as its page would have. `false` where the shopper does not get what he said yes to. */
async function finish(entry: Entry, steps: Steps, { mayUndo = true }: Ends): Promise<boolean> {
  // Of what the cart held before nobody can tell which line is new, and what it costs.
  const additions = entry.additions.filter(({ had }) => had === 0);
  if (tooDear({ additions }, steps.cart, NOTHING) !== undefined) return false;
  await steps.cut(entry);
  // It may be taken out yet: then what came in its place must be there.
  if (!isCut(entry, steps.cart)) return steps.isUnsure || !mayUndo;
  return !entry.code || (await steps.applyCode(entry.code)) || steps.isUnsure;
}

/** Brings a swap to one of its ends, where the cart is that swap's still. */
async function settle(entry: Entry, steps: Steps, ends: Ends): Promise<void> {
  const isAllIn = entry.additions.every((one) => gainOf(one, steps.cart) === one.quantity);
  if (!isAllIn || !(isUncut(entry, steps.cart) || isCut(entry, steps.cart))) return;
  if (entry.isRefused || !(await finish(entry, steps, ends))) await steps.restore(entry);
}

/**
 * Finishes a swap that a page has left half done, or undoes it where the shop does not let it be finished, where it
 * costs more than the shopper was told, or where he was told that it did not work. A cart that has since become another
 * is left alone. It is tried once: what does not work then stays in the cart as the shopper sees it.
 * @throws where the cart cannot be read.
 */
export async function settleJournal(
  calls: CartCalls,
  journal: Journal,
  ends: Ends = {},
): Promise<Settled> {
  const entries = entriesOf(journal, calls);
  const entry = entries.read();
  if (!entry) {
    entries.close();
    return {};
  }
  const before = await readSound(calls);
  if (isAwaited(entry, before)) return { awaited: entry.at };
  const steps = new Steps(calls, before);
  try {
    await settle(entry, steps, ends);
  } finally {
    entries.close();
  }
  return { cart: steps.cart === before ? undefined : steps.cart };
}
