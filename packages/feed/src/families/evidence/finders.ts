import { AXIS_RULES } from './axis-rules.js';
import { byAxis } from './by-axis.js';
import { byGrade } from './by-grade.js';
import { bySeries } from './by-series.js';
import type { Finder } from './finder.js';

/** The kinds of evidence, the surest first: each is asked about what those before it have left. */
export const FINDERS: readonly Finder[] = [...AXIS_RULES.map(byAxis), byGrade, bySeries];
