import type { Offer } from '@uptier/core';
import type { ComponentChildren, RefObject } from 'preact';
import { CardPicture } from '../card/card-picture.js';
import { CardGains } from '../gains/card-gains.js';
import { part } from '../part/part.js';
import { AnswerPrice } from '../price/answer-price.js';
import { VersionStep } from '../versions/version-step.js';
import type { ModalKey } from '../words/en.js';
import type { Language } from '../words/speak.js';

interface ModalOfferProps {
  readonly offer: Offer;
  readonly name: string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly language: Language<ModalKey>;
  readonly children: ComponentChildren;
}

/** That the order is safe, and then what is offered. */
export function ModalOffer({ offer, name, heading, language, children }: ModalOfferProps) {
  return (
    <div {...part('sheet')}>
      <p {...part('safe')}>{language.say('safe')}</p>
      <h2 {...part('heading')} ref={heading} tabIndex={-1}>
        {name}
      </h2>
      <div {...part('media')}>
        <CardPicture product={offer.product} />
      </div>
      <VersionStep offer={offer} />
      <CardGains gains={offer.gains} language={language} />
      <AnswerPrice offer={offer} language={language} />
      {children}
    </div>
  );
}
