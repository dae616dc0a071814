import type { Quote } from './context/context.js';
import { readContext } from './context/read-context.js';
import { decideSlots, type Asked } from './decide/decide-slots.js';
import type { Decision } from './decide/decision.js';
import { nearMoney } from './decide/near-money.js';
import { unquoted } from './decide/unquoted.js';
import type { Product } from './feed/feed.js';
import type { FeedLoader } from './feed-loader.js';
import type { PageView } from './page-view.js';

/** Decisions, and all that they follow from: with the shop's own prices of today. */
export interface Decided {
  readonly asked: Asked;
  readonly decisions: readonly Decision[];
}

/** How often what the shop says nothing of gives its place to what must be asked for: the shopper waits meanwhile. */
const REFILLS = 1;

const idsOf = (all: readonly { readonly id: string }[] = []): Set<string> =>
  new Set(all.map(({ id }) => id));

/** The shop's answer; none where it fails, which is reported. */
async function quotesFor(
  products: readonly Product[],
  page: PageView,
): Promise<readonly Quote[] | undefined> {
  try {
    const answer: unknown = await page.ports.quote?.(products);
    return readContext({ quotes: answer }).context.quotes ?? [];
  } catch (error) {
    return page.fail('quote-failed', error);
  }
}

/** Today's prices decide, where the platform tells them; what they let in needs its own price, too. */
export async function decideAtQuotes(
  page: PageView,
  plain: Asked,
  feed: FeedLoader,
): Promise<Decided> {
  if (!page.ports.quote) return { asked: plain, decisions: decideSlots(plain) };
  const known = idsOf(plain.context.quotes);
  let asked: Asked = { ...plain, needsQuote: (id) => known.has(id) };
  let decisions = decideSlots(asked);
  for (let refills = REFILLS; ;) {
    const products = unquoted(decisions, known);
    if (!products.length) break;
    for (const { id } of products) known.add(id);
    const quotes = await quotesFor(products, page);
    if (!quotes) break;
    const { context } = asked;
    asked = { ...asked, context: { ...context, quotes: [...(context.quotes ?? []), ...quotes] } };
    // What a price lets in may lie in a shard that has not come.
    await feed.fetchFor(asked);
    const told = idsOf(quotes);
    if (products.some(({ id }) => !told.has(id)) && refills-- === 0) break;
    decisions = decideSlots(asked);
  }
  // What the shop gave no price of is left out, and the reason is told.
  asked = { ...asked, needsQuote: () => true };
  const quoted = idsOf(asked.context.quotes);
  const isWhole = nearMoney(decisions).every(({ id }) => quoted.has(id));
  return { asked, decisions: isWhole ? decisions : decideSlots(asked) };
}
