/** What every component may say of an offer. `{name}` is a place to fill in. */
export const offerWords = {
  'heading.upgrade': 'A step up',
  'heading.add-on': 'Goes well with it',
  'heading.alternative': 'You may also like',

  'gain.attribute': '{name} {from} → {to}',
  'gain.has': 'With {name}',
  'gain.unit-price': 'Costs {less} less per {amount}',
  'gain.benefit': '{text}',

  each: '{quantity} × {price}',
  was: 'Was {price}',
  'every.day': '{price} a day',
  'every.week': '{price} a week',
  'every.month': '{price} a month',
  'every.year': '{price} a year',
  sponsored: 'Sponsored',

  add: 'Add',
  upgrade: 'Upgrade',
  'upgrade.for': 'Upgrade for {difference} more',
  visit: 'See this version',
  view: 'Look at it',

  busy: 'One moment …',
  done: 'Done',
  failed: 'Try again',

  'cart.refused': 'That did not work. Your cart is as it was.',
  'cart.undone': 'That did not work. Your cart is as it was.',
  'cart.price-changed': 'The price has changed.',
  'cart.both-in-cart': 'Both are in your cart now. Please remove one.',
};
