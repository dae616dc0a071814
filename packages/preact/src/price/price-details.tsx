import type { Offer } from '@uptier/core';
import { part } from '../part/part.js';
import type { CarouselKey } from '../words/en.js';
import type { Language } from '../words/speak.js';

interface PriceDetailsProps {
  readonly offer: Offer;
  readonly language: Language<CarouselKey>;
}

/** The same price in other measures: of so much, and in so many payments. */
export function PriceDetails({ offer: { price }, language }: PriceDetailsProps) {
  const { say, plural, money } = language;
  const { unitPrice, instalments } = price;
  return (
    <>
      {unitPrice && (
        <p {...part('unit-price')}>
          {say('unit-price', {
            price: money(unitPrice.price, price),
            // "per kg", not "per 1 kg".
            amount:
              unitPrice.per === 1 ? unitPrice.unit : { value: unitPrice.per, unit: unitPrice.unit },
          })}
        </p>
      )}
      {instalments && (
        <p {...part('instalments')}>
          {plural('instalments', instalments.count, { price: money(instalments.amount, price) })}
        </p>
      )}
    </>
  );
}
