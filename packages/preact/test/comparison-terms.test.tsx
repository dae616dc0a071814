import type { ComparedTier, Offer, Product } from '@uptier/core';
import { TierComparison } from '@uptier/preact';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { anOffer, aPrice } from '@uptier/testing';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { aComparison, aTier, drawComparison } from './draw-comparison.js';

afterEach(cleanup);

interface Plan {
  readonly name: string;
  readonly price: number;
  readonly year?: number;
  readonly url?: string;
}

const planOf = ({ name, price, year, url }: Plan): Product => ({
  id: name,
  title: `${name} plan`,
  tierName: name,
  kind: 'plan',
  price,
  plan: {
    interval: 'month',
    ...(year !== undefined && { terms: [{ interval: 'year', price: year }] }),
  },
  ...(url !== undefined && { url }),
});
const monthly = { interval: 'month', per: 'month' } as const;

const free = aTier({
  product: planOf({ name: 'Free', price: 0 }),
  heldBy: 'plan',
  price: aPrice({ price: 0, interval: 'month' }),
});
const aTeam = (plan: Partial<Plan> = {}): ComparedTier => {
  const product = planOf({ name: 'Team', price: 1200, year: 12000, ...plan });
  const price = aPrice({ price: 1200, difference: 1200, monthsFree: 2, ...monthly });
  return aTier({ product, price, offer: anOffer({ product, price, action: 'custom' }) });
};
const pick = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));
const priceOf = (name: RegExp) =>
  within(screen.getByRole('row', { name }))
    .getAllByRole('cell')[0]
    ?.querySelector('.uptier-fact')
    ?.textContent?.trim()
    .replace(/\s+/g, ' ');

describe('the choice of terms', () => {
  test('is there where a tier has more than one, with the plan’s own picked', () => {
    drawComparison(aComparison(free, aTeam()));
    const group = within(screen.getByRole('group', { name: 'How often you pay' }));
    expect(group.getAllByRole('radio')).toHaveLength(2);
    const month = group.getByRole<HTMLInputElement>('radio', { name: 'Monthly' });
    expect(month.checked).toBe(true);
  });

  test.each<[string, readonly [ComparedTier, ...ComparedTier[]]]>([
    ['plans have one term', [free, aTier({ product: planOf({ name: 'Team', price: 1200 }) })]],
    ['there is no plan', [aTier(), aTier()]],
  ])('is not there where %s', (_, tiers) => {
    drawComparison(aComparison(...tiers));
    expect(screen.queryByRole('radio')).toBeNull();
  });

  test('is kept apart from that of another comparison on the page', async () => {
    const props = {
      comparison: aComparison(free, aTeam()),
      onAccept: () => new Promise<never>(() => {}),
    };
    const { container } = render(
      <>
        <TierComparison {...props} />
        <TierComparison {...props} />
      </>,
    );
    const boxes = [...container.querySelectorAll('input')];
    expect(new Set(boxes.map(({ name }) => name)).size).toBe(2);
    fireEvent.click(boxes[1]!);
    await screen.findByText('2 months free');
    expect(boxes.map(({ checked }) => checked)).toEqual([false, true, true, false]);
  });

  test('changes the prices, and tells how many months are free', async () => {
    drawComparison(aComparison(free, aTeam()));
    expect(priceOf(/^Team/)).toBe('$12.00 a month +$12.00 a month');
    pick('Yearly');
    expect(await screen.findByText('2 months free')).toBeTruthy();
    expect(priceOf(/^Team/)).toBe('$120.00 a year +$120.00 a year 2 months free');
    pick('Monthly');
    expect(await screen.findByText('$12.00 a month')).toBeTruthy();
    expect(screen.queryByText('2 months free')).toBeNull();
  });

  test('leaves the price of a tier that has no such term', async () => {
    drawComparison(aComparison(free, aTeam()));
    pick('Yearly');
    await screen.findByText('2 months free');
    expect(priceOf(/^Free/)).toBe('$0.00 a month');
  });

  test('tells of one month in the singular', async () => {
    const team = aTeam();
    const price = { ...team.price, monthsFree: 1 };
    drawComparison(aComparison(free, { ...team, price, offer: { ...team.offer!, price } }));
    pick('Yearly');
    expect(await screen.findByText('1 month free')).toBeTruthy();
  });

  test('tells how much more than the held plan it is at the term that is shown', async () => {
    const pro = aTier({
      product: planOf({ name: 'Pro', price: 900, year: 9900 }),
      heldBy: 'plan',
      price: aPrice({ price: 900, interval: 'month' }),
    });
    const team = aTeam();
    const price = { ...team.price, difference: 300 };
    drawComparison(aComparison(pro, { ...team, offer: { ...team.offer!, price } }));
    expect(priceOf(/^Team/)).toBe('$12.00 a month +$3.00 a month');
    pick('Yearly');
    await screen.findByText('2 months free');
    expect(priceOf(/^Team/)).toBe('$120.00 a year +$21.00 a year 2 months free');
    expect(priceOf(/^Pro/)).toBe('$99.00 a year');
  });

  test('tells no difference to a plan that has no such term', async () => {
    const pro = aTier({
      product: planOf({ name: 'Pro', price: 900 }),
      heldBy: 'plan',
      price: aPrice({ price: 900, interval: 'month' }),
    });
    drawComparison(aComparison(pro, aTeam()));
    pick('Yearly');
    await screen.findByText('2 months free');
    expect(priceOf(/^Team/)).toBe('$120.00 a year 2 months free');
  });

  test('tells no difference for another interval than the price', async () => {
    const team = aTeam();
    const price = { ...team.price, difference: 2000, per: 'year' } as const;
    const offer = { ...team.offer!, price };
    drawComparison(aComparison(free, { ...team, price, offer }));
    expect(priceOf(/^Team/)).toBe('$12.00 a month +$12.00 a month');
    // What a yes adds is for a year: the button tells it.
    expect(screen.getByText('Upgrade for $20.00 a year more')).toBeTruthy();
    pick('Yearly');
    expect(await screen.findByText('+$20.00 a year')).toBeTruthy();
  });
});

