import { openPublished } from '../published/open-published.js';
import type { Terminal } from '../terminal/terminal.js';
import { feedSize } from './feed-size.js';
import { readOrderFacts } from './orders/read-order-facts.js';
import { readReasons } from './read-reasons.js';
import type { ReportFacts } from './report-facts.js';
import { coverOf } from './rules/cover.js';

/** What a report is asked for. */
export interface ReportSettings {
  /** The feed: its file, its folder or its address. */
  readonly feed: string;
  readonly orders?: string | undefined;
  readonly review?: string | undefined;
  readonly columns?: Readonly<Record<string, string>> | undefined;
  readonly now: Date;
}

/** Reads the feed, and what was sold, and asks about every product. */
export async function gatherFacts(
  { feed, orders, review, columns, now }: ReportSettings,
  terminal: Terminal,
): Promise<ReportFacts> {
  const published = await openPublished(feed, { terminal });
  const { catalog, place } = published;
  const { head } = catalog;
  const products = [...published.products.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  if (orders !== undefined) terminal.progress('Reading the orders');
  const sold =
    orders === undefined ? undefined : await readOrderFacts({ orders, products, head, columns });
  terminal.progress('Asking what each product is offered');
  return {
    products,
    catalog,
    now: now.getTime(),
    cover: coverOf(products, catalog, now.getTime()),
    orders: sold?.facts,
    reasons: await readReasons(review),
    findings: [...published.findings, ...(sold?.findings ?? [])],
    size: await feedSize(place, head.shards),
  };
}
