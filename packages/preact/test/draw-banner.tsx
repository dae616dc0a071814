import type { CartResult, Offer } from '@uptier/core';
import { UpgradeBanner, type UpgradeBannerProps } from '@uptier/preact';
import { render } from '@testing-library/preact';
import { vi } from 'vitest';

const answer = (status: CartResult['status']) => () => Promise.resolve<CartResult>({ status });

/** Draws a banner in US English whose cart takes everything, and gives it back. */
export function drawBanner(offer: Offer | undefined, props: Partial<UpgradeBannerProps> = {}) {
  const all: UpgradeBannerProps = {
    offer,
    locale: 'en-US',
    onAccept: vi.fn<UpgradeBannerProps['onAccept']>(answer('done')),
    onUndo: vi.fn<UpgradeBannerProps['onUndo']>(answer('undone')),
    onDecline: vi.fn<UpgradeBannerProps['onDecline']>(),
    ...props,
  };
  const { container, rerender } = render(<UpgradeBanner {...all} />);
  return {
    ...all,
    container,
    redraw: (changes: Partial<UpgradeBannerProps>) =>
      rerender(<UpgradeBanner {...all} {...changes} />),
  };
}
