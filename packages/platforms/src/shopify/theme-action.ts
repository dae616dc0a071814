import { ShopError } from '../cart/ask.js';
import type { Addition, ShopLine, Swap } from '../cart/shop-cart.js';
import { TIME_LIMIT, within } from '../cart/within.js';
import { extrasOf } from './read-shopify-cart.js';
import { globalId } from './variant-id.js';
import type { ActionCart, UpdateCart, WindowShopify } from './window-shopify.js';

const lastPart = (id: string | undefined): string => String(id).split('/').at(-1) ?? '';

/** How the actions call a line of the Ajax cart: by its key, alone or in a longer id; else by what it holds. */
function idOf({ key, variant, quantity }: ShopLine, cart: ActionCart): string | undefined {
  const nodes = cart.lines?.nodes ?? [];
  const byKey = nodes.find(({ id }) => id === key || id?.includes(`/${key}`));
  const alike = nodes.filter(
    (node) => lastPart(node.merchandise?.id) === variant && node.quantity === quantity,
  );
  return (byKey ?? (alike.length === 1 ? alike[0] : undefined))?.id;
}

function lineToAdd({ id, quantity, extras }: Addition): Readonly<Record<string, unknown>> {
  const { properties, selling_plan: plan } = extrasOf(extras);
  return {
    merchandiseId: globalId(id),
    quantity,
    ...(properties && {
      attributes: Object.entries(properties).map(([key, value]) => ({ key, value: String(value) })),
    }),
    ...(plan !== undefined && { sellingPlanId: `gid://shopify/SellingPlan/${plan}` }),
  };
}

async function send(action: UpdateCart, lines: readonly Readonly<Record<string, unknown>>[]) {
  const signal = AbortSignal.timeout(TIME_LIMIT);
  const { userErrors } = (await within(TIME_LIMIT, action({ lines }, { signal }))) ?? {};
  // A refused change resolves: only its `userErrors` tell.
  if (userErrors?.length) throw new ShopError(userErrors[0]?.message ?? '', 422);
}

/** Adds by the theme's action. */
export const addByAction = (action: UpdateCart, additions: readonly Addition[]): Promise<void> =>
  send(action, additions.map(lineToAdd));

/** Swaps by one call of the theme's action. `false` where it has no name for a line: nothing has happened then. */
export async function swapByAction(
  action: UpdateCart,
  { additions, cuts }: Swap,
  { actions }: WindowShopify,
): Promise<void | false> {
  const told = actions?.getCart ? await within(TIME_LIMIT, actions.getCart()) : undefined;
  const lines = additions.map(lineToAdd);
  for (const { line, quantity } of cuts) {
    const id = told?.cart ? idOf(line, told.cart) : undefined;
    if (id === undefined) return false;
    lines.push({ id, quantity: line.quantity - quantity });
  }
  return send(action, lines);
}
