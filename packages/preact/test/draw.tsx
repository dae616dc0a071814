import type { CartResult, Offer } from '@uptier/core';
import { OfferCarousel, type OfferCarouselProps } from '@uptier/preact';
import { render } from '@testing-library/preact';

const accepts = (): Promise<CartResult> => Promise.resolve({ status: 'done' });

/** Draws a carousel in US English whose cart takes everything. */
export function draw(offers: readonly Offer[], props: Partial<OfferCarouselProps> = {}) {
  const all = { offers, locale: 'en-US', onAccept: accepts, ...props };
  const { container, rerender } = render(<OfferCarousel {...all} />);
  return {
    container,
    redraw: (changes: Partial<OfferCarouselProps>) =>
      rerender(<OfferCarousel {...all} {...changes} />),
  };
}
