// Not from the whole package: what one import leads to, all chunks would share.
import { OfferCarousel } from '@uptier/preact/carousel';
import carouselTheme from '@uptier/preact/theme/carousel.css';
import offerTheme from '@uptier/preact/theme/offer.css';
import { drawDecisions } from '../elements/draw-decisions.js';
import type { Mount } from '../elements/mount.js';
import { adoptTheme } from '../theme/adopt-theme.js';

/** Draws the carousel of a slot. */
export const mount: Mount = (root, store, speech) => {
  adoptTheme(root, offerTheme, carouselTheme);
  return drawDecisions(root, store, (decision) => (
    <OfferCarousel
      offers={decision?.offers ?? []}
      onAccept={store.accept}
      onDecline={store.decline}
      onSeen={store.seen}
      onVisit={store.visit}
      onWhy={store.why}
      onForget={store.forget}
      {...speech}
    />
  ));
};
