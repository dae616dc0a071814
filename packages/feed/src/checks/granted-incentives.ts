import type { Check } from './check.js';

/** What the shop does not grant must not be promised. */
export const grantedIncentives: Check = function* ({ feed: { campaigns }, atCampaign }) {
  for (const { id, incentive } of campaigns) {
    if (!incentive || incentive.code !== undefined || incentive.automatic) continue;
    yield {
      severity: 'error',
      code: 'incentive-not-granted',
      place: atCampaign(id, 'incentive'),
      message: `The campaign "${id}" promises "${incentive.type}", and nothing says how the shop grants it.`,
      advice:
        'Give the "code" that grants it, or "automatic": true where the shop grants it by itself.',
    };
  }
};
