import {
  decide,
  type Cart,
  type Context,
  type Decision,
  type Slot,
  type TraceRow,
} from '@uptier/core';
import { aCatalog, aContext, aProduct, type StatedFeed } from '@uptier/testing';

/** A shop, a moment and a request for offers. */
export interface Scene {
  readonly feed?: StatedFeed;
  readonly context?: Partial<Context>;
  readonly slot?: Partial<Slot>;
}

export const phone64 = aProduct({
  id: 'phone-64',
  title: 'Phone 64 GB',
  url: '/p/phone-64',
  price: 49900,
  tier: 1,
  tierName: '64 GB',
  attributes: { Storage: { value: 64, unit: 'GB', better: 'more' } },
  links: { complements: [['case', 0.9]] },
});
export const phone128 = aProduct();
export const phoneCase = {
  id: 'case',
  title: 'Case',
  price: 2900,
  category: ['Electronics', 'Cases'],
};

/** Phones of 64 and 128 GB, and a case for the smaller one. */
const PHONE_SHOP = [phone64, phone128, phoneCase];

/** A cart with one of each. */
export const cart = (...ids: readonly string[]): Cart => ({
  lines: ids.map((id, i) => ({ key: `line-${i + 1}`, id, quantity: 1, price: 49900 })),
  subtotal: 49900 * ids.length,
});
export const order = {
  id: 'o1',
  lines: [{ key: 'ordered-1', id: 'phone-64', quantity: 1, price: 49900 }],
  total: 49900,
};

/** A campaign that offers the case, if nothing else is said. */
export const campaign = (parts: object = {}) => ({ id: 'c', offer: ['case'], ...parts });

/** Best sellers of the whole shop: the big phone and the case. */
export const listed = { rankings: { bestSellers: { '*': ['phone-128', 'case'] } } };

export const black = { cartId: 'b1', title: 'Black', options: { Colour: 'Black' } };
export const white = { cartId: 'w1', title: 'White', options: { Colour: 'White' } };

/** The case solves one topic, which has help too; the film solves none. */
export const supportFeed = {
  products: [
    { ...phoneCase, solves: ['broken'] },
    { id: 'film', price: 900 },
  ],
  topics: { broken: { help: '/help/broken' }, lost: {} },
  campaigns: [campaign({ offer: ['case', 'film'] })],
};
export const support = (page: object): Scene => ({
  feed: supportFeed,
  context: { page, customer: {} },
  slot: { placement: 'support' },
});

/** The shop has just told what it wants for the case. */
export const quoted = (quote: object, products: object[] = PHONE_SHOP): Scene => ({
  feed: { products: products as never },
  context: { quotes: [{ id: 'case', price: 2900, currency: 'USD', ...quote }] },
});

/** The small phone is in the cart, and the case is like this. */
export const offeredAsCase = (parts: object): Scene => ({
  feed: { products: [phone64, { ...phoneCase, ...parts }] as never },
});

/** The small phone and the big one are like this; `held` is what the cart's line says of the small one. */
export const versions = (small: object, big: object, held: object = {}): Scene => ({
  feed: {
    products: [
      { ...phone64, ...small },
      { ...phone128, ...big },
    ] as never,
  },
  context: { cart: { ...cart('phone-64'), lines: [{ ...cart('phone-64').lines[0]!, ...held }] } },
});

/** The small phone is ordered. */
export const afterOrder = (abilities?: Context['abilities']): Scene => ({
  context: { order, ...(abilities && { abilities }) },
  slot: { placement: 'post-purchase' },
});

/** What is decided, with all that can be told of it; if nothing else is said, on a cart page with the small phone. */
export function decideScene({ feed, context, slot }: Scene = {}): Decision {
  const asked: Slot = { id: 'slot', placement: 'cart', ...slot };
  const catalog = aCatalog({ products: PHONE_SHOP, ...feed });
  return decide(catalog, aContext(context), [asked], { trace: 'all' })[0]!;
}

/** What became of one product. It must have been proposed. */
export function rowOf(scene: Scene, product: string): TraceRow {
  const rows = decideScene(scene).trace ?? [];
  const row = rows.find((one) => one.product === product);
  if (!row)
    throw new Error(
      `${product} was not proposed, only ${rows.map((one) => one.product).join(', ')}`,
    );
  return row;
}

/** The ids of what is offered, in order. */
export const offeredIn = (scene: Scene): string[] =>
  decideScene(scene).offers.map(({ product }) => product.id);
