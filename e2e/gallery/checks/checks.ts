import { findCrowding } from './find-crowding.js';
import { findSmallTargets } from './find-small-targets.js';
import { readFocus } from './read-focus.js';

/** What the gallery can tell of what it shows. Tests ask it: `window.checks`. */
export const checks = { findCrowding, findSmallTargets, readFocus };
