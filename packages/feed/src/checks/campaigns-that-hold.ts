import type { Campaign } from '@uptier/core';
import type { Check, Checked } from './check.js';
import { canHold } from './can-hold.js';

/** What is known only on some pages. */
const isOfOrder = (path: string): boolean => path.startsWith('order.');

/** Why the condition of a campaign never holds, if so. */
function faultOf({ when, placements }: Campaign, checked: Checked): string | undefined {
  if (!when) return undefined;
  if (!canHold(when))
    return 'it asks for what contradicts itself, or for a fact or a comparison that there is not';
  const catalog = checked.isWhole ? checked.catalog : undefined;
  if (!canHold(when, { catalog }))
    return 'nothing in the feed is in the category or family that it asks for';
  const isAfterOrder = !placements || placements.includes('post-purchase');
  return isAfterOrder || canHold(when, { isKnown: (path) => !isOfOrder(path) })
    ? undefined
    : 'it asks for the order, which is known only at post-purchase';
}

/** Campaigns whose condition can never hold, whatever the shopper does. */
export const campaignsThatHold: Check = function* (checked) {
  for (const campaign of checked.feed.campaigns) {
    const fault = faultOf(campaign, checked);
    if (fault === undefined) continue;
    yield {
      severity: 'warning',
      code: 'campaign-never-holds',
      place: checked.atCampaign(campaign.id, 'when'),
      message: `The campaign "${campaign.id}" can never be shown: ${fault}.`,
      advice: 'Look at its "when": names of facts, what is compared with what, and "not".',
    };
  }
};
