import type { CartResult, Choice, ComparedTier, Offer } from '@uptier/core';
import { useRef } from 'preact/hooks';
import { atPrice } from '../answer/progress.js';
import type { Slotted } from '../answer/offer-slots.js';
import { useYes } from '../answer/use-yes.js';
import { part } from '../part/part.js';
import { useSeen } from '../seen/use-seen.js';
import type { ComparisonKey } from '../words/en.js';
import type { Language } from '../words/speak.js';
import { priceAt } from './price-at.js';
import { TierAction } from './tier-action.js';
import { TierCell, as } from './tier-cell.js';
import { TierFacts } from './tier-facts.js';
import { TierPrice } from './tier-price.js';

/** What a shopper can do with a tier. */
export interface TierEvents {
  /** He wants its offer. The tier is busy until the promise settles. */
  onAccept(offer: Offer, choice: Choice): Promise<CartResult>;
  /** He goes to look at its product. */
  onVisit?: ((offer: Offer) => void) | undefined;
  /** Half of the tier was on screen for a second. Once per offer. */
  onSeen?: ((offer: Offer) => void) | undefined;
}

interface TierRowProps extends TierEvents, Slotted {
  readonly tier: ComparedTier;
  /** The tier that the shopper has. */
  readonly held: ComparedTier | undefined;
  /** The attributes that one of the tiers has. */
  readonly names: readonly string[];
  /** Whether one of the tiers has benefits. */
  readonly hasBenefits: boolean;
  /** The interval whose price is shown. */
  readonly interval: unknown;
  readonly language: Language<ComparisonKey>;
}

/** One tier: what it is, costs and has, and the one thing to do with it. */
export function TierRow(props: TierRowProps) {
  const { held, names, hasBenefits, interval, language, slots, onAccept, onVisit, onSeen } = props;
  const { heldBy, isSoldOut, offer, product, price } = props.tier;
  const yes = useYes({ offer, isKept: Boolean(heldBy), onAccept });
  const { incentive } = offer ?? {};
  const tier = atPrice({ ...props.tier, incentive, price: offer?.price ?? price }, yes.progress);
  const { say } = language;
  const row = useRef<HTMLTableRowElement>(null);
  useSeen(row, offer, onSeen);
  const at = priceAt(tier, interval);
  return (
    <tr {...as('row', 'compared', ...(heldBy ? ['held' as const] : []))} ref={row}>
      <th {...as('rowheader', 'cell', 'tier-name')} scope="row">
        {/* A name may be written in another direction than what is said of it. */}
        <bdi {...part('tier-title')}>{product.tierName ?? product.title}</bdi>
        {heldBy && <span {...part('badge')}>{say(`held.${heldBy}`)}</span>}
        {offer?.sponsored && <span {...part('badge', 'sponsored')}>{say('sponsored')}</span>}
        {isSoldOut && <span {...part('badge', 'sold-out')}>{say('compare.sold-out')}</span>}
      </th>
      <TierCell name={say('compare.price')}>
        <TierPrice tier={tier} held={held} at={at} language={language} />
      </TierCell>
      <TierFacts tier={tier} names={names} hasBenefits={hasBenefits} language={language} />
      <td {...as('cell', 'cell', 'action')}>
        <TierAction {...{ tier, at, yes, language, slots, onVisit }} />
      </td>
    </tr>
  );
}
