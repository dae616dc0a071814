import { findLine } from './find-line.js';
import type { Addition, Cut, ShopCart } from './shop-cart.js';

/** An addition, and how much of it the cart held before. */
export interface Planned extends Addition {
  readonly had: number;
  /** The dearest that one may be: the price that the shopper said yes to. In minor units. */
  readonly most?: number | undefined;
}

/** A cut, and how much the cart held of that product before, in all its lines. */
export interface PlannedCut extends Cut {
  readonly had: number;
}

/** A change in the shop's own terms, with how the cart was before: enough to finish it, or to undo it. */
export interface Plan {
  readonly additions: readonly Planned[];
  readonly cuts: readonly PlannedCut[];
  /** The code without which the shopper does not want it. */
  readonly code?: string | undefined;
}

/** It puts something in the place of something else. */
export const isSwap = ({ additions, cuts }: Plan): boolean =>
  additions.length > 0 && cuts.length > 0;

/** How much of something the cart holds, in all its lines. */
export const quantityOf = (id: string, { lines }: ShopCart): number =>
  lines.reduce((sum, { names, quantity }) => (names.includes(id) ? sum + quantity : sum), 0);

/** What the cart holds of an addition beyond what it held before. */
export const gainOf = ({ id, had }: Planned, cart: ShopCart): number => quantityOf(id, cart) - had;

/** What is gone of a line since before. */
export const lossOf = ({ line }: Cut, cart: ShopCart): number =>
  line.quantity - (findLine(line, cart)?.quantity ?? 0);

/**
 * What is to be put back of a line. The product counts, whatever its properties: a shop may have changed these, and who
 * has it in another line has it.
 */
export const missingOf = (cut: PlannedCut, cart: ShopCart): number =>
  Math.min(lossOf(cut, cart), cut.had - quantityOf(cut.line.names[0], cart));

/** Everything that was to be added is there. */
export const isAdded = ({ additions }: Plan, cart: ShopCart): boolean =>
  additions.every((addition) => gainOf(addition, cart) >= addition.quantity);

/** Everything that was to be taken out is gone. */
export const isCut = ({ cuts }: Plan, cart: ShopCart): boolean =>
  cuts.every((cut) => lossOf(cut, cart) >= cut.quantity);

/** The cart holds what it held before, of all that the plan touches. */
export const isAsBefore = ({ additions, cuts }: Plan, cart: ShopCart): boolean =>
  additions.every((addition) => gainOf(addition, cart) <= 0) &&
  cuts.every((cut) => missingOf(cut, cart) <= 0);

/** The dearest price for one that the cart charges for an addition; of lines that grew, where some did. */
export function priceOf(
  { id }: Planned,
  now: ShopCart,
  before: Pick<ShopCart, 'lines'>,
): number | undefined {
  const lines = now.lines.filter(({ names }) => names.includes(id));
  const grown = lines.filter(
    (line) => line.quantity > (before.lines.find(({ key }) => key === line.key)?.quantity ?? 0),
  );
  const prices = (grown.length ? grown : lines).map(({ price }) => price);
  return prices.length ? Math.max(...prices) : undefined;
}

/** The price of the first addition that costs more than the shopper was told. */
export function tooDear(
  { additions }: Pick<Plan, 'additions'>,
  now: ShopCart,
  before: Pick<ShopCart, 'lines'>,
): number | undefined {
  for (const addition of additions) {
    const price = priceOf(addition, now, before);
    if (price !== undefined && addition.most !== undefined && price > addition.most) return price;
  }
  return undefined;
}
