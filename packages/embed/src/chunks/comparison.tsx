// Not from the whole package: what one import leads to, all chunks would share.
import { TierComparison } from '@uptier/preact/comparison';
import comparisonTheme from '@uptier/preact/theme/comparison.css';
import offerTheme from '@uptier/preact/theme/offer.css';
import { drawDecisions } from '../elements/draw-decisions.js';
import type { Mount } from '../elements/mount.js';
import { adoptTheme } from '../theme/adopt-theme.js';

/** Draws the comparison of a slot. */
export const mount: Mount = (root, store, speech) => {
  adoptTheme(root, offerTheme, comparisonTheme);
  return drawDecisions(root, store, (decision) => (
    <TierComparison
      comparison={decision?.comparison}
      {...speech}
      onAccept={store.accept}
      onVisit={store.visit}
      onSeen={store.seen}
    />
  ));
};
