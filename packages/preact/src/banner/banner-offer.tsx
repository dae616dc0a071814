import type { Offer } from '@uptier/core';
import type { ComponentChildren, RefObject } from 'preact';
import { headingIn } from '../answer/heading-slot.js';
import { OfferIncentive } from '../answer/offer-incentive.js';
import type { Slotted } from '../answer/offer-slots.js';
import { CardPicture } from '../card/card-picture.js';
import { CardGains } from '../gains/card-gains.js';
import { part } from '../part/part.js';
import { VersionStep } from '../versions/version-step.js';
import type { BannerKey } from '../words/en.js';
import type { Language } from '../words/speak.js';

interface BannerOfferProps extends Slotted {
  readonly offer: Offer;
  readonly name: string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly language: Language<BannerKey>;
  readonly children: ComponentChildren;
}

/** From what to what, what is gained by it, and what makes it easier to take. */
export function BannerOffer(props: BannerOfferProps) {
  const { offer, name, heading, language, slots, children } = props;
  const { product, sponsored, gains } = offer;
  const quote = product.proof?.quote;
  return (
    <section {...part('panel')} aria-label={name}>
      <div {...part('media')}>
        <CardPicture product={product} />
      </div>
      <div {...part('head')}>
        {sponsored && <p {...part('sponsored')}>{language.say('sponsored')}</p>}
        <h2 {...part('heading')} ref={heading} tabIndex={-1}>
          {headingIn(slots?.Heading, { text: name, offers: [offer] })}
        </h2>
        <VersionStep offer={offer} />
      </div>
      <div {...part('facts')}>
        <CardGains gains={gains} language={language} />
        <OfferIncentive offer={offer} language={language} />
        {quote && (
          <p {...part('proof')}>
            {/* Either may be written in another direction than the page. */}
            <q>
              <bdi>{quote.text}</bdi>
            </q>{' '}
            <bdi>{quote.by}</bdi>
          </p>
        )}
      </div>
      {children}
    </section>
  );
}
