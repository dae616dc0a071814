import type { Decision, ErrorCode, Offer, Placement, Session, Slot } from '@uptier/core';
import { asBlockSoon } from '../opening/as-block-soon.js';
import { openAtOnce } from '../opening/open-at-once.js';
import { openUnseen, type Late } from '../opening/open-unseen.js';
import type { Look } from '../page/open-elements.js';
import { askFor } from './ask-for.js';
import type { Loaded, Store } from './mount.js';
import { readSlot } from './read-slot.js';
import { speechOf } from './speech-of.js';

/** What an element needs of its page. */
export interface Host {
  readonly session: Session;
  /**
   * Says that the element has come; the returned function, that it has gone. `look` is called before decisions, and when
   * the page may show what it hid.
   */
  connect(slot: Slot, element: HTMLElement, look: Look): () => void;
  /** What is asked where an element has an offer, and no moment to open in. */
  late(slot: Slot): Late;
  /** Says that an attribute holds a word which means nothing. */
  tellInvalid(detail: string): void;
  /** Says why a decision, which tells its reasons, offers this; nothing where that cannot be said. */
  explain(offer: Offer, decision: Decision): Promise<string | undefined>;
  /** The kind of page, where that shows. */
  placement(): Placement | undefined;
  /** Whether the platform lets anything be shown there. */
  isServed(placement: Placement): boolean;
  /** The language that the script tag names. */
  readonly locale: string | undefined;
  /** The feed as it came, or what stands for its head; nothing until it is there. */
  feed(): unknown;
  /** Says that something is not as it should be. */
  tell(code: ErrorCode, detail: string): void;
}

/** Whether there is anything to draw: an offer, or what some widgets show without one. */
const isWorthOpening = ({ offers, comparison, shipping, standing }: Decision): boolean =>
  offers.length > 0 || Boolean(comparison ?? shipping ?? standing);

/** What the widget of a slot may ask. */
const storeOf = (slot: Slot, { session, explain }: Host): Omit<Store, 'subscribe' | 'hold'> => ({
  accept: (offer, choice) => session.accept(slot, offer, choice),
  acceptAll: (bundle) => session.acceptAll(slot, bundle),
  undo: (offer) => session.undo(slot, offer),
  decline: (offer) => session.decline(slot, offer),
  seen: (offer) => session.seen(slot, offer),
  visit: (offer) => session.visit(slot, offer),
  async why(offer) {
    const decision = await session.trace(slot);
    return decision && explain(offer, decision);
  },
  forget: () => session.forget(),
});

/**
 * Draws a widget into an element until the returned function is called. The element keeps a closed box (0 px, or
 * the height that `reserve` keeps) until there is something to show and it can open without moving what the shopper
 * looks at.
 */
export function showSlot(element: HTMLElement, host: Host, { widget, mount, spoken }: Loaded) {
  const { session } = host;
  const { slot, problems } = readSlot(element, widget, host.placement);
  problems.forEach(host.tellInvalid);
  if (!host.isServed(slot.placement)) {
    host.tell('placement-unavailable', `${slot.id}: ${slot.placement}`);
    return () => {};
  }
  const { $decision, hold, look } = askFor(slot, element, session);
  const opening = widget === 'modal' ? openAtOnce : openUnseen(element, host.late(slot));
  const disconnect = host.connect(slot, element, look);
  // Even an empty box would keep the margins round it apart, and break the line of text that it stands in.
  let isDrawn = false;
  const unmount = mount(
    element.shadowRoot ?? element.attachShadow({ mode: 'open' }),
    {
      ...storeOf(slot, host),
      hold,
      subscribe: (listen) =>
        $decision.subscribe((decision) => {
          if (decision && isWorthOpening(decision))
            return opening.open(() => {
              listen(decision);
              if (!isDrawn && widget !== 'modal') asBlockSoon(element);
              isDrawn = true;
            });
          opening.cancel();
          if (isDrawn) listen(decision);
        }),
    },
    speechOf(element, host, spoken),
  );
  return (): void => {
    unmount();
    opening.stop();
    disconnect();
  };
}
