/** What an offer that asks for a yes or a no says beyond what each offer says. */
export const answerWords = {
  total: 'New total {total}',
  whole: 'New price {price}',

  'incentive.percent': '{percent} off',
  'incentive.amount': '{money} off',
  'incentive.free-shipping': 'Free shipping',
  'incentive.gift': 'With a gift',
  trial: 'Free for {time}, then {price}',
  instalments: 'Or {count} × {price} for all of it',
  ends: 'Ends {date}',

  try: 'Try it for free',
  refuse: 'No, thanks',
  instead: 'Perhaps this instead: {title}',

  'cart.swap': 'If you say yes, it takes the place of what is in your cart.',
  'cart.add': 'If you say yes, it goes into your cart.',
  'cart.custom': 'If you say yes, it starts.',
  'cart.visit': 'Nothing changes in your cart yet.',
};
