import { useSignal } from '@preact/signals';
import type { Offer, ShippingFacts } from '@uptier/core';
import { useRef } from 'preact/hooks';
import { headingIn } from '../answer/heading-slot.js';
import type { Slotted } from '../answer/offer-slots.js';
import { part } from '../part/part.js';
import { buttonWords } from '../words/en/button-words.js';
import { offerWords } from '../words/en/offer-words.js';
import { shippingWords } from '../words/en/shipping-words.js';
import { speak, type Speech } from '../words/speak.js';
import { ShippingOffer, type ReachEvents } from './shipping-offer.js';

export interface ShippingProgressProps extends ReachEvents, Speech, Slotted {
  /** Missing: the shop ships nothing for free, or nobody knows the cart. The component then takes no room. */
  readonly shipping: ShippingFacts | undefined;
  /** The one offer that reaches it, if there is one. */
  readonly offer?: Offer | undefined;
}

const english = { ...offerWords, ...buttonWords, ...shippingWords };

/** How far the cart is from free shipping, and the one offer that reaches it. */
export function ShippingProgress({ shipping, offer, ...props }: ShippingProgressProps) {
  const { onDecline, ...others } = props;
  const declined = useSignal<string | undefined>(undefined);
  const box = useRef<HTMLDivElement>(null);
  if (!shipping) return null;
  const language = speak(english, props);
  const { missing, from } = shipping;
  const line = missing
    ? language.say('shipping.missing', { amount: language.money(missing, shipping) })
    : language.say('shipping.reached');
  const decline = (refused: Offer) => {
    // The button goes, and the keyboard goes on from where it was.
    box.current?.focus({ preventScroll: true });
    declined.value = language.say('declined', { title: refused.product.title });
    onDecline?.(refused);
  };
  return (
    <div {...part('shipping', missing ? 'short' : 'reached')} ref={box} tabIndex={-1}>
      <p {...part('line')} role="status">
        {headingIn(props.slots?.Heading, { text: line, offers: offer ? [offer] : [] })}
      </p>
      <progress {...part('bar')} aria-label={line} value={from - missing} max={from} />
      <ShippingOffer
        {...others}
        offer={offer}
        isReached={!missing}
        language={language}
        onDecline={onDecline && decline}
      />
      <p {...part('quiet')} aria-live="polite">
        {declined}
      </p>
    </div>
  );
}
