/** What the banner says beyond the offer. */
export const bannerWords = {
  'incentive.percent': '{value} % off',
  'incentive.amount': '{money} off',
  'incentive.free-shipping': 'Free shipping',
  'incentive.instalments': 'Pay in {value} parts',
  'incentive.trial': 'Free for {value} days',
  'incentive.introductory': '{money} to begin with',
  'incentive.gift': 'With a gift',
  ends: 'Ends {date}',

  sponsored: 'Sponsored',

  taken: 'Done. You can still undo it.',
  undo: 'Undo',
  undone: 'Taken back. Your cart is as it was.',
};
