import { object } from './containers.js';
import type { Arm, Experiment } from './feed.js';
import { listOfNew } from './list-of-new.js';
import { readPolicy } from './policy.js';
import type { Reader } from './reader.js';
import { amount, id, share } from './values.js';

const arm = object<Arm>({ id, weight: amount, policy: readPolicy }, ['id', 'weight']);
const experiment = object<Experiment>({ id, holdout: share, arms: listOfNew(arm) }, ['id', 'arms']);

/** The experiments of a feed. */
export const readExperiments: Reader<readonly Experiment[]> = listOfNew(experiment);
