import { readContext } from './context/read-context.js';
import { decideSlots, type Asked } from './decide/decide-slots.js';
import type { Decision } from './decide/decision.js';
import { unquoted } from './decide/unquoted.js';
import type { FeedLoader } from './feed-loader.js';
import type { PageView } from './page-view.js';

/** Decisions, and all that they follow from: with the shop's own prices of today. */
export interface Decided {
  readonly asked: Asked;
  readonly decisions: readonly Decision[];
}

/** Today's prices decide, where the platform tells them; what they let in needs its own price, too. */
export async function decideAtQuotes(
  page: PageView,
  plain: Asked,
  feed: FeedLoader,
): Promise<Decided> {
  const { quote } = page.ports;
  let asked = plain;
  let decisions = decideSlots(asked);
  if (!quote) return { asked, decisions };
  const known = new Set(plain.context.quotes?.map(({ id }) => id));
  for (;;) {
    const products = unquoted(decisions, known);
    if (!products.length) break;
    for (const { id } of products) known.add(id);
    let answer: unknown;
    try {
      answer = await quote(products);
    } catch (error) {
      page.fail('quote-failed', String(error));
    }
    const { quotes = [] } = readContext({ quotes: answer }).context;
    const { context } = asked;
    asked = { ...asked, context: { ...context, quotes: [...(context.quotes ?? []), ...quotes] } };
    // What a price lets in may lie in a shard that has not come.
    await feed.fetchFor(asked);
    decisions = decideSlots(asked);
  }
  // What the shop gave no price of is left out, and the reason is told.
  asked = { ...asked, needsQuote: true };
  return { asked, decisions: decideSlots(asked) };
}
