import { useSignal } from '@preact/signals';
import type { Choice, Offer } from '@uptier/core';
import { useRef } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { OfferEvents } from '../card/offer-events.js';
import type { CarouselKey } from '../words/en.js';
import type { Language } from '../words/speak.js';
import { focusBeside } from './focus-beside.js';
import { focusOn } from './focus-on.js';
import { headingOf } from './heading-of.js';
import type { OfferCarouselProps } from './offer-carousel.js';
import { useShown } from './use-shown.js';

/** What a row shows and is called, and its answers: none loses what it is about, or the focus. */
export function useRow(
  props: OfferCarouselProps,
  { say }: Language<CarouselKey>,
  list: RefObject<HTMLElement | null>,
) {
  const { offers, heading, onAccept, onDecline, onSeen, onVisit, onWhy, onForget } = props;
  const title = useRef<HTMLHeadingElement>(null);
  /** What was said when something went, under which heading: that stays where nothing else is left. */
  const told = useSignal<{ readonly name: string; readonly text: string } | undefined>(undefined);
  const { row, keep, drop } = useShown(offers);
  const name = heading ?? headingOf(row, say) ?? told.value?.name ?? '';

  const accept = (offer: Offer, choice: Choice) => {
    keep(offer);
    return onAccept(offer, choice);
  };
  const decline = (offer: Offer) => {
    focusBeside(list.current, row.indexOf(offer), title.current);
    told.value = { name, text: say('declined', { title: offer.product.title }) };
    drop(offer);
    onDecline?.(offer);
  };
  const forget = () => {
    focusOn(title.current);
    told.value = { name, text: say('forgotten') };
    onForget?.();
  };
  const events: OfferEvents = {
    onAccept: accept,
    onDecline: onDecline && decline,
    onSeen,
    onVisit,
    onWhy,
  };
  const news = told.value?.text;
  return { row, name, news, title, events, drop, onForget: onForget && forget };
}
