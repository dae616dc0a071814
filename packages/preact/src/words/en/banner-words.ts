/** What the banner says beyond the offer. */
export const bannerWords = {
  taken: 'Done. You can still undo it.',
  undo: 'Undo',
  undone: 'Taken back. Your cart is as it was.',
};
