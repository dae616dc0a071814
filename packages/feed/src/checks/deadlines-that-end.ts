import type { Check } from './check.js';

/** A deadline is told only of what really ends then. */
export const deadlinesThatEnd: Check = function* ({ feed: { campaigns }, atCampaign }) {
  for (const { id, showDeadline, until } of campaigns) {
    if (!showDeadline || until !== undefined) continue;
    yield {
      severity: 'error',
      code: 'deadline-without-end',
      place: atCampaign(id, 'showDeadline'),
      message: `The campaign "${id}" asks for a deadline to be shown, and never ends.`,
      advice: 'Say with "until" when it ends, or take "showDeadline" away.',
    };
  }
};
