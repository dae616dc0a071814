import type { Offer } from '@uptier/core';
import { useRef } from 'preact/hooks';
import type { CarouselSlots } from '../card/card-slots.js';
import { OfferCard } from '../card/offer-card.js';
import type { OfferEvents } from '../card/offer-events.js';
import { part } from '../part/part.js';
import { carouselWords } from '../words/en/carousel-words.js';
import { buttonWords } from '../words/en/button-words.js';
import { gainWords } from '../words/en/gain-words.js';
import { offerWords } from '../words/en/offer-words.js';
import type { Speech } from '../words/speak.js';
import { useLanguage } from '../words/use-language.js';
import { CarouselHeader } from './carousel-header.js';
import { CarouselSteps } from './carousel-steps.js';
import { useScrollEnds } from './scroll-ends.js';
import { scrollingRow } from './scrolling-row.js';
import { useRow } from './use-row.js';

export interface OfferCarouselProps extends OfferEvents, Speech {
  readonly offers: readonly Offer[];
  /** Missing: what the offers have in common, such as "Goes well with Phone 64 GB". */
  readonly heading?: string | undefined;
  /** He wants what he looked at forgotten. Left out: there is no button for it. */
  readonly onForget?: (() => void) | undefined;
  /** Components in place of ours. */
  readonly slots?: CarouselSlots | undefined;
}

const english = { ...offerWords, ...buttonWords, ...gainWords, ...carouselWords };

/** A row of offers. It decides nothing and fetches nothing: offers in, events out. */
export function OfferCarousel(props: OfferCarouselProps) {
  const { offers, slots = {} } = props;
  const list = useRef<HTMLUListElement>(null);
  const language = useLanguage(english, props);
  const { row, name, news, title, events, drop, onForget } = useRow(props, language, list);
  const ends = useScrollEnds(list, row.length);
  if (!row.length && !news) return null;

  const canScroll = !(ends.atStart.value && ends.atEnd.value);
  return (
    <section
      {...part('carousel')}
      aria-label={name}
      aria-roledescription={language.say('carousel')}
    >
      <CarouselHeader {...{ name, language, title, onForget, offers: row, Heading: slots.Heading }}>
        {canScroll && <CarouselSteps list={list} ends={ends} language={language} />}
      </CarouselHeader>
      <p {...part('news', row.length ? 'quiet' : 'told')} aria-live="polite">
        {news}
      </p>
      {row.length > 0 && (
        <ul {...part('list')} ref={list} {...(canScroll && scrollingRow(name))}>
          {row.map((offer) => (
            <OfferCard
              key={offer.id}
              {...events}
              {...{ offer, language, slots }}
              given={offers}
              onGone={drop}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
