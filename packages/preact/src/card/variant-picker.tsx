import type { Variant } from '@uptier/core';
import { part } from '../part/part.js';
import type { CarouselKey } from '../words/en.js';
import { listIn } from '../words/figures.js';
import type { Language } from '../words/speak.js';
import type { Picked } from './use-pick.js';

interface VariantPickerProps {
  readonly pick: Picked;
  readonly language: Language<CarouselKey>;
}

const nameOf = ({ title, options = {}, cartId = '' }: Variant): string =>
  title ?? (Object.values(options).join(' / ') || cartId);

/** A list of the variants. What is sold out stands in it, and cannot be picked. */
export function VariantPicker({ pick, language: { say, locale } }: VariantPickerProps) {
  const { variants, choice } = pick;
  return (
    <label {...part('option')}>
      {/* As the shop names it: "Colour". */}
      {listIn(locale, Object.keys(variants[0]?.options ?? {})) || say('variant')}
      <select
        {...part('select')}
        value={choice.variant}
        onChange={({ currentTarget }) => pick.pickVariant(currentTarget.value)}
      >
        {variants.map((variant) => {
          const name = nameOf(variant);
          const isSoldOut = variant.available === false;
          return (
            <option key={variant.cartId} value={variant.cartId} disabled={isSoldOut}>
              {isSoldOut ? say('variant.none', { variant: name }) : name}
            </option>
          );
        })}
      </select>
    </label>
  );
}
