import type { Session, Slot, Widget } from '@uptier/core';
import { openAtOnce } from '../opening/open-at-once.js';
import { openUnseen } from '../opening/open-unseen.js';
import { localeOf } from '../page/locale-of.js';
import type { Mount } from './mount.js';
import { readSlot } from './read-slot.js';

/** What an element needs of its page. */
export interface Host {
  readonly session: Session;
  /** Says that the element has come; the returned function, that it has gone. */
  connect(slot: Slot, element: HTMLElement): () => void;
  /** Says that it has an offer and waits for a moment to open in. */
  tellLate(slot: Slot): void;
  /** Says that an attribute holds a word which means nothing. */
  tellInvalid(detail: string): void;
  /** The language that the script tag names. */
  readonly locale: string | undefined;
}

/**
 * Draws a widget into an element until the returned function is called. The element keeps a closed box (0 px, or
 * the height that `reserve` keeps) until there is an offer and it can open without moving what the shopper looks at.
 */
export function showSlot(
  element: HTMLElement,
  { host, widget, mount }: { host: Host; widget: Widget; mount: Mount },
) {
  const { session } = host;
  const { slot, problems } = readSlot(element, widget);
  problems.forEach(host.tellInvalid);
  const $decision = session.open(slot);
  const opening = widget === 'modal' ? openAtOnce : openUnseen(element, () => host.tellLate(slot));
  const disconnect = host.connect(slot, element);
  const unmount = mount(
    element.shadowRoot ?? element.attachShadow({ mode: 'open' }),
    {
      subscribe: (listen) =>
        $decision.subscribe((decision) => {
          if (decision?.offers.length) return opening.open(() => listen(decision));
          opening.cancel();
          listen(decision);
        }),
      accept: (offer, choice) => session.accept(slot, offer, choice),
      undo: (offer) => session.undo(slot, offer),
      decline: (offer) => session.decline(slot, offer),
      seen: (offer) => session.seen(slot, offer),
    },
    {
      heading: element.getAttribute('heading') ?? undefined,
      locale: host.locale ?? localeOf(element),
    },
  );
  return (): void => {
    unmount();
    opening.stop();
    disconnect();
  };
}
