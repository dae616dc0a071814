import type { CartChange, Offer } from '@uptier/core';
import { findLine } from './find-line.js';
import { quantityOf, type Plan, type Planned, type PlannedCut } from './plan.js';
import type { ShopCart, ShopLine } from './shop-cart.js';

export interface Wanted {
  readonly change: CartChange;
  /** What the shopper said yes to. */
  readonly offers: readonly Offer[];
  /** The cart as this page knew it when he did. */
  readonly known: ShopCart | undefined;
  /** The cart before he first said it, where nobody could tell what became of that: what has come in since counts. */
  readonly since?: ShopCart | undefined;
  /** A line that was swapped out on this page, by the feed's name of its product: it comes back as it was. */
  swappedOut(id: string): ShopLine | undefined;
  /** What the shop buys a product by, where the feed does not say. */
  resolve(id: string): Promise<string | undefined> | string | undefined;
}

/** The cuts, with the lines as the cart has them now; `undefined` where it does not hold as much any more. */
function findCuts({ change, known }: Wanted, cart: ShopCart): readonly PlannedCut[] | undefined {
  const cuts = change.remove.map(({ key, quantity }) => {
    const seen = known?.lines.find((line) => line.key === key);
    const line = cart.lines.find((one) => one.key === key) ?? (seen && findLine(seen, cart));
    const isLost = line?.isFixed && change.add.length > 0;
    if (!line || isLost || line.quantity < quantity) return undefined;
    return { line, quantity, had: quantityOf(line.names[0], cart) };
  });
  return cuts.every((cut) => cut !== undefined) ? cuts : undefined;
}

/**
 * Whether the rest of a swap may be made: what is taken out at last has something in its place. The shopper may have
 * taken that out himself since.
 */
function isInPlace({ change, offers }: Wanted, { lines }: ShopCart): boolean {
  if (change.add.length) return true;
  const swapped = offers.filter(({ held }) => change.remove.some(({ key }) => key === held?.line));
  return swapped.every(({ product: { id, cartId, sku, variants = [] } }) => {
    const meant = [id, cartId, sku, ...variants.map((variant) => variant.cartId)];
    return lines.some((line) =>
      [line.id, ...line.names, ...(line.others ?? [])].some((name) => meant.includes(name)),
    );
  });
}

/** The offer that an addition is of; none where something is put back. */
const offerOf = (index: number, { change, offers }: Wanted): Offer | undefined =>
  offers.find(({ product }) => product.id === change.add[index]?.id);

/** The cut whose place an addition takes. Where no offer says it, adds and removes of one number are pairs. */
function replacedBy(
  index: number,
  wanted: Wanted,
  cuts: readonly PlannedCut[],
): PlannedCut | undefined {
  const { change } = wanted;
  const held = offerOf(index, wanted)?.held?.line;
  const at = change.remove.findIndex(({ key }) => key === held);
  return at >= 0 ? cuts[at] : cuts.length === change.add.length ? cuts[index] : undefined;
}

/** What the shopper was told that one costs, before any code. */
function shownPrice({ product, variant, price }: Offer, cartId: string | undefined): number {
  const picked = product.variants?.find((one) => one.cartId === cartId);
  const isOther = picked && picked.cartId !== variant?.cartId;
  return (isOther ? picked.price : undefined) ?? price.price;
}

/** He was told the price without the code: he takes it without the code, too. */
export const isAtPlainPrice = ({ change }: Wanted): boolean =>
  change.add.some(({ price }) => price !== undefined);

/** Adding the same twice is adding more of it. */
function joined(additions: readonly Planned[]): readonly Planned[] {
  const byId = new Map<string, Planned>();
  for (const addition of additions) {
    const same = byId.get(addition.id);
    const quantity = addition.quantity + (same?.quantity ?? 0);
    byId.set(addition.id, { ...addition, quantity });
  }
  return [...byId.values()];
}

/**
 * Puts a change into the shop's own terms. What has come in beyond `since` is a part of it already. `undefined` where it cannot be made: the shop does not know what is to be
 * added, or the cart does not hold what is to be taken out.
 */
export async function makePlan(
  wanted: Wanted,
  cart: ShopCart,
  since = cart,
): Promise<Plan | undefined> {
  const cuts = findCuts(wanted, cart);
  if (!cuts || !isInPlace(wanted, cart)) return undefined;
  const additions: Planned[] = [];
  const { add, code } = wanted.change;
  // Not by `entries()`: Prototype.js puts another into its place.
  for (let index = 0; index < add.length; index++) {
    const { id, cartId, quantity, price } = add[index]!;
    const known = cartId ?? (await wanted.resolve(id));
    if (!known) return undefined;
    const offer = offerOf(index, wanted);
    const isBack = wanted.offers.some(({ action, held }) => action === 'swap' && held?.id === id);
    const back = isBack ? wanted.swappedOut(id) : undefined;
    const { extras } = back ?? replacedBy(index, wanted, cuts)?.line ?? {};
    const now = quantityOf(known, cart);
    // No more than he asked for is a part of it: the rest he has put in himself.
    const had = Math.max(now - quantity, Math.min(now, quantityOf(known, since)));
    // Nobody is charged in money that he was shown no price in.
    if (offer && cart.currency && cart.currency !== offer.price.currency) return undefined;
    const most = price ?? (offer && shownPrice(offer, cartId));
    additions.push({ id: known, quantity, had, most, ...(extras !== undefined && { extras }) });
  }
  const isWithCode = code && !isAtPlainPrice(wanted);
  return { additions: joined(additions), cuts, ...(isWithCode && { code }) };
}

/**
 * Whether somebody, such as another tab, has made this very change since the page read the cart: what is to be added
 * came in, and what is to be taken out went.
 */
export async function isMadeAlready(
  { change, known, resolve }: Wanted,
  cart: ShopCart,
): Promise<boolean> {
  if (!known || !(change.add.length + change.remove.length)) return false;
  for (const { id, cartId, quantity } of change.add) {
    const name = cartId ?? (await resolve(id));
    if (!name || quantityOf(name, cart) < quantityOf(name, known) + quantity) return false;
  }
  return change.remove.every(({ key, quantity }) => {
    const seen = known.lines.find((line) => line.key === key);
    const left = (seen && findLine(seen, cart)?.quantity) ?? 0;
    return !!seen && left <= seen.quantity - quantity;
  });
}
