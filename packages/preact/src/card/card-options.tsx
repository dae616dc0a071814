import { part } from '../part/part.js';
import type { CarouselKey } from '../words/en.js';
import type { Language } from '../words/speak.js';
import type { Picked } from './use-pick.js';
import { VariantPicker } from './variant-picker.js';

interface CardOptionsProps {
  readonly pick: Picked;
  readonly language: Language<CarouselKey>;
}

/** Which of its variants, and how many. */
export function CardOptions({ pick, language }: CardOptionsProps) {
  const { variants, range, choice } = pick;
  if (!variants.length && !range) return null;
  return (
    <div {...part('options')}>
      {variants.length > 0 && <VariantPicker pick={pick} language={language} />}
      {range && (
        <label {...part('option')}>
          {language.say('quantity')}
          <input
            {...part('quantity')}
            {...range}
            type="number"
            value={choice.quantity}
            // What may not be bought is not taken over; leaving the field puts the last good number back.
            onInput={({ currentTarget: { validity, valueAsNumber } }) =>
              validity.valid && valueAsNumber && pick.pickQuantity(valueAsNumber)
            }
            onBlur={({ currentTarget }) => void (currentTarget.value = String(choice.quantity))}
          />
        </label>
      )}
    </div>
  );
}
