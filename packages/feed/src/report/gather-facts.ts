import type { Paths } from '../files/paths.js';
import { checkFeed } from '../checks/check-feed.js';
import type { Finding } from '../findings/finding.js';
import { openPublished } from '../published/open-published.js';
import { isAddress } from '../published/read-place.js';
import { openFiles } from '../validate/open-files.js';
import { openAddress } from '../validate/open-address.js';
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
  readonly orders?: Paths | undefined;
  readonly review?: string | undefined;
  readonly columns?: Readonly<Record<string, string>> | undefined;
  /** Where the shop sells: some regions ask for more. */
  readonly region?: string | undefined;
  readonly now: Date;
}

/** What uptier validate finds: how the feed is served, and all that is wrong in it. */
async function checkPublished(
  place: string,
  { region, now }: Pick<ReportSettings, 'region' | 'now'>,
): Promise<readonly Finding[]> {
  const opened = isAddress(place) ? await openAddress(place, fetch) : await openFiles(place);
  const { findings } = checkFeed({ ...opened, now: now.getTime(), region });
  return [...opened.findings, ...findings];
}

/** Reads the feed, and what was sold, and asks about every product. */
export async function gatherFacts(
  { feed, orders, review, columns, ...asked }: ReportSettings,
  terminal: Terminal,
): Promise<ReportFacts> {
  const { now } = asked;
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
    findings: [...(await checkPublished(place, asked)), ...(sold?.findings ?? [])],
    size: await feedSize(place, head.shards),
  };
}
