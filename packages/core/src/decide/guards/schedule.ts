import type { Campaign, Moment } from '../../feed/feed.js';
import type { Guard } from '../proposal.js';

/** Whether the campaign has begun and is not over. */
export const isInForce = ({ from = -Infinity, until = Infinity }: Campaign, now: Moment): boolean =>
  now >= from && now < until;

/** The campaign has not begun, or is over. */
export const schedule: Guard = ({ campaign }, { context: { now } }) =>
  campaign !== undefined && !isInForce(campaign, now);
