/** From this much on the post costs nothing, in pence. `uptier.config.json` says it too. */
export const FREE_FROM = 2500;

const POST = 395;

/**
 * What the post of an order costs, in pence.
 * @param {number} subtotal
 */
export const shippingOf = (subtotal) => (subtotal === 0 || subtotal >= FREE_FROM ? 0 : POST);
