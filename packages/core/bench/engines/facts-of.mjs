/**
 * What the rules ask about, worked out once a decision, the same for every peer.
 * @param {any} context
 * @param {(id: string) => any} find
 */
export const factsOf = ({ product, cart, customer, now }, find) => ({
  cartCategories: cart.lines.flatMap(({ id }) => find(id)?.category ?? []),
  category: find(product.id)?.category ?? [],
  subtotal: cart.subtotal,
  segment: customer.segment,
  now,
});
