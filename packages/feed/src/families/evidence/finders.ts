import { AXIS_RULES } from './axis-rules.js';
import { byAttributes } from './by-attributes.js';
import { byAxis } from './by-axis.js';
import { byGrade } from './by-grade.js';
import { byPlan } from './by-plan.js';
import { byQuantities } from './by-quantities.js';
import { bySeries } from './by-series.js';
import { byUpgradeLinks } from './by-upgrade-links.js';
import type { Finder } from './finder.js';

/** The kinds of evidence, the surest first: each is asked about what those before it have left. */
export const FINDERS: readonly Finder[] = [
  byPlan,
  ...AXIS_RULES.map(byAxis),
  byQuantities,
  byGrade,
  bySeries,
  byUpgradeLinks,
  byAttributes,
];
