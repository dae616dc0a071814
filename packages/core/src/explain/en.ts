import type { Outcome } from '../decide/decision.js';
import type { GuardName } from '../decide/guards.js';
import type { ScoreName } from '../decide/scores.js';
import type { SourceName } from '../decide/sources.js';
import type { RankingName, Role } from '../feed/feed.js';
import type { Gain } from '../offer/offer.js';

/** What a factor does to a score, next to a product of which nothing is known. */
export type Effect = 'lifts' | 'leaves' | 'lowers';

/** Where the shopper has the thing that an offer stands against. */
export type Where = 'cart' | 'order' | 'page' | 'account';

/** What `explain` says, in English: to the merchant, and under `why` to the shopper. `{name}` is filled in. */
export const en = {
  outcomes: {
    offered: 'It is offered.',
    outranked: 'It may be offered, but there is no place left for it here.',
    refused: 'It is not offered.',
    twice: 'The same product is offered here already, for another reason.',
  } satisfies Record<Outcome | 'twice', string>,

  roles: {
    upgrade: 'An upgrade, to take in place of what the shopper has.',
    'add-on': 'An add-on, to take beside what the shopper has.',
    alternative: 'Something similar to look at.',
  } satisfies Record<Role, string>,

  sources: {
    campaign: 'One of your campaigns names it.',
    upgrade: 'It is a higher version of what the shopper has.',
    complements: 'It goes with what the shopper has: by a link, or by its category.',
    boughtTogether: 'Others bought it together with what the shopper has.',
    similar: 'It is similar to what the shopper has or looks at.',
    personal: 'This visitor looked at it, put it in a cart or searched for its category.',
    bestSellers: 'It is on your list of best sellers.',
    mostViewed: 'It is on your list of the most viewed products.',
    deals: 'It is on your list of deals.',
    newest: 'It is on your list of new products.',
  } satisfies Record<SourceName, string>,

  guards: {
    off: 'You have switched all offers off.',
    stale: 'Your product data is older than you allow, so its prices may be wrong.',
    'not-stated': 'The page did not say which order, customer or question it is about.',
    holdout:
      'This visitor is in the group that sees no offers, so that you can measure what offers bring.',
    unhappy:
      'This customer is unhappy with the shop, or is not known to be happy where you ask for that.',
    'support-can-solve':
      'A help page solves this without a purchase, so that page is shown instead.',
    'support-only-solves':
      'On a support page only what solves the question is offered, and this does not.',
    schedule: 'Its campaign has not begun, or is over.',
    segment: 'It is made for another group of customers.',
    currency: 'The page sells in another currency, and there is no price in that currency.',
    unavailable: 'It is sold out.',
    'not-buyable': 'It has no price, or one of 0.',
    'in-cart': 'It is in the cart already.',
    'on-page': 'It is the product that the page shows.',
    owned: 'The customer has bought it already.',
    'contains-held':
      'It is a set with something that the shopper has in it, or a part of such a set.',
    'same-family': 'It is only another version of what the shopper has.',
    'not-cheaper-tier': 'It is no higher version than what the shopper has.',
    'no-same-variant': 'It is not in stock in the size or colour that the shopper chose.',
    quantity:
      'It cannot be bought in as many as are needed: as the shopper has, or as you sell at least.',
    'no-gain': 'Your product data names nothing that the shopper gets more of.',
    incompatible: 'It does not work with what the shopper has, or needs something else first.',
    unrelated: 'Just before and after paying only what belongs to the purchase is offered.',
    'too-expensive': 'It costs too much next to what the shopper has.',
    'short-of-shipping': 'It does not bring the cart to free shipping, or that is reached already.',
    'cannot-amend': 'Your shop cannot exchange what is already ordered.',
    answered: 'The shopper has said no here, so nothing else is asked in this page view.',
    declined: 'The shopper said no to it, or to another version of it, not long ago.',
    capped: 'It was shown often enough, or this visit has had enough offers.',
    'shown-elsewhere': 'Another part of the page offers it already.',
    unquoted:
      'Your shop gave no price of today for it, and the one in your product data may be wrong.',
  } satisfies Record<GuardName, string>,

  factors: {
    strength: {
      title: 'Strength of the link',
      lifts: 'Its link is strong, or it stands high on its list.',
      leaves: 'How strong its link is, is not known, or it is middling.',
      lowers: 'Its link is weak, or it stands low on its list.',
    },
    origin: {
      title: 'Where it comes from',
      lifts: 'It comes from a campaign, from versions of one product or from a link of its own.',
      leaves: 'Where it comes from speaks neither for nor against it.',
      lowers: 'It comes from a category or a list only.',
    },
    priceFit: {
      title: 'Price',
      lifts: 'The price step is easy to take.',
      leaves: 'There is no price to compare it with, or the step is middling.',
      lowers: 'The price step is big.',
    },
    affinity: {
      title: 'Interest of this visitor',
      lifts: 'This visitor looked at it or put it in a cart before.',
      leaves: 'It is not known that this visitor ever looked at it.',
      lowers: 'This visitor showed little interest in it.',
    },
    proof: {
      title: 'Ratings',
      lifts: 'Buyers rate it better than most.',
      leaves: 'It has no ratings, or is rated like most.',
      lowers: 'Buyers rate it lower than most.',
    },
    mood: {
      title: 'Mood of this customer',
      lifts: 'Its price suits how happy this customer is with the shop.',
      leaves: 'It is not known how happy this customer is, or it makes no difference.',
      lowers: 'Its price does not suit how happy this customer is with the shop.',
    },
  } satisfies Record<ScoreName, { title: string } & Record<Effect, string>>,

  boost: {
    more: 'You lift it: its score counts {boost} times.',
    less: 'You lower it: its score counts {boost} times.',
  },

  why: {
    version: 'the {tier} version',
    have: {
      cart: 'You have {held} in your cart',
      order: 'You ordered {held}',
      page: 'You are looking at {held}',
      account: 'You have {held}',
    } satisfies Record<Where, string>,
    limit: {
      near: 'You have nearly used up your {measure}',
      full: 'You have used up your {measure}',
    },
    gains: {
      attribute: '{have}; this one has {name} {to}',
      has: '{have}; this one has {name}',
      'unit-price': '{have}; this one costs {less} % less per {per} {unit}',
      benefit: '{have}; this one adds "{text}"',
    } satisfies Record<Gain['type'], string>,
    higher: '{have}; this is a higher version',
    helps: '{have}; this one helps',
    chosen: '{have}; the shop recommends this one',
    solves: 'It helps with what you need here',
    recommended: 'Recommended by the shop',
    complements: 'Goes with {held}',
    categoryComplements: 'Best seller in {category}, offered with {held}',
    boughtTogether: 'Others bought it together with {held}',
    similar: 'Similar to {held}',
    personal: 'Based on what you looked at, searched for or put in your cart',
    rankings: {
      bestSellers: { category: 'Best seller in {category}', shop: 'Best seller in this shop' },
      mostViewed: { category: 'Often viewed in {category}', shop: 'Often viewed in this shop' },
      deals: { category: 'A deal in {category}', shop: 'A deal in this shop' },
      newest: { category: 'New in {category}', shop: 'New in this shop' },
    } satisfies Record<RankingName, { category: string; shop: string }>,
    sentence: {
      plain: '{why}.',
      visits: '{why} (your visits counted).',
      customer: '{why} (your customer data counted).',
      both: '{why} (your visits and customer data counted).',
    },
    sponsored: 'Sponsored: {sentence}',
  },
};

/** All that `explain` says, in one language. */
export type ExplainWords = typeof en;
