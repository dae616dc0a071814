import type { Check } from './check.js';
import { campaignsInTime } from './campaigns-in-time.js';
import { campaignsThatHold } from './campaigns-that-hold.js';
import { deadlinesThatEnd } from './deadlines-that-end.js';
import { fallingPrices } from './falling-prices.js';
import { freshness } from './freshness.js';
import { gains } from './gains.js';
import { gainsByName } from './gains-by-name.js';
import { grantedIncentives } from './granted-incentives.js';
import { hype } from './hype.js';
import { links } from './links.js';
import { lowestPrices } from './lowest-prices.js';
import { markup } from './markup.js';
import { offersThatExist } from './offers-that-exist.js';
import { oneCurrency } from './one-currency.js';
import { openCartIds } from './open-cart-ids.js';
import { placementsThatServe } from './placements-that-serve.js';
import { preTicked } from './pre-ticked.js';
import { refusedUpgrades } from './refused-upgrades.js';
import { unknownFields } from './unknown-fields.js';
import { wasPrices } from './was-prices.js';

/**
 * What is looked at in a feed that can be read. First what would mislead shoppers, which stops a build; then what hurts
 * the shop; then what is good to know. A new check: a file here and a line in the list.
 */
export const checks: readonly Check[] = [
  preTicked,
  deadlinesThatEnd,
  grantedIncentives,
  lowestPrices,
  oneCurrency,
  campaignsThatHold,
  campaignsInTime,
  unknownFields,
  offersThatExist,
  placementsThatServe,
  fallingPrices,
  gains,
  refusedUpgrades,
  links,
  wasPrices,
  markup,
  hype,
  freshness,
  gainsByName,
  openCartIds,
];
