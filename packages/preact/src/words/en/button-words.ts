/** What the button that accepts says, and what stands beside it: prices. */
export const buttonWords = {
  each: '{quantity} × {price}',
  was: 'Was {price}',
  'every.day': '{price} a day',
  'every.week': '{price} a week',
  'every.month': '{price} a month',
  'every.year': '{price} a year',

  add: 'Add',
  upgrade: 'Upgrade',
  'upgrade.for': 'Upgrade for {difference} more',
  visit: 'See this version',
  view: 'Look at it',
};
