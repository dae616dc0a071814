/** What a bundle says beyond the offer. */
export const bundleWords = {
  'bundle.heading': 'Bought together',
  'bundle.pieces': '{quantity} × {title}',
  'bundle.in-cart': 'In your cart',
  'bundle.total': 'Total {total}',
  unpriced: 'Price on request',
  'bundle.none': 'Tick what you would like too',
  'bundle.add.one': 'Add {count} to cart',
  'bundle.add.other': 'Add {count} to cart',
};
