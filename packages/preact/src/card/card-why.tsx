import { useSignal } from '@preact/signals';
import type { Offer } from '@uptier/core';
import { part } from '../part/part.js';
import type { CarouselKey } from '../words/en.js';
import type { Language } from '../words/speak.js';

interface CardWhyProps {
  readonly offer: Offer;
  readonly language: Language<CarouselKey>;
  readonly onWhy: () => Promise<string | undefined>;
}

/** Tells on request why the shopper sees this. It lies over the card, so that nothing moves. */
export function CardWhy({ offer, language: { say }, onWhy }: CardWhyProps) {
  const isOpen = useSignal(false);
  const why = useSignal<string | undefined>(undefined);
  // Who never asks needs no place for the answer.
  const wasOpen = useSignal(false);
  const toggle = async () => {
    wasOpen.value = true;
    isOpen.value = !isOpen.value;
    if (isOpen.value) why.value ??= (await onWhy().catch(() => {})) ?? say('why.unknown');
  };
  return (
    <>
      <button
        {...part('why')}
        type="button"
        aria-expanded={isOpen.value}
        aria-label={`${say('why')} ${offer.product.title}`}
        onClick={() => void toggle()}
        onKeyDown={({ key }) => key === 'Escape' && (isOpen.value = false)}
      >
        {say('why')}
      </button>
      {wasOpen.value && (
        <p {...part('reason', isOpen.value ? 'note' : 'quiet')} aria-live="polite">
          {isOpen.value && (why.value ?? say('busy'))}
        </p>
      )}
    </>
  );
}
