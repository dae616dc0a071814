/** What every component may say of an offer, and of the shopper's yes to it. `{name}` is a place to fill in. */
export const offerWords = {
  sponsored: 'Sponsored',

  busy: 'One moment …',
  done: 'Done',
  failed: 'Try again',
  unsure: 'We could not tell whether that worked. You can try again: nothing is bought twice.',

  'cart.refused': 'That did not work. Your cart is as it was.',
  'cart.undone': 'That did not work. Your cart is as it was.',
  'cart.price-changed': 'The price has changed.',
  'cart.both-in-cart': 'Both are in your cart now. Please remove one.',
};
