import type { MaxOffers, Money, Placement, Policy, PolicyPart } from './feed.js';
import { list, object } from './containers.js';
import { over } from './over.js';
import { otherwise, type Reader } from './reader.js';
import { amount, countOrNone, flag, money, name, parts, share } from './values.js';

/** What 5 US dollars are about, in whole units, where it is not about 5: a small step in that money. */
const SMALL_STEP: Readonly<Record<string, number>> = {
  CLP: 5000,
  COP: 20000,
  CZK: 100,
  DKK: 30,
  HKD: 40,
  HUF: 2000,
  IDR: 80000,
  INR: 400,
  JPY: 700,
  KRW: 7000,
  KWD: 1.5,
  MXN: 90,
  NOK: 50,
  PHP: 300,
  PLN: 20,
  RUB: 400,
  SEK: 50,
  THB: 150,
  TRY: 200,
  TWD: 150,
  VND: 120000,
  ZAR: 90,
};

/** The step that is never too dear where the shop did not say: about 5 US dollars. */
const smallStep = (currency: string, exponent: number): Money =>
  Math.round((SMALL_STEP[currency] ?? 5) * 10 ** exponent);

/** The rules of good selling, for whatever the shop leaves open. */
export function fillPolicy(part: PolicyPart, currency: string, exponent: number): Policy {
  const defaults: Policy = {
    maxIncrease: { good: 0.25, service: 0.5 },
    freeStep: smallStep(currency, exponent),
    maxTimes: { good: 2, service: 3, plan: 3 },
    maxAddOn: 1,
    maxOffers: {
      home: 12,
      product: 12,
      cart: { upgrade: 1, 'add-on': 3 },
      checkout: { upgrade: 1, 'add-on': 3 },
      'post-purchase': 1,
      account: 1,
      support: 1,
    },
    coolDownDays: 14,
    maxPerSession: 6,
    requireGain: true,
    requireHappy: false,
    limitFrom: 0.8,
    freeShippingFrom: undefined,
    maxAgeHours: 72,
    instalments: [],
    labels: { happy: [], unhappy: [] },
  };
  return mergePolicy(defaults, part);
}

/** One placement's offers: what is stated for some roles leaves the other roles as they are. */
const mergeOffers = (all: MaxOffers, part: MaxOffers = all): MaxOffers =>
  typeof all === 'object' && typeof part === 'object' ? over(all, part) : part;

/** A policy with another's parts on top, such as those of an experiment's arm. */
export function mergePolicy(policy: Policy, part: PolicyPart): Policy {
  const maxOffers = { ...policy.maxOffers };
  for (const [placement, offers] of Object.entries(part.maxOffers ?? {})) {
    maxOffers[placement as Placement] = mergeOffers(maxOffers[placement as Placement], offers);
  }
  return {
    ...over(policy, part),
    maxIncrease: over(policy.maxIncrease, part.maxIncrease),
    maxTimes: over(policy.maxTimes, part.maxTimes),
    maxOffers,
    labels: over(policy.labels, part.labels),
  };
}

const labels = list(name);
const perRole = object({ upgrade: countOrNone, 'add-on': countOrNone, alternative: countOrNone });
const maxOffers: Reader<MaxOffers> = (value, reading) =>
  typeof value === 'object' ? perRole(value, reading) : countOrNone(value, reading);

/** A policy, or a part of one. */
export const readPolicy: Reader<PolicyPart> = object<PolicyPart>({
  maxIncrease: object({ good: amount, service: amount }),
  freeStep: money,
  maxTimes: object({ good: amount, service: amount, plan: amount }),
  maxAddOn: amount,
  maxOffers: object({
    home: maxOffers,
    product: maxOffers,
    cart: maxOffers,
    checkout: maxOffers,
    'post-purchase': maxOffers,
    account: maxOffers,
    support: maxOffers,
  }),
  coolDownDays: amount,
  maxPerSession: countOrNone,
  requireGain: flag,
  requireHappy: otherwise(flag, true),
  limitFrom: share,
  freeShippingFrom: money,
  maxAgeHours: amount,
  instalments: list(object({ from: money, count: parts }, ['from', 'count'])),
  labels: object({ happy: labels, unhappy: labels }),
});
