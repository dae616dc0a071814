import type { Bundle, CartResult, Offer } from '@uptier/core';
import { headingIn } from '../answer/heading-slot.js';
import type { Slotted } from '../answer/offer-slots.js';
import { part } from '../part/part.js';
import { bundleWords } from '../words/en/bundle-words.js';
import { offerWords } from '../words/en/offer-words.js';
import { speak, type Speech } from '../words/speak.js';
import { BundleFoot } from './bundle-foot.js';
import { BundleHeld } from './bundle-held.js';
import { BundleOffer } from './bundle-offer.js';
import { useBundle } from './use-bundle.js';

export interface OfferBundleProps extends Speech, Slotted {
  readonly offers: readonly Offer[];
  /** Missing: "Bought together". */
  readonly heading?: string | undefined;
  /** He wants all that is ticked. The bundle is busy until the promise settles. */
  onAcceptAll(bundle: Bundle): Promise<CartResult>;
  /** Half of an offer was on screen for a second. Once per offer. */
  onSeen?: ((offer: Offer) => void) | undefined;
  /** He goes to look at the product. */
  onVisit?: ((offer: Offer) => void) | undefined;
}

const english = { ...offerWords, ...bundleWords };

/**
 * What is bought together, and one button for all that is ticked. Only what the shopper looks at is ticked for him.
 * Shows up to three offers that go with the same thing and into the cart.
 */
export function OfferBundle(props: OfferBundleProps) {
  const { offers, heading, slots, onAcceptAll, onSeen, onVisit } = props;
  const bundle = useBundle(offers, onAcceptAll);
  const [first] = bundle.offers;
  if (!first) return null;

  const language = speak(english, props);
  const text = heading ?? language.say('bundle.heading');
  return (
    <div {...part('bundle')}>
      <fieldset {...part('choices')}>
        <legend {...part('legend')}>
          <h2 {...part('heading')}>{headingIn(slots?.Heading, { text, offers: bundle.offers })}</h2>
        </legend>
        <ul {...part('pieces')}>
          {bundle.held && <BundleHeld held={bundle.held} bundle={bundle} language={language} />}
          {bundle.offers.map((offer) => (
            <BundleOffer
              key={offer.id}
              offer={offer}
              bundle={bundle}
              language={language}
              onSeen={onSeen}
              onVisit={onVisit}
            />
          ))}
        </ul>
      </fieldset>
      <BundleFoot bundle={bundle} first={first} language={language} slots={slots} />
    </div>
  );
}
