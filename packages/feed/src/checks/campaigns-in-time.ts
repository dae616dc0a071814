import type { Check } from './check.js';

const say = (moment: number): string => new Date(moment).toISOString();

/** Campaigns whose time is over, or never comes. */
export const campaignsInTime: Check = function* ({ feed: { campaigns }, atCampaign, now }) {
  for (const { id, from = -Infinity, until = Infinity } of campaigns) {
    if (from >= until)
      yield {
        severity: 'warning',
        code: 'campaign-never-begins',
        place: atCampaign(id, 'from'),
        message: `The campaign "${id}" ends ${say(until)}, before it begins ${say(from)}.`,
        advice: 'Look at its "from" and "until".',
      };
    else if (until <= now)
      yield {
        severity: 'warning',
        code: 'campaign-over',
        place: atCampaign(id, 'until'),
        message: `The campaign "${id}" is over since ${say(until)}.`,
        advice: 'Take it away, or give it a new end.',
      };
  }
};
