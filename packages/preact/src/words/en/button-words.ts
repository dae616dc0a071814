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
  later: 'for {time}, then {price}',
  'later.open': 'at first, then {price}',
  unpriced: 'Price on request',
  choose: 'Choose for {price}',
  'price.now': 'It costs {price} now.',
  rest: 'Remove the old one',
  declined: 'You will not see {title} again soon.',

  'plan.refused': 'That did not work. Your plan is as it was.',
  'plan.undone': 'That did not work. Your plan is as it was.',
  'plan.price-changed': 'The price has changed. Your plan is as it was.',
  'plan.both-in-cart': 'You have both now. Please contact us.',
};
