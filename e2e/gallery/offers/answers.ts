import type { CartResult } from '@uptier/core';

const cart = (status: CartResult['status']) => () => Promise.resolve({ status });

/** A cart that does what it is asked. */
export const works = {
  onAccept: cart('done'),
  onUndo: cart('undone'),
  onAcceptAll: cart('done'),
  onDecline: () => {},
  onSeen: () => {},
  onVisit: () => {},
  onForget: () => {},
  onWhy: () =>
    Promise.resolve('It has more room than the one in your cart, for a small step in price.'),
};

const never = () => new Promise<CartResult>(() => {});

/** A cart that takes its time, for ever. */
export const waits = { ...works, onAccept: never, onUndo: never, onAcceptAll: never };

/** A cart that answers otherwise. */
export const answers = (status: CartResult['status']) => ({
  ...works,
  onAccept: cart(status),
  onUndo: cart(status),
  onAcceptAll: cart(status),
});
