import type { RefObject } from 'preact';
import { part } from '../part/part.js';
import type { CarouselKey } from '../words/en.js';
import type { Language } from '../words/speak.js';
import { cardNear } from './card-near.js';
import type { ScrollEnds } from './scroll-ends.js';

/** The share of the visible width that a step scrolls: less than all, so that no card is skipped. */
const STEP = 0.8;

interface CarouselStepsProps {
  readonly list: RefObject<HTMLElement | null>;
  readonly ends: ScrollEnds;
  readonly language: Language<CarouselKey>;
}

/** Previous and next. */
export function CarouselSteps({ list, ends, language }: CarouselStepsProps) {
  const atStart = ends.atStart.value;
  const atEnd = ends.atEnd.value;
  const step = (name: 'previous' | 'next', isEnd: boolean, share: number) => (
    <button
      {...part('step', name)}
      type="button"
      aria-label={language.say(name)}
      // Not `disabled`: that would drop the focus.
      aria-disabled={isEnd}
      onClick={({ currentTarget }) => {
        const sign = getComputedStyle(currentTarget).direction === 'rtl' ? -share : share;
        const row = list.current;
        row?.scrollTo({ left: cardNear(row, row.clientWidth * sign) });
      }}
    >
      {/* Right-to-left text mirrors these two characters. */}
      {name === 'next' ? '›' : '‹'}
    </button>
  );
  return (
    <>
      {step('previous', atStart, -STEP)}
      {step('next', atEnd, STEP)}
    </>
  );
}
