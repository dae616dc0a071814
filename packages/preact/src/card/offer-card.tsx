import type { Offer } from '@uptier/core';
import { useMemo, useRef } from 'preact/hooks';
import { part } from '../part/part.js';
import { useSeen } from '../seen/use-seen.js';
import type { CarouselKey } from '../words/en.js';
import type { Language } from '../words/speak.js';
import { CardContent } from './card-content.js';
import type { CarouselSlots } from './card-slots.js';
import type { OfferEvents } from './offer-events.js';
import { useStay } from './use-stay.js';

interface OfferCardProps extends OfferEvents {
  readonly offer: Offer;
  /** What is passed in now. An offer that was taken is not among it any more, and stays for a while. */
  readonly given: readonly Offer[];
  readonly language: Language<CarouselKey>;
  readonly slots: CarouselSlots;
  readonly onGone: (offer: Offer) => void;
}

/** One offer of the list. */
export function OfferCard({ offer, given, language, slots, onGone, ...events }: OfferCardProps) {
  const { Card, Button } = slots;
  const card = useRef<HTMLLIElement>(null);
  // The newest of them: what is drawn may be older than they are.
  const latest = useRef(events);
  latest.current = events;
  const isGiven = given.includes(offer);
  useSeen(card, isGiven ? offer : undefined, events.onSeen);
  useStay({ card, isGiven, given, end: () => onGone(offer) });
  const canDecline = Boolean(events.onDecline);
  const canVisit = Boolean(events.onVisit);
  const canWhy = Boolean(events.onWhy);
  // Drawn again only when something of it changes, not whenever the row is.
  const content = useMemo(() => {
    const own = {
      offer,
      isGiven,
      onAccept: (choice = {}) => latest.current.onAccept(offer, choice),
      onDecline: canDecline ? () => latest.current.onDecline?.(offer) : undefined,
      onVisit: canVisit ? () => latest.current.onVisit?.(offer) : undefined,
      onWhy: canWhy ? async () => latest.current.onWhy?.(offer) : undefined,
    };
    return Card ? <Card {...own} /> : <CardContent {...own} Button={Button} language={language} />;
  }, [offer, isGiven, language, Card, Button, canDecline, canVisit, canWhy]);
  return (
    <li {...part('card')} ref={card}>
      {content}
    </li>
  );
}
