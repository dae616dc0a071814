import type { Offer } from '@uptier/core';
import { useRef } from 'preact/hooks';
import { isClosed } from '../answer/progress.js';
import { part } from '../part/part.js';
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
  const tick = {
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
      tick={tick}
      element={element}
      onVisit={() => onVisit?.(offer)}
    >
      {variant?.title && <span {...part('variant')}>{variant.title}</span>}{' '}
      {sponsored && <span {...part('sponsored')}>{language.say('sponsored')}</span>}{' '}
      <b {...part('price')}>{language.money(bundle.costOf(offer), price)}</b>
    </BundlePiece>
  );
}
