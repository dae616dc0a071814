import { commands } from './commands.mjs';
import { errorCodes } from './error-codes.mjs';
import { eventList } from './event-list.mjs';
import { feedFields } from './feed-fields.mjs';
import { feedExample } from './feed-example.mjs';
import { figures } from './figures.mjs';
import { fromFile } from './from-file.mjs';
import { ga4Events } from './ga4-events.mjs';
import { guards } from './guards.mjs';
import { integrity } from './integrity.mjs';
import { placements } from './placements.mjs';
import { policyDefaults } from './policy-defaults.mjs';
import { scores } from './scores.mjs';
import { firstConfig, hostRules } from './set-up.mjs';
import { sizes } from './sizes.mjs';
import { sources } from './sources.mjs';
import { threats } from './threats.mjs';
import { wholeFile } from './whole-file.mjs';

/**
 * What pages may ask for, by the name in the mark.
 * @type {Readonly<Record<string, import('../pages/fill-page.mjs').Maker>>}
 */
export const makers = {
  commands,
  'error-codes': errorCodes,
  'event-list': eventList,
  'feed-example': feedExample,
  'feed-fields': feedFields,
  figures,
  'first-config': firstConfig,
  file: wholeFile,
  from: fromFile,
  'ga4-events': ga4Events,
  guards,
  'host-rules': hostRules,
  integrity,
  placements,
  'policy-defaults': policyDefaults,
  scores,
  sizes,
  sources,
  threats,
};
