/** What the modal says beyond the offer: of an order that is placed, and of a cart that something was put into. */
export const modalWords = {
  'order.safe': 'Your order is complete and safe.',
  'order.heading': 'One more thing for your order?',
  'order.yes': 'Add to my order',
  'order.swap': 'If you say yes, it takes the place of what you have just ordered.',
  'order.add': 'If you say yes, we add it to the order that you have just placed.',
  'order.custom': 'If you say yes, it starts.',
  'order.visit': 'Nothing changes in your order yet.',
  'order.done': 'Done. It is in your order now.',
  'order.refused': 'That did not work. Your order is as it was.',
  'order.undone': 'That did not work. Your order is as it was.',
  'order.price-changed': 'The price has changed. Your order is as it was.',
  'order.both-in-cart': 'Both are in your order now. Please contact the shop.',

  'cart.safe': 'What you chose is in your cart.',
  'cart.heading': 'One more thing for your cart?',
  'cart.yes': 'Add to my cart',
  'cart.done': 'Done. It is in your cart now.',

  pay: 'Pay {price} now',
  pays: 'If you say yes, we charge {price} to what you paid with, and put it in your order.',
  'pays.again': 'If you say yes, we charge {price} now to what you paid with.',
  close: 'Close',
};
