// Not from the whole package: what one import leads to, all chunks would share.
import { OfferBundle } from '@uptier/preact/bundle';
import bundleTheme from '@uptier/preact/theme/bundle.css';
import offerTheme from '@uptier/preact/theme/offer.css';
import { drawDecisions } from '../elements/draw-decisions.js';
import type { Mount } from '../elements/mount.js';
import { adoptTheme } from '../theme/adopt-theme.js';

/** Draws the offers of a slot as one bundle. */
export const mount: Mount = (root, store, speech) => {
  adoptTheme(root, offerTheme, bundleTheme);
  return drawDecisions(root, store, (decision) => (
    <OfferBundle
      offers={decision?.offers ?? []}
      {...speech}
      onAcceptAll={store.acceptAll}
      onSeen={store.seen}
      onVisit={store.visit}
    />
  ));
};
