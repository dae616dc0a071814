import type { Offer } from '@uptier/core';
import { useRef } from 'preact/hooks';
import { OfferCard, type OfferEvents } from '../card/offer-card.js';
import { part } from '../part/part.js';
import { carouselWords } from '../words/en/carousel-words.js';
import { offerWords } from '../words/en/offer-words.js';
import { speak, type Speech } from '../words/speak.js';
import { CarouselSteps } from './carousel-steps.js';
import { useScrollEnds } from './scroll-ends.js';

export interface OfferCarouselProps extends OfferEvents, Speech {
  readonly offers: readonly Offer[];
  /** Missing: what the role of the first offer calls for. */
  readonly heading?: string | undefined;
}

/** A row of offers. It decides nothing and fetches nothing: offers in, events out. */
export function OfferCarousel({ offers, words, locale, heading, ...events }: OfferCarouselProps) {
  const list = useRef<HTMLUListElement>(null);
  const ends = useScrollEnds(list, offers.length);
  const [first] = offers;
  if (!first) return null;

  const language = speak({ ...offerWords, ...carouselWords }, { words, locale });
  const name = heading ?? language.say(`heading.${first.role}`);
  return (
    <section {...part('carousel')} aria-label={name}>
      <div {...part('header')}>
        <h2 {...part('heading')}>{name}</h2>
        <CarouselSteps list={list} ends={ends} language={language} />
      </div>
      <ul {...part('list')} ref={list}>
        {offers.map((offer) => (
          <OfferCard key={offer.id} offer={offer} language={language} {...events} />
        ))}
      </ul>
    </section>
  );
}
