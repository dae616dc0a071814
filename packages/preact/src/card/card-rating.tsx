import type { Product } from '@uptier/core';
import { part } from '../part/part.js';
import type { CarouselKey } from '../words/en.js';
import type { Language } from '../words/speak.js';

interface CardRatingProps {
  readonly product: Product;
  readonly language: Language<CarouselKey>;
}

/** What buyers think of it: "★ 4.6 (812)", read out as "4.6 of 5 stars, 812 reviews". */
export function CardRating({ product: { proof }, language }: CardRatingProps) {
  const { say, plural } = language;
  const count = proof?.count ?? 0;
  const rating = Math.round((proof?.rating ?? 0) * 10) / 10;
  if (!rating) return null;
  const name = count ? plural('rating', count, { rating }) : say('stars', { rating });
  return (
    <p {...part('rating')} role="img" aria-label={name}>
      {say(count ? 'rating.short' : 'stars.short', { rating, count })}
    </p>
  );
}
