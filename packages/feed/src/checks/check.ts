import type { Catalog, Feed, Moment } from '@uptier/core';
import type { Finding, Place } from '../findings/finding.js';
import type { Linked } from '../publish/assemble-feed.js';
import type { UpgradeStep } from './upgrade-steps.js';

/** A feed, read, and what its checks must know beside it. */
export interface Checked {
  /** Everything but the products, as the file holds it. */
  readonly stated: Readonly<Record<string, unknown>>;
  readonly feed: Feed;
  readonly catalog: Catalog;
  /** A product with its links, which those of the feed and of the catalog may lack. */
  readonly linked: Linked;
  /** The products as the files hold them, in which fields may stand that the reader does not know. */
  readonly statedProduct: (index: number) => Readonly<Record<string, unknown>>;
  /** Where the product at this index of `feed.products` stands, or a field of it. */
  readonly at: (index: number, field?: string) => Place;
  /** The same of a field of the campaign. */
  readonly atCampaign: (id: string, field?: string) => Place;
  /** From each version to the next higher one, with what refuses it. Worked out when first asked for. */
  readonly steps: () => readonly UpgradeStep[];
  readonly now: Moment;
  /** Where the shop sells: `EU`, or the code or name of a country. */
  readonly region: string | undefined;
  /** `false`: only some shards are here, so what is missing may well exist. */
  readonly isWhole: boolean;
}

/** One thing to look at. It tells its findings in the order of the feed. */
export type Check = (checked: Checked) => Iterable<Finding>;
