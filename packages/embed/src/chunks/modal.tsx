// Not from the whole package: what one import leads to, all chunks would share.
import { PostPurchaseModal } from '@uptier/preact/modal';
import answerTheme from '@uptier/preact/theme/answer.css';
import modalTheme from '@uptier/preact/theme/modal.css';
import offerTheme from '@uptier/preact/theme/offer.css';
import { drawDecisions } from '../elements/draw-decisions.js';
import type { Mount } from '../elements/mount.js';
import { adoptTheme } from '../theme/adopt-theme.js';

/**
 * Draws the modal of a slot: its first offer. The order is the one that the page states, else the element's
 * (`order="1001"`); the element says too whether a yes takes money at once (`charges`).
 */
export const mount: Mount = (root, store, { locale }) => {
  adoptTheme(root, offerTheme, answerTheme, modalTheme);
  const { host } = root;
  return drawDecisions(root, store, (decision) => (
    <PostPurchaseModal
      offer={decision?.offers[0]}
      order={decision?.order ?? host.getAttribute('order') ?? undefined}
      charges={host.hasAttribute('charges')}
      locale={locale}
      onAccept={store.accept}
      onDecline={store.decline}
      onSeen={store.seen}
    />
  ));
};
