import { isStatus, readCart, type Asked, type CartChange, type CartResult } from '@uptier/core';
import { createAsk, ShopError, type Asking } from '../cart/ask.js';

/** Where a change is sent to, and for which order. A page that has only an address makes its `changeCart` of it. */
export interface AcceptUrl {
  /** `{order}` and `{product}` stand for the order's id and the first product's. */
  readonly url: string;
  /** Missing: the change is of the cart. */
  readonly order?: string | undefined;
}

/** Sends changes to a server of the shop's own. */
export type PostChange = (
  to: AcceptUrl,
  change: CartChange,
  asked?: Pick<Asked, 'offers'>,
) => Promise<CartResult>;

/**
 * What one change of one order is known by. It is the same on every page and after every reload, so that a server can
 * tell a second press from a second purchase. A cart may take the same again: there each press is its own.
 */
function keyOf({ order }: AcceptUrl, { add, remove }: CartChange): string {
  // Not every page is in a secure context, where `randomUUID` is.
  if (order === undefined) return `${Date.now()}-${Math.random().toString(36).slice(2)}`;
  // Taken at another price it is another purchase.
  const added = add.map(
    ({ id, cartId = id, quantity, price }) =>
      `+${quantity}x${cartId}${price === undefined ? '' : `@${price}`}`,
  );
  const removed = remove.map(({ key, quantity }) => `-${quantity}x${key}`);
  return [order, ...added, ...removed].join(':');
}

const fill = (url: string, { order = '' }: AcceptUrl, { add }: CartChange): string =>
  url
    .replaceAll('{order}', encodeURIComponent(order))
    .replaceAll('{product}', encodeURIComponent(add[0]?.id ?? ''));

/** The server may say what became of it; one that only says "fine" has done it. */
function readResult(json: unknown): CartResult {
  const {
    status = 'done',
    message,
    cart,
    price,
  } = (json ?? {}) as Readonly<Record<string, unknown>>;
  if (!isStatus(status)) throw new ShopError('no CartResult');
  const read = cart === undefined ? undefined : readCart(cart);
  return {
    status,
    ...(read && { cart: read }),
    ...(typeof message === 'string' && message && { message }),
    ...(typeof price === 'number' && Number.isSafeInteger(price) && price >= 0 && { price }),
  };
}

/**
 * Makes what posts a change as JSON: `{ idempotencyKey, order, offers, add, remove, code }`. What was done for an order
 * is not asked for again in this page view. A server that fails, or does not answer, counts as `refused`: asked again,
 * it gets the same key.
 */
export function createPostChange(options: Asking = {}): PostChange {
  const ask = createAsk(options);
  const sent = new Map<string, Promise<CartResult>>();

  async function send(to: AcceptUrl, change: CartChange, body: object): Promise<CartResult> {
    try {
      return readResult((await ask(fill(to.url, to, change), { method: 'POST', body })).json);
    } catch (error) {
      const { status = 500, message = '' } = error instanceof ShopError ? error : {};
      return { status: 'refused', ...(status < 500 && message && { message }) };
    }
  }

  return async (to, change, { offers } = { offers: [] }) => {
    const idempotencyKey = keyOf(to, change);
    const before = sent.get(idempotencyKey);
    if (before) return before;
    const { order } = to;
    const ids = offers.map(({ id }) => id);
    const answer = send(to, change, { idempotencyKey, order, offers: ids, ...change });
    sent.set(idempotencyKey, answer);
    if ((await answer).status !== 'done') sent.delete(idempotencyKey);
    return answer;
  };
}
