/** What the banner says beyond the offer. */
export const bannerWords = {
  taken: 'Done. You can still undo it.',
  undo: 'Undo',
  undone: 'Taken back. Your cart is as it was.',

  'plan.refused': 'That did not work. Your plan is as it was.',
  'plan.undone': 'That did not work. Your plan is as it was.',
  'plan.price-changed': 'The price has changed. Your plan is as it was.',
  'plan.both-in-cart': 'You have both now. Please contact us.',
};
