import { commands } from './commands.mjs';
import { errorCodes } from './error-codes.mjs';
import { feedFields } from './feed-fields.mjs';
import { feedExample } from './feed-example.mjs';
import { figures } from './figures.mjs';
import { fromFile } from './from-file.mjs';
import { ga4Events } from './ga4-events.mjs';
import { guards } from './guards.mjs';
import { placements } from './placements.mjs';
import { policyDefaults } from './policy-defaults.mjs';
import { scores } from './scores.mjs';
import { sizes } from './sizes.mjs';
import { sources } from './sources.mjs';

/**
 * What pages may ask for, by the name in the mark.
 * @type {Readonly<Record<string, import('../pages/fill-page.mjs').Maker>>}
 */
export const makers = {
  commands,
  'error-codes': errorCodes,
  'feed-example': feedExample,
  'feed-fields': feedFields,
  figures,
  from: fromFile,
  'ga4-events': ga4Events,
  guards,
  placements,
  'policy-defaults': policyDefaults,
  scores,
  sizes,
  sources,
};
