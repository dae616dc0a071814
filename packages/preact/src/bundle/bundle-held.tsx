import { isClosed } from '../answer/progress.js';
import { part } from '../part/part.js';
import type { BundleKey } from '../words/en.js';
import type { Language } from '../words/speak.js';
import { BundlePiece } from './bundle-piece.js';
import type { HeldPiece } from './pieces-of.js';
import type { TickedBundle } from './use-bundle.js';

interface BundleHeldProps {
  readonly held: HeldPiece;
  readonly bundle: TickedBundle;
  readonly language: Language<BundleKey>;
}

/** What the offers go with: the product of the page, or what is in the cart already and needs no box. */
export function BundleHeld({ held, bundle, language }: BundleHeldProps) {
  const { cost } = held;
  const [offer] = bundle.offers;
  const tick = {
    isTicked: bundle.isTicked(held),
    isClosed: isClosed(bundle.progress),
    onToggle: () => bundle.toggle(held),
  };
  return cost === undefined || !offer ? (
    <BundlePiece {...held} language={language}>
      <span {...part('fixed')}>{language.say('bundle.in-cart')}</span>
    </BundlePiece>
  ) : (
    <BundlePiece {...held} language={language} tick={tick}>
      <b {...part('price')}>{language.money(cost, offer.price)}</b>
    </BundlePiece>
  );
}
