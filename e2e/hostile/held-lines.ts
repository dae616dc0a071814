/** Minor units: what is held, and what is offered in its place or beside it. */
export const [HELD, OFFERED, ANCHOR] = [10_000, 11_000, 50_000];

/** What so many add-ons go with is one product: a list of links holds no more. */
export const LINKS = 50;

export const anchorIds = ({ length }: readonly string[]): readonly string[] =>
  Array.from({ length: Math.ceil(length / LINKS) }, (_, i) => `anchor-${i}`);

/** A cart, or an order, of what is held of so many payloads. */
export const heldLines = (count: number) => ({
  lines: Array.from({ length: count }, (_, i) => ({
    key: `l${i}`,
    id: `held-${i}`,
    quantity: 1,
    price: HELD,
  })),
  subtotal: count * HELD,
  total: count * HELD,
  currency: 'USD',
});

/** A cart of what all the add-ons go with. */
export const anchorLines = (payloads: readonly string[]) => {
  const ids = anchorIds(payloads);
  return {
    lines: ids.map((id) => ({ key: id, id, quantity: 1, price: ANCHOR })),
    subtotal: ids.length * ANCHOR,
    currency: 'USD',
  };
};
