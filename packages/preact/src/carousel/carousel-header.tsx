import type { Offer } from '@uptier/core';
import type { ComponentChildren, RefObject } from 'preact';
import { headingIn } from '../answer/heading-slot.js';
import type { CarouselSlots } from '../card/card-slots.js';
import { part } from '../part/part.js';
import type { CarouselKey } from '../words/en.js';
import type { Language } from '../words/speak.js';

interface CarouselHeaderProps extends Pick<CarouselSlots, 'Heading'> {
  readonly name: string;
  readonly offers: readonly Offer[];
  readonly title: RefObject<HTMLHeadingElement | null>;
  readonly language: Language<CarouselKey>;
  readonly onForget: (() => void) | undefined;
  /** Previous and next. */
  readonly children: ComponentChildren;
}

/** What the row is called, the way to have it forgotten where it is picked for the shopper, and its steps. */
export function CarouselHeader(props: CarouselHeaderProps) {
  const { name, offers, title, language, onForget, Heading, children } = props;
  return (
    <div {...part('header')}>
      <h2 {...part('heading')} ref={title}>
        {headingIn(Heading, { text: name, offers })}
      </h2>
      {onForget && offers.some(({ source }) => source === 'personal') && (
        <button {...part('forget')} type="button" onClick={onForget}>
          {language.say('forget')}
        </button>
      )}
      {children}
    </div>
  );
}
