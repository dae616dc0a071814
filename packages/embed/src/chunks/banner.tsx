// Not from the whole package: what one import leads to, all chunks would share.
import { UpgradeBanner } from '@uptier/preact/banner';
import answerTheme from '@uptier/preact/theme/answer.css';
import bannerTheme from '@uptier/preact/theme/banner.css';
import offerTheme from '@uptier/preact/theme/offer.css';
import { drawDecisions } from '../elements/draw-decisions.js';
import type { Mount } from '../elements/mount.js';
import { adoptTheme } from '../theme/adopt-theme.js';

/** Draws the banner of a slot: its first offer and, in the app, the customer's limit. */
export const mount: Mount = (root, store, speech) => {
  adoptTheme(root, offerTheme, answerTheme, bannerTheme);
  return drawDecisions(root, store, (decision) => (
    <UpgradeBanner
      offer={decision?.offers[0]}
      standing={decision?.standing}
      {...speech}
      onAccept={store.accept}
      onUndo={store.undo}
      onDecline={store.decline}
      onSeen={store.seen}
      onVisit={store.visit}
    />
  ));
};
