import { list, object } from './containers.js';
import type { Campaign, CampaignQuery } from './feed.js';
import { listOfNew } from './list-of-new.js';
import type { Reader } from './reader.js';
import { readCondition } from './read-condition.js';
import { readIncentive } from './read-incentive.js';
import { moment } from './read-moment.js';
import { placement } from './read-placement.js';
import { amount, countOrNone, exactly, figure, flag, id, name, oneOf } from './values.js';

const query = object<CampaignQuery>(
  {
    upgrade: exactly(true),
    category: name,
  },
  ['upgrade'],
  ['category'],
);
const ids = list(id);

/** A campaign without a part of what limits or grants it would be another promise: it is lost. */
const campaign: Reader<Campaign> = object<Campaign>(
  {
    id,
    placements: list(placement),
    role: oneOf('upgrade', 'add-on', 'alternative'),
    offer: (value, reading) => (Array.isArray(value) ? ids : query)(value, reading),
    when: readCondition,
    from: moment,
    until: moment,
    showDeadline: flag,
    incentive: readIncentive,
    headline: name,
    priority: figure,
    perVisitor: countOrNone,
    maxIncrease: amount,
  },
  ['id', 'offer'],
  ['placements', 'role', 'from', 'until', 'incentive', 'perVisitor', 'maxIncrease'],
);

/** The campaigns of a feed. */
export const readCampaigns: Reader<readonly Campaign[]> = listOfNew(campaign, 10_000);
