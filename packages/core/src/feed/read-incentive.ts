import { object } from './containers.js';
import type { Incentive, IncentiveType } from './feed.js';
import { enter, type Reader } from './reader.js';
import { amount, count, flag, id, money, number, oneOf, parts } from './values.js';

const anything: Reader<unknown> = () => true;

/** What the value of an incentive must be. Without it nobody knows what the shopper would pay. */
const VALUES: Readonly<Record<IncentiveType, Reader<unknown>>> = {
  percent: number(0, 100),
  amount: money,
  introductory: money,
  instalments: parts,
  trial: count,
  'free-shipping': anything,
  gift: anything,
};

const stated = object<Incentive>(
  {
    type: oneOf(...(Object.keys(VALUES) as IncentiveType[])),
    value: amount,
    code: id,
    automatic: flag,
    product: id,
    count,
    stacks: flag,
  },
  ['type'],
  ['code', 'count'],
);

export const readIncentive: Reader<Incentive> = (value, reading) => {
  const made = stated(value, reading);
  return made && VALUES[made.type](made.value, enter(reading, 'value')) === undefined
    ? undefined
    : made;
};
