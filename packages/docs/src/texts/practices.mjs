/**
 * @typedef {object} Practice
 * @property {string} practice Why a good seller does so.
 * @property {string} [set] What a shop may set of it.
 */

/**
 * The practice behind each guard, in the order in which they are asked. What a guard says is the core's; this says why.
 * The type asks for one text for each guard that the core has.
 * @satisfies {Readonly<Record<import('@uptier/core').GuardName, Practice>>}
 */
export const practices = {
  off: {
    practice:
      'When something is wrong with prices or stock, a shop must be able to stop every offer at once, without a release.',
    set: 'publish the feed with `"off": true`.',
  },
  stale: {
    practice:
      'An offer states a price. A price that nobody has checked for days is a promise that the cart may break.',
    set: '`policy.maxAgeHours` (72).',
  },
  'not-stated': {
    practice:
      'After an order, in an account and on a support page the offer has to be about this order, this customer, this question. Where the page does not say which, any offer would be a guess.',
    set: 'state `order`, `customer` or `page.topic` in the context.',
  },
  holdout: {
    practice:
      'Only a group that sees no offers shows what offers bring. Its visitors get nothing anywhere, so that the comparison is fair.',
    set: '`experiments[].holdout`.',
  },
  unhappy: {
    practice:
      'Somebody with an open complaint wants it solved. An offer now costs more goodwill than it earns. The comparison of tiers is left out as well, so a page of plans needs a plain list of its own.',
    set: '`policy.labels.unhappy`, `policy.requireHappy`.',
  },
  'support-can-solve': {
    practice:
      'Who asks for help and is sold something remembers it. Where a help page is enough, the help page is the answer.',
    set: '`topics[].help`, and `page.solvable` in the context.',
  },
  'support-only-solves': {
    practice:
      'On a support page a product has its place only as the solution of that very problem.',
    set: '`products[].solves`.',
  },
  schedule: {
    practice: 'A promotion that is shown before or after its time is a promise that is not kept.',
    set: '`campaigns[].from`, `campaigns[].until`.',
  },
  segment: {
    practice: 'A student’s tariff offered to a company is of no use to either.',
    set: '`products[].segments`, and `customer.segment` in the context.',
  },
  currency: {
    practice:
      'Amounts in two currencies cannot be compared, and a price in the wrong one is wrong.',
    set: 'one feed for each currency: `data-feed="/uptier/{currency}.json"`.',
  },
  unavailable: {
    practice: 'Nothing disappoints like wanting what is sold out.',
    set: '`products[].available`; a platform that tells today’s stock is asked too.',
  },
  'not-buyable': {
    practice:
      'Without a price nobody knows what a yes costs. A price of 0 is a mistake in the data more often than a gift.',
    set: '`products[].price`.',
  },
  'in-cart': { practice: 'The shopper has it already. To offer it again says that nobody looked.' },
  'on-page': { practice: 'The page itself already offers it, with its own button.' },
  owned: {
    practice: 'What was bought before, or a minute ago in this order, is not bought again.',
    set: '`customer.owned` in the context.',
  },
  'contains-held': {
    practice:
      'A set with something in it that the shopper already has would be paid twice in part.',
    set: '`products[].contains`.',
  },
  'same-family': {
    practice:
      'Two sizes of one thing are a choice, not a pair. A second version goes beside the first only where the shop itself says so.',
    set: 'a link or a campaign that names it.',
  },
  'not-cheaper-tier': {
    practice:
      'An upgrade goes up. A lower version in its place would be a step back that nobody asked for.',
    set: '`products[].tier`.',
  },
  'no-same-variant': {
    practice: 'Who chose black in size 42 does not want the better shoe in white or in 44.',
    set: '`products[].variants[].options`.',
  },
  quantity: {
    practice:
      'Three pieces become three better pieces or none; and nobody is made to buy six to get one.',
    set: '`products[].quantity`.',
  },
  'no-gain': {
    practice:
      'A higher price needs a reason that can be read: more storage, more grams for the money, a longer warranty. Adjectives are none.',
    set: '`policy.requireGain`; give `attributes`, `benefits` or `measure`.',
  },
  incompatible: {
    practice: 'A case for another phone comes back as a return.',
    set: '`products[].requires`, `products[].excludes`.',
  },
  unrelated: {
    practice:
      'In the cart, at the checkout and after it the shopper is about to finish. What merely sells well elsewhere would lead him away.',
    set: 'a link, a category link or a campaign.',
  },
  'too-expensive': {
    practice:
      'A small step up is a good idea, a big one is another purchase. An upgrade adds at most a quarter to the total (services a half), never more than twice the price of what is held, and an add-on costs no more than what it goes with. Steps that were accepted in this visit count together, so that many small ones do not make a big one.',
    set: '`policy.maxIncrease`, `policy.freeStep`, `policy.maxTimes`, `policy.maxAddOn`, `campaigns[].maxIncrease`.',
  },
  'short-of-shipping': {
    practice:
      'The line says what is missing for free shipping. A product that does not get there would not keep what the line promises.',
    set: '`policy.freeShippingFrom`.',
  },
  'cannot-amend': {
    practice: 'An exchange that the shop cannot carry out must not be offered.',
  },
  answered: {
    practice: 'No is an answer. After it nothing else is asked in this place on this page.',
  },
  declined: {
    practice:
      'To ask again soon is to nag. A no to an upgrade counts for its whole family, a no to an add-on for that product.',
    set: '`policy.coolDownDays` (14).',
  },
  capped: {
    practice:
      'What was seen often and not taken is not wanted. Beyond a few a visit, banners only disturb.',
    set: '`policy.maxPerSession`, `campaigns[].perVisitor`.',
  },
  'shown-elsewhere': { practice: 'The same offer twice on one page looks like a mistake.' },
  unquoted: {
    practice:
      'Where money is near, in the cart and at the checkout, a price must be today’s. Where the shop tells prices and tells none for this, it stays away.',
  },
};
