/**
 * When each event is raised. The type asks for one text for each that the core reports, and for the one that asks first.
 * @satisfies {Readonly<Record<import('@uptier/core').Report['type'] | 'accept', string>>}
 */
export const events = {
  decided:
    'the offers of a slot are chosen; `detail.decision` has them, and the arms of experiments',
  seen: 'half of an offer was on screen for a second; once for each page view',
  visited: 'the shopper went to look at the product',
  accept: 'before the cart is changed; can be cancelled, or done by the page itself',
  accepted: 'the cart has answered that it is done',
  failed: 'the cart has refused, or has another price by now',
  undone: 'the shopper has taken it back',
  declined: 'the shopper said no',
  error: 'something went wrong, see [Error codes](/errors)',
};
