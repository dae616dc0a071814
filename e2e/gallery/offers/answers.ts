import type { CartResult } from '@uptier/core';

const cart = (result: CartResult) => () => Promise.resolve(result);

/** A cart that does what it is asked. */
export const works = {
  onAccept: cart({ status: 'done' }),
  onUndo: cart({ status: 'undone' }),
  onAcceptAll: cart({ status: 'done' }),
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
export const answers = (status: CartResult['status'], facts: Omit<CartResult, 'status'> = {}) => {
  const answer = cart({ status, ...facts });
  return { ...works, onAccept: answer, onUndo: answer, onAcceptAll: answer };
};
