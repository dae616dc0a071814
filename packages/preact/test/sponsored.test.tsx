import { OfferBundle, ShippingProgress } from '@uptier/preact';
import { cleanup, render, screen } from '@testing-library/preact';
import { anOffer } from '@uptier/testing';
import { afterEach, expect, test } from 'vitest';
import { draw } from './draw.js';
import { drawBanner } from './draw-banner.js';
import { aComparison, drawComparison, heldTier, offeredTier } from './draw-comparison.js';

afterEach(cleanup);

const done = () => Promise.resolve({ status: 'done' } as const);
const shipping = { currency: 'USD', exponent: 2, from: 5000, subtotal: 4000, missing: 1000 };

test.each<[string, (sponsored: boolean) => unknown]>([
  ['card', (sponsored) => draw([anOffer({ sponsored })])],
  ['banner', (sponsored) => drawBanner(anOffer({ sponsored }))],
  [
    'comparison',
    (sponsored) =>
      drawComparison(aComparison(heldTier(), offeredTier({ offer: anOffer({ sponsored }) }))),
  ],
  [
    'bundle',
    (sponsored) => {
      const offer = anOffer({ sponsored, role: 'add-on', action: 'add' });
      render(<OfferBundle offers={[offer]} onAcceptAll={done} locale="en-US" />);
    },
  ],
  [
    'line to free shipping',
    (sponsored) =>
      render(
        <ShippingProgress
          shipping={shipping}
          offer={anOffer({ sponsored })}
          onAccept={done}
          locale="en-US"
        />,
      ),
  ],
])('a %s says where somebody paid for the place, and only there', (_, show) => {
  show(true);
  expect(screen.getByText('Sponsored')).toBeTruthy();
  cleanup();
  show(false);
  expect(screen.queryByText('Sponsored')).toBeNull();
});
