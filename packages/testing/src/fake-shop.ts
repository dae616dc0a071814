import type { Cart, CartChange, CartResult, Feed, Ports, Report, TextStore } from '@uptier/core';
import { aContext } from './a-context.js';
import { aFeed } from './a-feed.js';

/** A store of texts in memory, such as a tab's sessionStorage. */
export function aStore(): TextStore & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, value) => void texts.set(key, value),
    removeItem: (key) => void texts.delete(key),
  };
}

/** A shop with a real cart in memory, as the ports of a session. What happened is in `reports` and `changes`. */
export interface FakeShop {
  readonly ports: Ports;
  readonly reports: Report[];
  readonly changes: CartChange[];
  cart(): Cart;
  /** The next change is answered with this, and the cart stays as it is. */
  refuseNext(result: CartResult): void;
}

/** The cart after a change. Lines that are added get keys of their own. */
function apply(cart: Cart, { add, remove }: CartChange, feed: Feed): Cart {
  const removed = new Map(remove.map(({ key, quantity }) => [key, quantity]));
  const kept = cart.lines
    .map((line) => ({ ...line, quantity: line.quantity - (removed.get(line.key) ?? 0) }))
    .filter(({ quantity }) => quantity > 0);
  const added = add.map(({ id, quantity }) => ({
    key: `${id}-in-cart`,
    id,
    quantity,
    price: feed.products.find((product) => product.id === id)?.price ?? 0,
  }));
  const lines = [...kept, ...added];
  const subtotal = lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0);
  return { lines, subtotal, currency: 'USD' };
}

/** Makes a shop that publishes `feed` and holds one phone of the entry tier in its cart. */
export function aShop({
  feed = aFeed(),
  ...overrides
}: Partial<Ports> & { feed?: Feed } = {}): FakeShop {
  let cart = aContext().cart!;
  let refusal: CartResult | undefined;
  const reports: Report[] = [];
  const changes: CartChange[] = [];

  return {
    reports,
    changes,
    cart: () => cart,
    refuseNext: (result) => void (refusal = result),
    ports: {
      readJson: async () => feed,
      readContext: () => ({ page: { placement: 'cart' }, cart }),
      changeCart: async (change) => {
        changes.push(change);
        const answer = refusal;
        refusal = undefined;
        if (answer) return answer;
        cart = apply(cart, change, feed);
        return { status: 'done', cart };
      },
      report: (report) => void reports.push(report),
      memory: { functional: aStore(), personal: aStore() },
      now: () => Date.UTC(2026, 10, 22),
      ...overrides,
    },
  };
}
