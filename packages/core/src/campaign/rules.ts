import { compileCondition } from '../context/condition.js';
import { readFacts } from '../context/facts.js';
import { findArms } from '../experiment/find-arms.js';
import { readCampaigns } from '../feed/read-campaign.js';
import { readExperiments } from '../feed/read-experiment.js';
import { fillHeadline } from '../offer/headline.js';
import { announced, effective, payFor } from '../offer/incentive.js';
import { propose } from './propose.js';

/**
 * All that only campaigns and experiments need. A feed without them is read and decided without it, so the script
 * tag loads it when a feed has some.
 */
export const rules = {
  readCampaigns,
  readExperiments,
  compileCondition,
  readFacts,
  findArms,
  propose,
  payFor,
  effective,
  announced,
  fillHeadline,
};

export type Rules = typeof rules;
