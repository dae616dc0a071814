import type { Catalog } from './catalog/catalog.js';
import type { Context, Quote } from './context/context.js';
import { readContext } from './context/read-context.js';
import { decideSlots } from './decide/decide-slots.js';
import type { Decision } from './decide/decision.js';
import { unquoted, withoutUnquoted } from './decide/unquoted.js';
import type { PageView } from './page-view.js';

/** Decisions, and the shop's own prices that they were made with. */
interface Quoted {
  readonly decisions: readonly Decision[];
  readonly quotes: readonly Quote[];
}

interface Filled {
  readonly catalog: Catalog;
  readonly fill: (context: Context) => Promise<void>;
}

/** Today's prices decide, where the platform tells them; what they let in needs its own price, too. */
export async function decideAtQuotes(
  page: PageView,
  { catalog, fill }: Filled,
  context: Context,
): Promise<Quoted> {
  const slots = page.openSlots();
  const shown = page.shown();
  const { quote } = page.ports;
  let quotes = context.quotes ?? [];
  const asked = new Set(quotes.map(({ id }) => id));
  for (;;) {
    const decisions = decideSlots({ catalog, context: { ...context, quotes }, slots, shown });
    if (!quote) return { decisions, quotes };
    const products = unquoted(decisions, asked);
    const quoted = new Set(quotes.map(({ id }) => id));
    if (!products.length)
      return { decisions: decisions.map((one) => withoutUnquoted(one, quoted)), quotes };
    for (const { id } of products) asked.add(id);
    const answer = await quote(products).catch((error: unknown) =>
      page.fail('quote-failed', String(error)),
    );
    quotes = [...quotes, ...(readContext({ quotes: answer ?? [] }).context.quotes ?? [])];
    // What a price lets in may lie in a shard that has not come.
    await fill({ ...context, quotes });
  }
}
