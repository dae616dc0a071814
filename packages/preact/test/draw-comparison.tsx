import type { CartResult, ComparedTier, Comparison } from '@uptier/core';
import { TierComparison, type TierComparisonProps } from '@uptier/preact';
import { render } from '@testing-library/preact';
import { anOffer, aPrice, aProduct } from '@uptier/testing';
import { vi } from 'vitest';

const accepts = (): Promise<CartResult> => Promise.resolve({ status: 'done' });

/** A tier that nobody holds and nobody may be offered. */
export const aTier = (overrides: Partial<ComparedTier> = {}): ComparedTier => ({
  product: aProduct(),
  isSoldOut: false,
  price: aPrice(),
  gains: [],
  ...overrides,
});

export const small = aProduct({
  id: 'phone-64',
  title: 'Phone 64 GB',
  tierName: '64 GB',
  url: '/p/phone-64',
  attributes: { Storage: { value: 64, unit: 'GB', better: 'more' } },
});
const upgrade = anOffer();

/** The phone with 64 GB, in the cart. */
export const heldTier = (overrides: Partial<ComparedTier> = {}): ComparedTier =>
  aTier({ product: small, heldBy: 'cart', price: aPrice({ price: 49900 }), ...overrides });
/** The phone with 128 GB, which is offered for 50 dollars more. */
export const offeredTier = (overrides: Partial<ComparedTier> = {}): ComparedTier =>
  aTier({ price: upgrade.price, gains: upgrade.gains, offer: upgrade, ...overrides });

/** Of a phone; of a held and an offered one if no tiers are said. */
export const aComparison = (
  ...tiers: readonly [ComparedTier, ...ComparedTier[]] | []
): Comparison => ({
  family: 'phone',
  tiers: tiers.length ? tiers : [heldTier(), offeredTier()],
});

/** Draws a comparison in US English whose cart takes everything. */
export function drawComparison(
  comparison: Comparison | undefined,
  props: Partial<TierComparisonProps> = {},
) {
  const all = {
    comparison,
    locale: 'en-US',
    onAccept: vi.fn<TierComparisonProps['onAccept']>(accepts),
    ...props,
  };
  const { container, rerender } = render(<TierComparison {...all} />);
  return {
    ...all,
    container,
    redraw: (changed: Comparison | undefined) =>
      rerender(<TierComparison {...all} comparison={changed} />),
  };
}
