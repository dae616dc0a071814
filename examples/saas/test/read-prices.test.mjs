import { describe, expect, it } from 'vitest';
import { readPrices } from '../feed/read-prices.mjs';

const { plans, addOns, currency } = await readPrices();

describe('the price list as products', () => {
  it('has each plan at the list’s price, by the month and by the year, in its order', () => {
    expect(currency).toBe('USD');
    expect(plans.map(({ id, tier, price, plan }) => [id, tier, price, plan?.terms])).toEqual([
      ['free', 1, 0, undefined],
      ['starter', 2, 5900, [{ interval: 'year', price: 56_400 }]],
      ['professional', 3, 16_900, [{ interval: 'year', price: 162_000 }]],
      ['growth', 4, 39_900, [{ interval: 'year', price: 382_800 }]],
      ['premium', 5, 99_900, [{ interval: 'year', price: 958_800 }]],
    ]);
  });

  it('tells limits with their unit, and where there is none', () => {
    expect(plans.map(({ attributes }) => attributes?.['Storage'])).toEqual([
      { value: 5, unit: 'GB', better: 'more' },
      { value: 20, unit: 'GB', better: 'more' },
      { value: 20, unit: 'GB', better: 'more' },
      { value: 20, unit: 'GB', better: 'more' },
      'unlimited',
    ]);
  });

  it('names what a plan has more than the one below, in words', () => {
    expect(plans[1]?.benefits).toContain('Push custom data to API');
    expect(plans[1]?.benefits).toContain('Share report PDFs');
    expect(plans[2]?.benefits).not.toContain('Push custom data to API');
    expect(plans[4]?.benefits?.[0]).toBe('Unlimited storage');
  });

  it('leaves out the add-on that has no price, and links each to the plans it is sold with', () => {
    expect(addOns.map(({ id, price, kind }) => [id, price, kind])).toEqual([
      ['branding-and-white-labelling', 25_000, 'plan'],
      ['15-minute-sync', 1800, 'plan'],
      ['fiscal-calendar', 5000, 'plan'],
      ['quickstart-onboarding', 100_000, 'service'],
      ['guided-onboarding', 50_000, 'service'],
      ['dedicated-analyst', 20_000, 'plan'],
      ['advanced-security', 10_000, 'plan'],
    ]);
    expect(plans[0]?.links?.complements).toEqual([['15-minute-sync', 1]]);
  });
});
