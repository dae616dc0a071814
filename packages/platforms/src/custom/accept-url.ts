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

const isObject = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null;

/** What a server may say besides, or instead. Nothing at all is "fine", and so is an empty list, PHP's empty object. */
function readResult(json: unknown = {}): CartResult {
  const said = json ?? {};
  if (!isObject(said)) throw new ShopError('no CartResult');
  const { success, ok, error, data, cart, price } = said;
  const isNo = success === false || ok === false || !!error;
  const { status = isNo ? 'refused' : 'done' } = said;
  // A word of another server's: with a no beside it, it is clear what it means.
  if (!isStatus(status) && !isNo) throw new ShopError('no CartResult');
  const read = cart === undefined ? undefined : readCart(cart);
  const message = [said, error, data]
    .map((one) => (isObject(one) ? one['message'] : undefined))
    .find((words) => typeof words === 'string' && words !== '');
  return {
    status: isStatus(status) ? status : 'refused',
    ...(read && { cart: read }),
    ...(typeof message === 'string' && { message }),
    ...(typeof price === 'number' && Number.isSafeInteger(price) && price >= 0 && { price }),
  };
}

/**
 * Makes what posts a change as JSON: `{ idempotencyKey, order, offers, add, remove, code }`. What was done for an order
 * is not asked for again in this page view. Where a server fails, does not answer, or says nothing that can be read,
 * nobody knows whether it was done: asked again it gets the same key, also for a cart.
 */
export function createPostChange(options: Asking = {}): PostChange {
  const ask = createAsk(options);
  const sent = new Map<string, Promise<CartResult>>();
  /** The keys of the changes of a cart that nobody knows the end of. */
  const open = new Map<string, string>();

  async function send(to: AcceptUrl, change: CartChange, body: object): Promise<CartResult> {
    try {
      return readResult((await ask(fill(to.url, to, change), { method: 'POST', body })).json);
    } catch (error) {
      const { status = 500, message = '' } = error instanceof ShopError ? error : {};
      if (status >= 500) return { status: 'refused', isUnsure: true };
      return { status: 'refused', ...(message && { message }) };
    }
  }

  return async (to, change, { offers } = { offers: [] }) => {
    const same = JSON.stringify([to.url, to.order, change]);
    const idempotencyKey = open.get(same) ?? keyOf(to, change);
    const before = sent.get(idempotencyKey);
    if (before) return before;
    const { order } = to;
    const ids = offers.map(({ id }) => id);
    const answer = send(to, change, { idempotencyKey, order, offers: ids, ...change });
    sent.set(idempotencyKey, answer);
    const { status, isUnsure } = await answer;
    if (status !== 'done') sent.delete(idempotencyKey);
    if (isUnsure) open.set(same, idempotencyKey);
    // A no to a second try says nothing of the first.
    else if (status !== 'refused') open.delete(same);
    return answer;
  };
}
