import type { Section } from './report-facts.js';
import { coverage } from './sections/coverage.js';
import { families } from './sections/families.js';
import { found } from './sections/found.js';
import { links } from './sections/links.js';
import { noHigherTier } from './sections/no-higher-tier.js';
import { orders } from './sections/orders.js';
import { jumps } from './sections/price-jumps.js';
import { revenueByTier } from './sections/revenue-by-tier.js';
import { size } from './sections/size.js';

/** The report, from what it is worth to what it costs. */
export const SECTIONS: readonly Section[] = [
  coverage,
  jumps,
  noHigherTier,
  revenueByTier,
  links,
  orders,
  families,
  found,
  size,
];
