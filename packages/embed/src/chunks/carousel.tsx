import type { Offer } from '@uptier/core';
// Not from the whole package: what one import leads to, all chunks would share.
import { OfferCarousel } from '@uptier/preact/carousel';
import carouselTheme from '@uptier/preact/theme/carousel.css';
import offerTheme from '@uptier/preact/theme/offer.css';
import { render } from 'preact';
import type { Mount } from '../elements/mount.js';
import { adoptTheme } from '../theme/adopt-theme.js';

/** Draws the carousel of a slot. */
export const mount: Mount = (root, store, speech) => {
  adoptTheme(root, offerTheme, carouselTheme);
  const draw = (offers: readonly Offer[]): void =>
    render(
      <OfferCarousel offers={offers} onAccept={store.accept} onSeen={store.seen} {...speech} />,
      root,
    );
  const stop = store.subscribe((decision) => draw(decision?.offers ?? []));
  return () => {
    stop();
    render(null, root);
  };
};
