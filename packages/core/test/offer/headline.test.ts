import { describe, expect, test } from 'vitest';
import { readFacts } from '../../src/context/facts.js';
import { fillHeadline } from '../../src/offer/headline.js';

const facts = readFacts(
  {
    now: 1_795_305_600_000,
    cart: { lines: [{ key: 'k', id: 'a', quantity: 2, price: 500 }], subtotal: 1000 },
    order: { id: 'o', lines: [], total: 1000 },
    customer: {
      tasksDone: 300,
      minutesInApp: 200 / 3,
      usage: { storage: { used: 1, limit: 3 }, seats: { used: 29, limit: 100 } },
      segment: '<b>student</b>',
      labels: ['fan'],
      openComplaint: false,
    },
  },
  () => undefined,
);

describe('a headline', () => {
  test.each<[headline: string | undefined, filled: string | undefined]>([
    ['Two years without worry', 'Two years without worry'],
    ['You finished {customer.tasksDone} tasks', 'You finished 300 tasks'],
    ['{customer.tasksDone} of {cart.count}', '300 of 2'],
    // It stays text: whoever shows it escapes it.
    ['For a {customer.segment}', 'For a <b>student</b>'],
    ['You were here for {customer.minutesInApp} minutes', 'You were here for 66.67 minutes'],
    // A share is read in percent.
    ['{customer.usage.storage} % of your storage is full', '33 % of your storage is full'],
    ['{customer.usage.seats} % of your seats', '29 % of your seats'],
    ['{customer.usage.unknown} %', undefined],
    ['{} is no path', undefined],
    ['You have been here for {customer.days} days', undefined],
    ['{customer.tasksDone} tasks in {customer.days} days', undefined],
    ['Dear {customer.name}', undefined],
    ['{customer.labels}', undefined],
    ['{customer.openComplaint}', undefined],
    ['{constructor.name}', undefined],
    ['Money in cents is not for reading: {cart.subtotal}', undefined],
    ['Nor is {order.total}', undefined],
    ['Nor is {cart.maxPrice}', undefined],
    ['Nor is a moment in milliseconds: {now}', undefined],
    ['A { alone stays', 'A { alone stays'],
    [undefined, undefined],
  ])('%j becomes %j', (headline, filled) => {
    expect(fillHeadline(headline, facts)).toBe(filled);
  });
});
