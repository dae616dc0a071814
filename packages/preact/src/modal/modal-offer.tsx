import type { Offer } from '@uptier/core';
import type { ComponentChildren, RefObject } from 'preact';
import { headingIn } from '../answer/heading-slot.js';
import { OfferIncentive } from '../answer/offer-incentive.js';
import type { Slotted } from '../answer/offer-slots.js';
import { CardPicture } from '../card/card-picture.js';
import { CardGains } from '../gains/card-gains.js';
import { part } from '../part/part.js';
import { VersionStep } from '../versions/version-step.js';
import type { ModalKey } from '../words/en.js';
import type { Language } from '../words/speak.js';

interface ModalOfferProps extends Slotted {
  readonly offer: Offer;
  /** That what the shopper did before is safe. */
  readonly safe: string;
  readonly name: string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly language: Language<ModalKey>;
  readonly children: ComponentChildren;
}

/** That all is safe, and then what is offered. */
export function ModalOffer(props: ModalOfferProps) {
  const { offer, safe, name, heading, language, slots, children } = props;
  return (
    <div {...part('sheet')}>
      <p {...part('safe')}>{safe}</p>
      {offer.sponsored && <p {...part('sponsored')}>{language.say('sponsored')}</p>}
      <h2 {...part('heading')} ref={heading} tabIndex={-1}>
        {headingIn(slots?.Heading, { text: name, offers: [offer] })}
      </h2>
      <VersionStep offer={offer} />
      <div {...part('media')}>
        <CardPicture product={offer.product} />
      </div>
      <CardGains gains={offer.gains} language={language} />
      <OfferIncentive offer={offer} language={language} />
      {children}
    </div>
  );
}
