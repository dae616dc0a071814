/** What the modal after an order says beyond the offer. */
export const modalWords = {
  safe: 'Your order is complete and safe.',
  'order.heading': 'One more thing for your order?',
  'order.add': 'Add to my order',
  'order.adds': 'If you say yes, we add it to the order that you have just placed.',
  'order.pay': 'Pay {price} now',
  'order.swaps': 'If you say yes, it takes the place of what you have just ordered.',
  'order.pays':
    'If you say yes, we charge {price} to what you paid with, and put it in your order.',
  'order.close': 'Close',

  'order.done': 'Done. It is in your order now.',
  'order.refused': 'That did not work. Your order is as it was.',
  'order.undone': 'That did not work. Your order is as it was.',
  'order.price-changed': 'The price has changed. Your order is as it was.',
  'order.both-in-cart': 'Both are in your order now. Please contact the shop.',
};
