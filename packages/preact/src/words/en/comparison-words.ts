/** What the tiers side by side say beyond the offer. */
export const comparisonWords = {
  'compare.heading': 'Compare the versions',
  'compare.price': 'Price',
  'compare.benefits': 'Benefits',
  'compare.better': 'better',
  'compare.fact': '{value}',
  'compare.yes': 'Yes',
  'compare.no': 'No',
  'compare.per': '{price} per {amount}',
  'compare.sold-out': 'Sold out',
  'compare.choose': 'Choose for {price}',

  'held.cart': 'In your cart',
  'held.order': 'In your order',
  'held.page': 'You are looking at this',
  'held.plan': 'Your plan',
  'held.owned': 'You have this',

  term: 'How often you pay',
  'term.day': 'Daily',
  'term.week': 'Weekly',
  'term.month': 'Monthly',
  'term.year': 'Yearly',
  'months-free.one': '{count} month free',
  'months-free.other': '{count} months free',

  'plan.refused': 'That did not work. Your plan is as it was.',
  'plan.undone': 'That did not work. Your plan is as it was.',
  'plan.price-changed': 'The price has changed. Your plan is as it was.',
  'plan.both-in-cart': 'You have both now. Please contact us.',
};
