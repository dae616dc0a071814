import type { CartResult, Offer } from '@uptier/core';
import {
  OfferBundle,
  PostPurchaseModal,
  ShippingProgress,
  TierComparison,
  UpgradeBanner,
  type ButtonSlotProps,
  type HeadingSlotProps,
  type OfferSlots,
} from '@uptier/preact';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { anOffer } from '@uptier/testing';
import type { ComponentChild } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { addOn, onPage } from './draw-bundle.js';
import { aComparison, heldTier, offeredTier } from './draw-comparison.js';
import { holdIdle, idle } from './draw-modal.js';

afterEach(cleanup);
holdIdle();

const Heading = ({ text, offers }: HeadingSlotProps) => (
  <em data-offers={offers.map(({ id }) => id).join()}>Ours: {text}</em>
);
const Button = ({ text, label, state, onPress }: ButtonSlotProps) => (
  <button type="button" aria-label={label} data-state={state} onClick={onPress}>
    ♥ {text}
  </button>
);
const slots: OfferSlots = { Heading, Button };

const offer = anOffer();
const onDecline = () => {};
const onUndo = () => Promise.resolve<CartResult>({ status: 'undone' });
const shipping = { currency: 'USD', exponent: 2, from: 5000, subtotal: 4000, missing: 1000 };
const onTop = addOn('Case', 2900, { held: onPage });

type Accept = () => Promise<CartResult>;

interface Row {
  readonly name: string;
  readonly draw: (onAccept: Accept) => ComponentChild;
  readonly heading: string;
  readonly offers: readonly Offer[];
  readonly text: string;
  readonly label: string;
}

const upgrade = {
  offers: [offer],
  text: '♥ Upgrade for $50.00 more',
  label: 'Upgrade for $50.00 more: Phone 128 GB',
};

const ROWS: readonly Row[] = [
  {
    ...upgrade,
    name: 'banner',
    draw: (onAccept) => (
      <UpgradeBanner {...{ offer, onAccept, onDecline, onUndo, slots }} locale="en-US" />
    ),
    heading: 'A step up',
  },
  {
    ...upgrade,
    name: 'modal',
    draw: (onAccept) => (
      <PostPurchaseModal {...{ offer, onAccept, onDecline, slots }} order="1" locale="en-US" />
    ),
    heading: 'One more thing for your order?',
  },
  {
    ...upgrade,
    name: 'comparison',
    draw: (onAccept) => (
      <TierComparison
        comparison={aComparison(heldTier(), offeredTier({ offer }))}
        {...{ onAccept, slots }}
        locale="en-US"
      />
    ),
    heading: 'Compare the versions',
    text: '♥ Upgrade',
  },
  {
    ...upgrade,
    name: 'line to free shipping',
    draw: (onAccept) => (
      <ShippingProgress {...{ shipping, offer, onAccept, slots }} locale="en-US" />
    ),
    heading: 'Add $10.00 more for free shipping',
  },
  {
    name: 'bundle',
    draw: (onAccept) => (
      <OfferBundle offers={[onTop]} onAcceptAll={onAccept} slots={slots} locale="en-US" />
    ),
    heading: 'Bought together',
    offers: [onTop],
    text: '♥ Add 2 to cart',
    label: 'Add 2 to cart',
  },
];

describe.each(ROWS)("a page's own, in a $name,", ({ draw, heading, offers, text, label }) => {
  test('heading stands in ours, and is told what it says and of what', () => {
    render(<>{draw(() => Promise.resolve({ status: 'done' }))}</>);
    idle();
    const own = screen.getByText(`Ours: ${heading}`);
    expect(own.dataset['offers']).toBe(offers.map(({ id }) => id).join());
  });

  test('button is told what to say and how it goes', async () => {
    const onAccept = vi.fn<Accept>(() => Promise.resolve({ status: 'refused' }));
    render(<>{draw(onAccept)}</>);
    idle();
    const box = screen.queryAllByRole('checkbox').at(-1);
    if (box) fireEvent.click(box);
    const own = await screen.findByRole('button', { name: label });
    expect(own.textContent).toBe(text);
    expect(own.dataset['state']).toBe('idle');
    fireEvent.click(own);
    expect(await screen.findByRole('button', { name: /^Try again/ })).toBe(own);
    expect(own.dataset['state']).toBe('failed');
    expect(onAccept).toHaveBeenCalledTimes(1);
  });
});

test("a page's own button of a bundle does nothing as long as nothing is ticked", async () => {
  const onAccept = vi.fn<Accept>(() => Promise.resolve({ status: 'done' }));
  render(<OfferBundle offers={[onTop]} onAcceptAll={onAccept} slots={slots} locale="en-US" />);
  fireEvent.click(await screen.findByRole('button', { name: 'Tick what you would like too' }));
  expect(onAccept).not.toHaveBeenCalled();
});
