// Not from the whole package: what one import leads to, all chunks would share.
import { PostPurchaseModal } from '@uptier/preact/modal';
import answerTheme from '@uptier/preact/theme/answer.css';
import modalTheme from '@uptier/preact/theme/modal.css';
import offerTheme from '@uptier/preact/theme/offer.css';
import { drawDecisions } from '../elements/draw-decisions.js';
import type { Mount } from '../elements/mount.js';
import { noteOwnAdds } from '../opening/own-adds.js';
import { adoptTheme } from '../theme/adopt-theme.js';

/**
 * Draws the modal of a slot: its first offer. After an order it needs its id: the one that the page states, else the
 * element's (`order="1001"`); the element says too whether a yes takes money at once (`charges`). Anywhere else it
 * opens once, with the first decision after the shopper's own add to the cart; before and after that it holds no offer.
 */
export const mount: Mount = (root, store, speech) => {
  adoptTheme(root, offerTheme, answerTheme, modalTheme);
  const { host } = root;
  const adds = noteOwnAdds(() => store.hold(true));
  root.addEventListener('close', () => store.hold(), true);
  const stop = drawDecisions(root, store, (decision) => {
    const isAfter = decision?.slot.placement === 'post-purchase';
    const order = decision?.order ?? host.getAttribute('order') ?? undefined;
    return (
      <PostPurchaseModal
        offer={decision?.offers[0]}
        order={isAfter ? order : undefined}
        added={!isAfter && adds.hasAny()}
        charges={host.hasAttribute('charges')}
        {...speech}
        onAccept={store.accept}
        onDecline={store.decline}
        onSeen={store.seen}
        onVisit={store.visit}
      />
    );
  });
  return (): void => {
    adds.stop();
    stop();
  };
};