describe('a yes to a plan', () => {
  const yes = (said: string) => screen.findByRole('button', { name: `${said}: Team plan` });

  test('takes the term that is shown', async () => {
    const { onAccept } = drawComparison(aComparison(free, aTeam({ url: '/team' })));
    fireEvent.click(await yes('Upgrade for $12.00 a month more'));
    expect(vi.mocked(onAccept)).toHaveBeenCalledTimes(1);
  });

  test('to another term than its offer’s is given where that can be chosen', async () => {
    const onVisit = vi.fn<(offer: Offer) => void>();
    const team = aTeam({ url: '/team' });
    drawComparison(aComparison(free, team), { onVisit });
    pick('Yearly');
    const link = await screen.findByRole('link', { name: 'See this version: Team plan' });
    expect(link.getAttribute('href')).toBe('/team');
    fireEvent.click(link);
    expect(onVisit.mock.calls).toEqual([[team.offer]]);
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('says which price it takes where another term is shown and can be chosen nowhere', async () => {
    const { onAccept } = drawComparison(aComparison(free, aTeam()));
    pick('Yearly');
    fireEvent.click(await yes('Choose for $12.00 a month'));
    await yes('Done');
    expect(onAccept).toHaveBeenCalledTimes(1);
  });

  test('stays done when another term is looked at', async () => {
    drawComparison(aComparison(free, aTeam({ url: '/team' })));
    fireEvent.click(await yes('Upgrade for $12.00 a month more'));
    await yes('Done');
    pick('Yearly');
    await screen.findByText('2 months free');
    expect(await yes('Done')).toBeTruthy();
  });

  test('that fails leaves the plan as it was', async () => {
    drawComparison(aComparison(free, aTeam()), {
      onAccept: () => Promise.resolve({ status: 'refused' }),
    });
    fireEvent.click(await yes('Upgrade for $12.00 a month more'));
    expect(await screen.findByText('That did not work. Your plan is as it was.')).toBeTruthy();
  });
});
