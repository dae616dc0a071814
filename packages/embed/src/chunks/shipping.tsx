// Not from the whole package: what one import leads to, all chunks would share.
import { ShippingProgress } from '@uptier/preact/shipping';
import offerTheme from '@uptier/preact/theme/offer.css';
import shippingTheme from '@uptier/preact/theme/shipping.css';
import { drawDecisions } from '../elements/draw-decisions.js';
import type { Mount } from '../elements/mount.js';
import { adoptTheme } from '../theme/adopt-theme.js';

/** Draws the line to free shipping of a slot, and its first offer. */
export const mount: Mount = (root, store, speech) => {
  adoptTheme(root, offerTheme, shippingTheme);
  return drawDecisions(root, store, (decision) => (
    <ShippingProgress
      shipping={decision?.shipping}
      offer={decision?.offers[0]}
      {...speech}
      onAccept={store.accept}
      onDecline={store.decline}
      onVisit={store.visit}
      onSeen={store.seen}
    />
  ));
};
