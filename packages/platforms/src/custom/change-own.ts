import { isStatus, type Cart, type CartChange, type CartResult, type readCart } from '@uptier/core';
import type { AskedChange } from '../platform.js';
import { isMade } from './is-made.js';
import type { CustomCalls } from './lean-custom.js';

/** A cart of the page's own, as far as it is known. */
export interface OwnCart {
  readonly calls: CustomCalls;
  /** The page's own: a second copy would be loaded with this code. */
  readonly readCart: typeof readCart;
  /** The cart as it was read last. */
  readonly known: Cart | undefined;
  /** The carts before the first try of what has not worked, so that a second one does not make it twice. */
  readonly tried: Map<string, Cart>;
}

/** What the cart tells of a change; nothing where it has not been made. */
async function lookUp(
  { calls, readCart, tried }: OwnCart,
  change: CartChange,
  before: Cart,
): Promise<CartResult | undefined> {
  const read = async () => calls.readCart?.();
  const now = readCart(await read().catch(() => undefined));
  if (!now) return { status: 'refused', isUnsure: true };
  if (!isMade(change, before, now)) return undefined;
  tried.delete(JSON.stringify(change));
  return { status: 'done', cart: now };
}

async function ask(
  { changeCart }: CustomCalls,
  change: CartChange,
  asked: AskedChange | undefined,
): Promise<CartResult> {
  if (!changeCart) throw new Error('The page gave no changeCart.');
  const result = await changeCart(change, asked);
  // A page's own function may have forgotten to say what became of it.
  if (!isStatus(result?.status)) throw new Error('changeCart gave no CartResult.');
  return result;
}

/**
 * Changes a cart by the page's own function. What did not work may have been done nevertheless, as where the line was
 * cut before the answer: then the cart tells. Rejects as that function does.
 */
export async function changeOwn(
  own: OwnCart,
  change: CartChange,
  asked?: AskedChange,
): Promise<CartResult> {
  const { calls, known, tried } = own;
  const key = JSON.stringify(change);
  const first = tried.get(key);
  const made = first && (await lookUp(own, change, first));
  if (made) return made;
  const before = first ?? known;
  const answer = ask(calls, change, asked);
  const said = await answer.catch(() => undefined);
  // What the shop refuses in words it has not done; of an earlier try that says nothing.
  const isSure = said && (said.status !== 'refused' || (said.message && !first));
  if (isSure || !before) {
    tried.delete(key);
    return answer;
  }
  tried.set(key, before);
  return (await lookUp(own, change, before)) ?? answer;
}
