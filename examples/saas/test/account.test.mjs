import { describe, expect, it } from 'vitest';
import { Account, newState } from '../account/account.mjs';
import { dayAfter } from '../account/dates.mjs';
import { sayFrom, sayPrice } from '../account/say-cost.mjs';
import { readPrices } from '../feed/read-prices.mjs';

const prices = await readPrices();
const TODAY = '2026-11-27';

/** @param {string} [today] */
function open(today = TODAY, state = newState(TODAY)) {
  return new Account(state, { ...prices, today });
}

/** @param {Account} account */
const told = ({ costs, today }) =>
  costs.map(({ title, cost }) => `${title}: ${sayPrice(cost)}. ${sayFrom(cost, today)}`);

describe('an account', () => {
  it('pays a plan from the day on which it starts, where nothing was paid before', () => {
    const account = open();
    account.take('starter');
    expect(told(account)).toEqual(['Plotline Starter: $59.00 a month. From November 27, 2026 on.']);
  });

  it('pays a further plan from the end of what is paid, and has it at once', () => {
    const { state } = open();
    open(TODAY, state).take('starter');
    const later = open('2026-12-05', state);
    later.take('professional', 'year');
    expect(later.plan.id).toBe('professional');
    expect(told(later)).toEqual([
      'Plotline Professional: $1,620.00 a year. From December 27, 2026 on. Until then it is paid for.',
    ]);
  });

  it('takes the last change back, with all that it would have cost', () => {
    const account = open();
    account.take('starter');
    account.take('fiscal-calendar');
    account.undo();
    expect(account.customer()).toMatchObject({ plan: 'starter', owned: [] });
    expect(() => account.undo()).toThrow('There is nothing to undo.');
  });

  it('has an add-on once, and only with a plan that it is sold with', () => {
    const account = open();
    expect(() => account.take('fiscal-calendar')).toThrow(
      'Fiscal calendar does not go with Plotline Free.',
    );
    account.take('15-minute-sync');
    expect(() => account.take('15-minute-sync')).toThrow('You have 15 minute sync already.');
  });

  it('takes no more than it holds, and goes to no plan that holds less than it uses', () => {
    const account = open();
    account.fill();
    account.fill();
    account.fill();
    expect(account.customer().usage).toEqual({ storage: { used: 5, limit: 5 } });
    expect(() => account.fill()).toThrow('There is no room for this import.');
    account.take('starter');
    account.fill();
    expect(() => account.undo()).toThrow(
      'Plotline Free holds 5 GB. You use more: make room first.',
    );
    account.free();
    account.undo();
    expect(account.plan.id).toBe('free');
  });

  it('states a milestone once it is reached', () => {
    const account = open();
    account.draw();
    expect(account.customer()).toMatchObject({ tasksDone: 9, milestones: [] });
    account.draw();
    expect(account.customer()).toMatchObject({ tasksDone: 10, milestones: ['ten-dashboards'] });
  });
});

describe('a day later', () => {
  it.each([
    ['2026-11-27', 'month', '2026-12-27'],
    ['2026-12-31', 'month', '2027-01-31'],
    ['2027-01-31', 'month', '2027-02-28'],
    ['2028-02-29', 'year', '2029-02-28'],
  ])('of %s by a %s is %s', (day, interval, then) => {
    expect(dayAfter(day, interval === 'year' ? 'year' : 'month')).toBe(then);
  });
});
