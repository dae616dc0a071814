import type { Offer } from '@uptier/core';
import { useRef } from 'preact/hooks';
import { isClosed } from '../answer/progress.js';
import { part } from '../part/part.js';
import { isUnpriced } from '../price/is-unpriced.js';
import { useSeen } from '../seen/use-seen.js';
import type { BundleKey } from '../words/en.js';
import type { Language } from '../words/speak.js';
import { BundlePiece } from './bundle-piece.js';
import { nameOf } from './name-of.js';
import type { TickedBundle } from './use-bundle.js';

interface BundleOfferProps {
  readonly offer: Offer;
  readonly bundle: TickedBundle;
  readonly language: Language<BundleKey>;
  readonly onSeen: ((offer: Offer) => void) | undefined;
  readonly onVisit: ((offer: Offer) => void) | undefined;
}

/** One offer of a bundle. */
export function BundleOffer({ offer, bundle, language, onSeen, onVisit }: BundleOfferProps) {
  const element = useRef<HTMLLIElement>(null);
  useSeen(element, offer, onSeen);
  const { product, variant, quantity, price, sponsored } = offer;
  const hasPrice = !isUnpriced(offer);
  // What has no price cannot stand in a total: there is no box, and its picture leads to it.
  const tick = hasPrice && {
    isTicked: bundle.isTicked(offer),
    isClosed: isClosed(bundle.progress),
    onToggle: () => bundle.toggle(offer),
  };
  return (
    <BundlePiece
      title={nameOf(product)}
      image={product.image}
      url={product.url}
      quantity={quantity}
      language={language}
      tick={tick || undefined}
      element={element}
      onVisit={() => onVisit?.(offer)}
    >
      {variant?.title && <span {...part('variant')}>{variant.title}</span>}{' '}
      {sponsored && <span {...part('sponsored')}>{language.say('sponsored')}</span>}{' '}
      {hasPrice ? (
        <b {...part('price')}>{language.money(bundle.costOf(offer), price)}</b>
      ) : (
        <span {...part('price')}>{language.say('unpriced')}</span>
      )}
    </BundlePiece>
  );
}
