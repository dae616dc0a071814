import type { OfferParts } from './parts/offer-parts.js';
import type { CarouselParts } from './parts/carousel-parts.js';
import type { AnswerParts } from './parts/answer-parts.js';
import type { BannerParts } from './parts/banner-parts.js';
import type { ModalParts } from './parts/modal-parts.js';
import type { ComparisonParts } from './parts/comparison-parts.js';
import type { ShippingParts } from './parts/shipping-parts.js';
import type { BundleParts } from './parts/bundle-parts.js';

/**
 * The name of a part: `part('card')` is `.uptier-card` and `::part(card)`. Each is declared in `parts` with what it is.
 * They are public: renaming one breaks somebody's design. THEMING.md lists them (`npm run theming`).
 */
export type PartName = keyof (OfferParts &
  CarouselParts &
  AnswerParts &
  BannerParts &
  ModalParts &
  ComparisonParts &
  ShippingParts &
  BundleParts);
