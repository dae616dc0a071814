import { useSignal } from '@preact/signals';
import type { Comparison, Interval } from '@uptier/core';
import { headingIn } from '../answer/heading-slot.js';
import type { Slotted } from '../answer/offer-slots.js';
import { part } from '../part/part.js';
import { comparisonWords } from '../words/en/comparison-words.js';
import { buttonWords } from '../words/en/button-words.js';
import { offerWords } from '../words/en/offer-words.js';
import { speak, type Speech } from '../words/speak.js';
import { intervalsOf } from './price-at.js';
import { TableHead } from './table-head.js';
import { TermChoice } from './term-choice.js';
import { as } from './tier-cell.js';
import { TierRow, type TierEvents } from './tier-row.js';

export interface TierComparisonProps extends TierEvents, Speech, Slotted {
  /** Missing, or of one tier: there is nothing to compare, and the component takes no room. */
  readonly comparison: Comparison | undefined;
  /** What stands above it, in place of its own words. */
  readonly heading?: string | undefined;
}

const english = { ...offerWords, ...buttonWords, ...comparisonWords };

/**
 * The tiers of a family side by side. One table, a row a tier: in the order of the document each tier is whole, as a
 * narrow page shows it, a card a tier. A wide one turns it, so that each tier is a column.
 */
export function TierComparison({ comparison, heading, slots, ...props }: TierComparisonProps) {
  const picked = useSignal<Interval | undefined>(undefined);
  const { tiers = [] } = comparison ?? {};
  if (tiers.length < 2) return null;
  const { onAccept, onVisit, onSeen, ...speech } = props;
  const language = speak(english, speech);
  const { say } = language;
  const intervals = intervalsOf(tiers);
  const interval = intervals.find((one) => one === picked.value) ?? intervals[0];
  const names = [...new Set(tiers.flatMap(({ product }) => Object.keys(product.attributes ?? {})))];
  const hasBenefits = tiers.some(({ product }) => product.benefits?.length);
  const heads = [say('compare.price'), ...names, ...(hasBenefits ? [say('compare.benefits')] : [])];
  const held = tiers.find(({ heldBy }) => heldBy);
  const offers = tiers.flatMap(({ offer }) => offer ?? []);
  const shared = { held, names, hasBenefits, interval, language, slots, onAccept, onVisit, onSeen };
  return (
    <div {...part('comparison')}>
      <table {...as('table', 'table')}>
        <caption {...part('caption', 'heading')}>
          {headingIn(slots?.Heading, { text: heading ?? say('compare.heading'), offers })}
        </caption>
        <tbody {...part('tiers')}>
          <TableHead names={heads}>
            {intervals.length > 1 && (
              <TermChoice
                intervals={intervals}
                picked={picked}
                shown={interval}
                language={language}
              />
            )}
          </TableHead>
          {tiers.map((tier) => (
            <TierRow key={tier.product.id} tier={tier} {...shared} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
