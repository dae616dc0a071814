/** What is gained by an offer, and what it is called. */
export const gainWords = {
  'heading.upgrade': 'A step up',
  'heading.add-on': 'Goes well with it',
  'heading.alternative': 'You may also like',

  'gain.attribute': '{name} {from} → {to}',
  'gain.has': 'With {name}',
  'gain.unit-price': 'Costs {less} less per {amount}',
  'gain.benefit': '{text}',
};
