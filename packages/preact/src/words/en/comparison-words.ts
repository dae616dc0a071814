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
};
