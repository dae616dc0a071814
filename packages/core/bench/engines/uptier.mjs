import { createCatalog, decide, readFeed } from '../../dist/index.js';
import { readFacts } from '../../dist/context/facts.js';
import { isInForce } from '../../dist/decide/guards/schedule.js';

const SLOTS = [{ id: 'bench', placement: 'product', limit: 3 }];

/**
 * @uptier/core itself, given nothing but the feed's text.
 * @param {string} text
 */
export function makeUptier(text) {
  const { feed, warnings } = readFeed(JSON.parse(text));
  if (!feed || warnings.length > 0)
    throw new Error(`The feed has warnings: ${JSON.stringify(warnings)}`);
  const catalog = createCatalog(feed);
  return {
    /** The campaigns that hold and are in force. */
    held: (context) => {
      const facts = readFacts(context, catalog.find);
      return catalog.campaigns
        .filter(({ campaign, holds }) => holds(facts) && isInForce(campaign, context.now))
        .map(({ campaign }) => campaign);
    },
    /** @param {'none' | 'first'} trace */
    decideWith: (trace) => (context) => decide(catalog, context, SLOTS, { trace })[0].offers,
  };
}
